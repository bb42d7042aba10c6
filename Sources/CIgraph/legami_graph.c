#include "legami_graph.h"

#if __has_include(<igraph/igraph.h>)
#include <igraph/igraph.h>
#else
#include <igraph.h>
#endif
#include <stdlib.h>
#include <string.h>

#if IGRAPH_VERSION_MAJOR >= 1
typedef igraph_int_t integer;
#else
typedef igraph_integer_t integer;
#endif

// MARK: Handlers

// Plain globals, as igraph's own handlers and its stack of things to free are: every call is serialised by the caller.
static char last_reason[256];
static const legami_graph_flag *watched[2];

static void on_error(const char *reason, const char *file, int line, igraph_error_t code) {
  (void)file, (void)line, (void)code;
  // igraph calls this again from each function it leaves, with an empty reason: the first one tells.
  if (!last_reason[0] && reason && reason[0]) {
    strncpy(last_reason, reason, sizeof last_reason - 1);
  }
  IGRAPH_FINALLY_FREE();
}

static void on_warning(const char *reason, const char *file, int line) {
  // The default prints to stderr, which would tear the screen.
  (void)reason, (void)file, (void)line;
}

static void on_fatal(const char *reason, const char *file, int line) {
  // igraph forbids a return from here. SIGABRT lets whoever owns the terminal restore it first.
  (void)reason, (void)file, (void)line;
  abort();
}

static igraph_error_t on_status(const char *message, void *data) {
  (void)message, (void)data;
  return IGRAPH_SUCCESS;
}

static igraph_error_t on_progress(const char *message, igraph_real_t percent, void *data) {
  (void)message, (void)percent, (void)data;
  return IGRAPH_SUCCESS;
}

static bool must_stop(void) {
  return (watched[0] && legami_graph_flag_is_raised(watched[0]))
      || (watched[1] && legami_graph_flag_is_raised(watched[1]));
}

#if IGRAPH_VERSION_MAJOR >= 1
static igraph_bool_t on_interruption(void) { return must_stop(); }
#else
static igraph_error_t on_interruption(void *data) {
  (void)data;
  if (!must_stop()) return IGRAPH_SUCCESS;
  // Before 1.0 whoever interrupts frees what the interrupted function holds; a bare return ends in abort().
  IGRAPH_FINALLY_FREE();
  return IGRAPH_INTERRUPTED;
}
#endif

void legami_graph_begin(void) {
#if IGRAPH_VERSION_MAJOR >= 1
  igraph_setup();
#endif
  igraph_set_error_handler(on_error);
  igraph_set_warning_handler(on_warning);
  igraph_set_fatal_handler(on_fatal);
  igraph_set_status_handler(on_status);
  igraph_set_progress_handler(on_progress);
  igraph_set_interruption_handler(on_interruption);
}

void legami_graph_watch(const legami_graph_flag *first, const legami_graph_flag *second) {
  watched[0] = first;
  watched[1] = second;
}

const char *legami_graph_reason(void) { return last_reason; }

const char *legami_graph_library_version(void) {
  const char *version = "";
  igraph_version(&version, NULL, NULL, NULL);
  return version;
}

// MARK: What a call works on

// The graph and the vectors of one call. Nothing here is on igraph's stack of things to free: close() destroys it
// whatever the call came to.
typedef struct {
  igraph_error_t error;
  igraph_t graph;
  igraph_vector_t weights;
  igraph_vector_t reals;
  igraph_vector_int_t integers;
  bool has_graph, has_weights, has_reals, has_integers;
} work;

static int32_t outcome(igraph_error_t error) {
  switch (error) {
  case IGRAPH_SUCCESS: return LEGAMI_GRAPH_DONE;
  case IGRAPH_INTERRUPTED: return LEGAMI_GRAPH_INTERRUPTED;
  case IGRAPH_ENOMEM: return LEGAMI_GRAPH_NO_MEMORY;
  default: return LEGAMI_GRAPH_FAILED;
  }
}

