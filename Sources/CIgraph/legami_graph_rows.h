// How rows are filled; how they are read is public.

#ifndef LEGAMI_GRAPH_ROWS_H
#define LEGAMI_GRAPH_ROWS_H

#include "legami_graph.h"

/// No rows yet; NULL when there is no memory.
legami_graph_rows *_Nullable legami_graph_rows_new(void);

/// The place for the ids of a further row, or NULL when there is no memory. Valid until the next row.
int64_t *_Nullable legami_graph_rows_append(legami_graph_rows *_Nonnull rows, int64_t size);

#endif
