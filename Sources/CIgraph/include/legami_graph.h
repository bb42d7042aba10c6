// The graph algorithms of igraph behind plain C types.
//
// igraph.h is included by legami_graph.c and nowhere else: it defines _GNU_SOURCE, and a Swift module that saw it
// could not be imported beside Glibc; and its types and signatures differ between 0.10 and 1.0.
//
// igraph as distributed is not thread-safe: the caller serialises every function below except the flag functions.

#ifndef LEGAMI_GRAPH_H
#define LEGAMI_GRAPH_H

#include <stdbool.h>
#include <stdint.h>

/// What a call came to. A code other than LEGAMI_GRAPH_DONE leaves the caller's buffers in an unspecified state.
enum {
  LEGAMI_GRAPH_DONE = 0,
  /// A watched flag was raised; everything igraph had allocated was freed.
  LEGAMI_GRAPH_INTERRUPTED = 1,
  LEGAMI_GRAPH_NO_MEMORY = 2,
  /// The number of results asked for at most was passed.
  LEGAMI_GRAPH_TOO_MANY = 3,
  /// igraph refused the input: legami_graph_reason() says why.
  LEGAMI_GRAPH_FAILED = 4
};

/// A graph as it is handed over: nodes are 0..<node_count, ends holds source and target of each edge in turn.
/// weights is NULL or holds one weight an edge.
typedef struct {
  int64_t node_count;
  int64_t edge_count;
  const int64_t *_Nullable ends;
  const double *_Nullable weights;
  bool directed;
} legami_graph_input;

/// A flag that any thread may raise while a call runs on another.
typedef struct legami_graph_flag legami_graph_flag;

/// A new flag, lowered; NULL when there is no memory.
legami_graph_flag *_Nullable legami_graph_flag_new(void);
void legami_graph_flag_free(legami_graph_flag *_Nullable flag);
void legami_graph_flag_raise(legami_graph_flag *_Nonnull flag);
void legami_graph_flag_lower(legami_graph_flag *_Nonnull flag);
bool legami_graph_flag_is_raised(const legami_graph_flag *_Nonnull flag);

/// Sets igraph's five handlers (error, warning, fatal, status and progress, interruption). Call once, before the rest.
void legami_graph_begin(void);

/// The flags that stop the next calls while one of them is raised; NULL for none.
void legami_graph_watch(const legami_graph_flag *_Nullable first, const legami_graph_flag *_Nullable second);

/// Why the last call failed, in igraph's words; empty when it did not. Valid until the next call.
const char *_Nonnull legami_graph_reason(void);

/// The version of igraph that was linked, as "0.10.2".
const char *_Nonnull legami_graph_library_version(void);

/// Weak components: membership[node] is the number of the node's component.
int32_t legami_graph_components(const legami_graph_input *_Nonnull input, int64_t *_Nonnull membership);

/// In how many biconnected components each node lies; an isolated node lies in none.
int32_t legami_graph_blocks(const legami_graph_input *_Nonnull input, int64_t *_Nonnull blocks_of_node);

/// is_bridge[edge] is true where the edge is a bridge.
int32_t legami_graph_bridges(const legami_graph_input *_Nonnull input, bool *_Nonnull is_bridge);

/// Distances between one node and every other, infinity where there is no path. Weights, if any, are lengths >= 0.
/// With towards, distances to the node against the direction of the edges.
int32_t legami_graph_distances(
  const legami_graph_input *_Nonnull input, int64_t node, bool towards, double *_Nonnull distances);

int32_t legami_graph_betweenness(const legami_graph_input *_Nonnull input, double *_Nonnull values);

/// NaN where no other node can be reached.
int32_t legami_graph_closeness(const legami_graph_input *_Nonnull input, double *_Nonnull values);

/// NaN when there is no pair of edges that meet.
int32_t legami_graph_transitivity(const legami_graph_input *_Nonnull input, double *_Nonnull value);

/// NaN for nodes of fewer than two neighbours.
int32_t legami_graph_local_transitivity(const legami_graph_input *_Nonnull input, double *_Nonnull values);

/// Burt's constraint; NaN for isolated nodes.
int32_t legami_graph_constraint(const legami_graph_input *_Nonnull input, double *_Nonnull values);

int32_t legami_graph_coreness(const legami_graph_input *_Nonnull input, int64_t *_Nonnull values);

/// Rows of node ids of different lengths, one after another in one array, each row preceded by its length.
typedef struct legami_graph_rows legami_graph_rows;

void legami_graph_rows_free(legami_graph_rows *_Nullable rows);
int64_t legami_graph_rows_length(const legami_graph_rows *_Nonnull rows);
const int64_t *_Nullable legami_graph_rows_values(const legami_graph_rows *_Nonnull rows);

/// The maximal cliques of at least minimum_size nodes. Writes to rows only when done; the caller frees them.
/// LEGAMI_GRAPH_TOO_MANY as soon as there are more than at_most.
int32_t legami_graph_cliques(
  const legami_graph_input *_Nonnull input, int64_t minimum_size, int64_t at_most,
  legami_graph_rows *_Nullable *_Nonnull rows);

/// Leiden communities of the greatest modularity. Repeated with the same seed it gives the same membership.
int32_t legami_graph_leiden(
  const legami_graph_input *_Nonnull input, double resolution, uint64_t seed, int64_t *_Nonnull membership,
  double *_Nonnull modularity);

/// Kamada-Kawai from the coordinates in places (x, y of each node in turn), which are moved.
int32_t legami_graph_kamada_kawai(
  const legami_graph_input *_Nonnull input, int64_t iterations, double *_Nonnull places);

/// Fruchterman-Reingold from the coordinates in places (x, y of each node in turn), which are moved.
/// temperature is the greatest step of the first iteration; it falls to 0 by the last.
int32_t legami_graph_fruchterman_reingold(
  const legami_graph_input *_Nonnull input, int64_t iterations, double temperature, bool grid, uint64_t seed,
  double *_Nonnull places);

#endif