static void open_work(work *w, const legami_graph_input *input) {
  memset(w, 0, sizeof *w);
  last_reason[0] = 0;
  // A call that is short never asks whether to go on: ask for it here.
  if (must_stop()) {
    w->error = IGRAPH_INTERRUPTED;
    return;
  }
  igraph_vector_int_t ends;
  w->error = igraph_vector_int_init(&ends, (integer)(2 * input->edge_count));
  if (w->error) return;
  for (int64_t i = 0; i < 2 * input->edge_count; i++) VECTOR(ends)[i] = (integer)input->ends[i];
  w->error = igraph_create(&w->graph, &ends, (integer)input->node_count, input->directed);
  w->has_graph = !w->error;
  igraph_vector_int_destroy(&ends);
  // igraph_create makes room for ids beyond the count; a node that was not announced has no place in the buffers.
  if (w->has_graph && igraph_vcount(&w->graph) != (integer)input->node_count) {
    strncpy(last_reason, "edge end beyond the number of nodes", sizeof last_reason - 1);
    w->error = IGRAPH_EINVAL;
  }
  if (!w->error && input->weights) {
    w->error = igraph_vector_init_array(&w->weights, input->weights, (integer)input->edge_count);
    w->has_weights = !w->error;
  }
  if (!w->error) {
    w->error = igraph_vector_init(&w->reals, 0);
    w->has_reals = !w->error;
  }
  if (!w->error) {
    w->error = igraph_vector_int_init(&w->integers, 0);
    w->has_integers = !w->error;
  }
}

static int32_t close_work(work *w) {
  if (w->has_integers) igraph_vector_int_destroy(&w->integers);
  if (w->has_reals) igraph_vector_destroy(&w->reals);
  if (w->has_weights) igraph_vector_destroy(&w->weights);
  if (w->has_graph) igraph_destroy(&w->graph);
  return outcome(w->error);
}

static const igraph_vector_t *weights_of(const work *w) { return w->has_weights ? &w->weights : NULL; }

static void copy_integers(const igraph_vector_int_t *from, int64_t *to) {
  for (integer i = 0; i < igraph_vector_int_size(from); i++) to[i] = VECTOR(*from)[i];
}

static int32_t close_with_reals(work *w, double *values) {
  if (!w->error) igraph_vector_copy_to(&w->reals, values);
  return close_work(w);
}

static int32_t close_with_integers(work *w, int64_t *values) {
  if (!w->error) copy_integers(&w->integers, values);
  return close_work(w);
}

// MARK: Measures

int32_t legami_graph_components(const legami_graph_input *input, int64_t *membership) {
  work w;
  open_work(&w, input);
  if (!w.error) w.error = igraph_connected_components(&w.graph, &w.integers, NULL, NULL, IGRAPH_WEAK);
  return close_with_integers(&w, membership);
}

int32_t legami_graph_blocks(const legami_graph_input *input, int64_t *blocks_of_node) {
  work w;
  igraph_vector_int_list_t blocks;
  open_work(&w, input);
  if (!w.error) w.error = igraph_vector_int_list_init(&blocks, 0);
  if (!w.error) {
    w.error = igraph_biconnected_components(&w.graph, NULL, NULL, NULL, &blocks, NULL);
    if (!w.error) {
      memset(blocks_of_node, 0, (size_t)input->node_count * sizeof *blocks_of_node);
      for (integer b = 0; b < igraph_vector_int_list_size(&blocks); b++) {
        const igraph_vector_int_t *nodes = igraph_vector_int_list_get_ptr(&blocks, b);
        for (integer i = 0; i < igraph_vector_int_size(nodes); i++) blocks_of_node[VECTOR(*nodes)[i]]++;
      }
    }
    igraph_vector_int_list_destroy(&blocks);
  }
  return close_work(&w);
}

int32_t legami_graph_bridges(const legami_graph_input *input, bool *is_bridge) {
  work w;
  open_work(&w, input);
  if (!w.error) w.error = igraph_bridges(&w.graph, &w.integers);
  if (!w.error) {
    memset(is_bridge, 0, (size_t)input->edge_count * sizeof *is_bridge);
    for (integer i = 0; i < igraph_vector_int_size(&w.integers); i++) is_bridge[VECTOR(w.integers)[i]] = true;
  }
  return close_work(&w);
}

