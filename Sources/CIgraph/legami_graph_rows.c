#include "legami_graph_rows.h"

#include <stdlib.h>

struct legami_graph_rows {
  int64_t length, capacity;
  int64_t *values;
};

legami_graph_rows *legami_graph_rows_new(void) { return calloc(1, sizeof(legami_graph_rows)); }

void legami_graph_rows_free(legami_graph_rows *rows) {
  if (rows) free(rows->values);
  free(rows);
}

int64_t legami_graph_rows_length(const legami_graph_rows *rows) { return rows->length; }

const int64_t *legami_graph_rows_values(const legami_graph_rows *rows) { return rows->values; }

int64_t *legami_graph_rows_append(legami_graph_rows *rows, int64_t size) {
  if (rows->length + size + 1 > rows->capacity) {
    const int64_t capacity = 2 * rows->capacity + size + 64;
    int64_t *values = realloc(rows->values, (size_t)capacity * sizeof *values);
    if (!values) return NULL;
    rows->values = values;
    rows->capacity = capacity;
  }
  rows->values[rows->length++] = size;
  int64_t *row = rows->values + rows->length;
  rows->length += size;
  return row;
}