int32_t legami_graph_distances(const legami_graph_input *input, int64_t node, bool towards, double *distances) {
  work w;
  igraph_matrix_t row;
  open_work(&w, input);
  if (!w.error) w.error = igraph_matrix_init(&row, 0, 0);
  if (!w.error) {
    w.error = igraph_distances_dijkstra(
      &w.graph, &row, igraph_vss_1((integer)node), igraph_vss_all(), weights_of(&w), towards ? IGRAPH_IN : IGRAPH_OUT);
    for (int64_t i = 0; !w.error && i < input->node_count; i++) distances[i] = MATRIX(row, 0, i);
    igraph_matrix_destroy(&row);
  }
  return close_work(&w);
}

int32_t legami_graph_betweenness(const legami_graph_input *input, double *values) {
  work w;
  open_work(&w, input);
  if (!w.error) {
#if IGRAPH_VERSION_MAJOR >= 1
    w.error = igraph_betweenness(&w.graph, weights_of(&w), &w.reals, igraph_vss_all(), input->directed, false);
#else
    w.error = igraph_betweenness(&w.graph, &w.reals, igraph_vss_all(), input->directed, weights_of(&w));
#endif
  }
  return close_with_reals(&w, values);
}

int32_t legami_graph_closeness(const legami_graph_input *input, double *values) {
  work w;
  open_work(&w, input);
  if (!w.error) {
    w.error = igraph_closeness(
      &w.graph, &w.reals, NULL, NULL, igraph_vss_all(), IGRAPH_OUT, weights_of(&w), /* normalized */ true);
  }
  return close_with_reals(&w, values);
}

int32_t legami_graph_transitivity(const legami_graph_input *input, double *value) {
  work w;
  open_work(&w, input);
  if (!w.error) w.error = igraph_transitivity_undirected(&w.graph, value, IGRAPH_TRANSITIVITY_NAN);
  return close_work(&w);
}

int32_t legami_graph_local_transitivity(const legami_graph_input *input, double *values) {
  work w;
  open_work(&w, input);
  if (!w.error) {
    w.error = igraph_transitivity_local_undirected(&w.graph, &w.reals, igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN);
  }
  return close_with_reals(&w, values);
}

int32_t legami_graph_constraint(const legami_graph_input *input, double *values) {
  work w;
  open_work(&w, input);
  if (!w.error) w.error = igraph_constraint(&w.graph, &w.reals, igraph_vss_all(), weights_of(&w));
  return close_with_reals(&w, values);
}

int32_t legami_graph_coreness(const legami_graph_input *input, int64_t *values) {
  work w;
  open_work(&w, input);
  if (!w.error) w.error = igraph_coreness(&w.graph, &w.integers, IGRAPH_ALL);
  return close_with_integers(&w, values);
}

// MARK: Cliques

struct legami_graph_rows {
  int64_t length, capacity, count, at_most;
  int64_t *values;
  int32_t refused;
};

void legami_graph_rows_free(legami_graph_rows *rows) {
  if (rows) free(rows->values);
  free(rows);
}

int64_t legami_graph_rows_length(const legami_graph_rows *rows) { return rows->length; }

const int64_t *legami_graph_rows_values(const legami_graph_rows *rows) { return rows->values; }

static igraph_error_t on_clique(const igraph_vector_int_t *clique, void *context) {
  legami_graph_rows *rows = context;
  int64_t size = igraph_vector_int_size(clique);
  if (rows->count == rows->at_most) {
    rows->refused = LEGAMI_GRAPH_TOO_MANY;
    return IGRAPH_STOP;
  }
  if (rows->length + size + 1 > rows->capacity) {
    int64_t capacity = 2 * rows->capacity + size + 64;
    int64_t *values = realloc(rows->values, (size_t)capacity * sizeof *values);
    if (!values) {
      rows->refused = LEGAMI_GRAPH_NO_MEMORY;
      return IGRAPH_STOP;
    }
    rows->values = values;
    rows->capacity = capacity;
  }
  rows->values[rows->length++] = size;
  copy_integers(clique, rows->values + rows->length);
  rows->length += size;
  rows->count++;
  return IGRAPH_SUCCESS;
}

int32_t legami_graph_cliques(
  const legami_graph_input *input, int64_t minimum_size, int64_t at_most, legami_graph_rows **rows) {
  work w;
  legami_graph_rows *found = calloc(1, sizeof *found);
  if (!found) return LEGAMI_GRAPH_NO_MEMORY;
  found->at_most = at_most;
  open_work(&w, input);
  if (!w.error) w.error = igraph_maximal_cliques_callback(&w.graph, on_clique, found, (integer)minimum_size, 0);
  int32_t code = close_work(&w);
  if (found->refused) code = found->refused;
  if (code == LEGAMI_GRAPH_DONE) {
    *rows = found;
  } else {
    legami_graph_rows_free(found);
  }
  return code;
}

// MARK: Communities

int32_t legami_graph_leiden(
  const legami_graph_input *input, double resolution, uint64_t seed, int64_t *membership, double *modularity) {
  work w;
  // Changes until no node moves; the looseness of the refinement is the value its authors use.
  const integer until_stable = -1;
  const double looseness = 0.01;
  open_work(&w, input);
  if (!w.error) {
    w.error = igraph_strength(&w.graph, &w.reals, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, weights_of(&w));
  }
  if (!w.error) w.error = igraph_rng_seed(igraph_rng_default(), (igraph_uint_t)seed);
  if (!w.error) {
    double ends = igraph_vector_sum(&w.reals);
    double scale = ends > 0 ? resolution / ends : 0;
#if IGRAPH_VERSION_MAJOR >= 1
    w.error = igraph_community_leiden(
      &w.graph, weights_of(&w), &w.reals, NULL, scale, looseness, false, until_stable, &w.integers, NULL, NULL);
#else
    w.error = igraph_community_leiden(
      &w.graph, weights_of(&w), &w.reals, scale, looseness, false, until_stable, &w.integers, NULL, NULL);
#endif
  }
  if (!w.error) {
    w.error = igraph_modularity(&w.graph, &w.integers, weights_of(&w), resolution, false, modularity);
  }
  return close_with_integers(&w, membership);
}

// MARK: Layouts

static igraph_error_t read_places(igraph_matrix_t *matrix, int64_t count, const double *places) {
  igraph_error_t error = igraph_matrix_init(matrix, (integer)count, 2);
  for (int64_t i = 0; !error && i < count; i++) {
    MATRIX(*matrix, i, 0) = places[2 * i];
    MATRIX(*matrix, i, 1) = places[2 * i + 1];
  }
  return error;
}

static void write_places(const igraph_matrix_t *matrix, int64_t count, double *places) {
  for (int64_t i = 0; i < count; i++) {
    places[2 * i] = MATRIX(*matrix, i, 0);
    places[2 * i + 1] = MATRIX(*matrix, i, 1);
  }
}

int32_t legami_graph_kamada_kawai(const legami_graph_input *input, int64_t iterations, double *places) {
  work w;
  igraph_matrix_t matrix;
  open_work(&w, input);
  if (!w.error) w.error = read_places(&matrix, input->node_count, places);
  if (!w.error) {
    w.error = igraph_layout_kamada_kawai(
      &w.graph, &matrix, /* use_seed */ true, (integer)iterations, /* epsilon */ 0, (double)input->node_count,
      weights_of(&w), NULL, NULL, NULL, NULL);
    if (!w.error) write_places(&matrix, input->node_count, places);
    igraph_matrix_destroy(&matrix);
  }
  return close_work(&w);
}

int32_t legami_graph_fruchterman_reingold(
  const legami_graph_input *input, int64_t iterations, double temperature, bool grid, uint64_t seed,
  double *places) {
  work w;
  igraph_matrix_t matrix;
  open_work(&w, input);
  if (!w.error) w.error = igraph_rng_seed(igraph_rng_default(), (igraph_uint_t)seed);
  if (!w.error) w.error = read_places(&matrix, input->node_count, places);
  if (!w.error) {
    w.error = igraph_layout_fruchterman_reingold(
      &w.graph, &matrix, /* use_seed */ true, (integer)iterations, temperature,
      grid ? IGRAPH_LAYOUT_GRID : IGRAPH_LAYOUT_NOGRID, weights_of(&w), NULL, NULL, NULL, NULL);
    if (!w.error) write_places(&matrix, input->node_count, places);
    igraph_matrix_destroy(&matrix);
  }
  return close_work(&w);
}
