#include "legami_graph.h"
#include "legami_graph_rows.h"

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
  if (!last_reason[0] && reason) strncpy(last_reason, reason, sizeof last_reason - 1);
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
  for (int i = 0; i < 2; i++) {
    if (watched[i] && legami_graph_flag_is_raised(watched[i])) return true;
  }
  return false;
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

// The graph and the vectors of one call. Nothing here is on igraph's stack of things to free: close_work() destroys it
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
  default:
    if (!last_reason[0]) strncpy(last_reason, igraph_strerror(error), sizeof last_reason - 1);
    return LEGAMI_GRAPH_FAILED;
  }
}

// Whether a step succeeded; if not, that is what the call comes to.
static bool succeeded(work *w, igraph_error_t error) {
  w->error = error;
  return !error;
}

static void open_work(work *w, const legami_graph_input *input) {
  memset(w, 0, sizeof *w);
  last_reason[0] = 0;
  // A call that is short never asks whether to go on: ask for it here.
  w->error = must_stop() ? IGRAPH_INTERRUPTED : IGRAPH_SUCCESS;
  if (w->error) return;
  igraph_vector_int_t ends;
  w->error = igraph_vector_int_init(&ends, (integer)(2 * input->edge_count));
  if (w->error) return;
  for (int64_t i = 0; i < 2 * input->edge_count; i++) VECTOR(ends)[i] = (integer)input->ends[i];
  w->has_graph = succeeded(w, igraph_create(&w->graph, &ends, (integer)input->node_count, input->directed));
  igraph_vector_int_destroy(&ends);
  // igraph_create makes room for ids beyond the count; a node that was not announced has no place in the buffers.
  if (w->has_graph && igraph_vcount(&w->graph) != (integer)input->node_count) {
    strncpy(last_reason, "edge end beyond the number of nodes", sizeof last_reason - 1);
    w->error = IGRAPH_EINVAL;
  }
  if (!w->error && input->weights) {
    w->has_weights = succeeded(w, igraph_vector_init_array(&w->weights, input->weights, (integer)input->edge_count));
  }
  if (!w->error) w->has_reals = succeeded(w, igraph_vector_init(&w->reals, 0));
  if (!w->error) w->has_integers = succeeded(w, igraph_vector_int_init(&w->integers, 0));
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
  const bool normalized = true;
  if (!w.error) {
    w.error = igraph_closeness(
      &w.graph, &w.reals, NULL, NULL, igraph_vss_all(), IGRAPH_OUT, weights_of(&w), normalized);
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
  const igraph_transitivity_mode_t none = IGRAPH_TRANSITIVITY_NAN;
  if (!w.error) w.error = igraph_transitivity_local_undirected(&w.graph, &w.reals, igraph_vss_all(), none);
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

typedef struct {
  legami_graph_rows *rows;
  int64_t minimum_size, at_most;
  int32_t refused;
} clique_search;

static igraph_error_t on_clique(const igraph_vector_int_t *clique, void *context) {
  clique_search *search = context;
  const int64_t size = igraph_vector_int_size(clique);
  // igraph asks whether to go on only between nodes, and one node may take for ever.
  if (must_stop()) {
    search->refused = LEGAMI_GRAPH_INTERRUPTED;
  } else if (size >= search->minimum_size) {
    int64_t *row = NULL;
    if (search->at_most-- == 0) {
      search->refused = LEGAMI_GRAPH_TOO_MANY;
    } else if (!(row = legami_graph_rows_append(search->rows, size))) {
      search->refused = LEGAMI_GRAPH_NO_MEMORY;
    } else {
      copy_integers(clique, row);
    }
  }
  return search->refused ? IGRAPH_STOP : IGRAPH_SUCCESS;
}

int32_t legami_graph_cliques(
  const legami_graph_input *input, int64_t minimum_size, int64_t at_most, legami_graph_rows **rows) {
  work w;
  clique_search search = {legami_graph_rows_new(), minimum_size, at_most, 0};
  if (!search.rows) return LEGAMI_GRAPH_NO_MEMORY;
  // Larger ones are sifted in the handler, so that it is called often enough to be stopped.
  const integer sought = minimum_size < 3 ? (integer)minimum_size : 3;
  open_work(&w, input);
  if (!w.error) w.error = igraph_maximal_cliques_callback(&w.graph, on_clique, &search, sought, 0);
  int32_t code = close_work(&w);
  if (search.refused) code = search.refused;
  if (code == LEGAMI_GRAPH_DONE) {
    *rows = search.rows;
  } else {
    legami_graph_rows_free(search.rows);
  }
  return code;
}

// MARK: Communities

int32_t legami_graph_leiden(
  const legami_graph_input *input, double resolution, uint64_t seed, int64_t *membership, double *modularity) {
  work w;
  // The value of the algorithm's authors for how freely the refinement chooses.
  const double looseness = 0.01;
  // One iteration at a time: left to iterate until nothing changes, 0.10.2 goes round for ever on some graphs, and
  // it never asks whether to go on.
  const int most_rounds = 10;
  open_work(&w, input);
  if (w.error) return close_work(&w);
  w.error = igraph_strength(&w.graph, &w.reals, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, weights_of(&w));
  if (!w.error) w.error = igraph_rng_seed(igraph_rng_default(), (igraph_uint_t)seed);
  const double ends = w.error ? 0 : igraph_vector_sum(&w.reals);
  const double scale = ends > 0 ? resolution / ends : 0;
  for (int round = 0; !w.error && round < most_rounds; round++) {
    double now;
    w.error = must_stop() ? IGRAPH_INTERRUPTED : IGRAPH_SUCCESS;
    if (w.error) break;
#if IGRAPH_VERSION_MAJOR >= 1
    w.error = igraph_community_leiden(
      &w.graph, weights_of(&w), &w.reals, NULL, scale, looseness, round > 0, 1, &w.integers, NULL, NULL);
#else
    w.error = igraph_community_leiden(
      &w.graph, weights_of(&w), &w.reals, scale, looseness, round > 0, 1, &w.integers, NULL, NULL);
#endif
    if (!w.error) w.error = igraph_modularity(&w.graph, &w.integers, weights_of(&w), resolution, false, &now);
    if (w.error || (round > 0 && !(now > *modularity + 1e-9))) break;
    copy_integers(&w.integers, membership);
    *modularity = now;
  }
  return close_work(&w);
}

// MARK: Layouts

static igraph_error_t read_places(igraph_matrix_t *matrix, int64_t count, const double *places) {
  igraph_error_t error = igraph_matrix_init(matrix, (integer)count, 2);
  for (int64_t i = 0; !error && i < 2 * count; i++) MATRIX(*matrix, i / 2, i % 2) = places[i];
  return error;
}

static int32_t close_with_places(work *w, igraph_matrix_t *matrix, int64_t count, double *places) {
  for (int64_t i = 0; !w->error && i < 2 * count; i++) places[i] = MATRIX(*matrix, i / 2, i % 2);
  igraph_matrix_destroy(matrix);
  return close_work(w);
}

int32_t legami_graph_kamada_kawai(const legami_graph_input *input, int64_t iterations, double *places) {
  work w;
  igraph_matrix_t matrix;
  open_work(&w, input);
  if (!w.error) w.error = read_places(&matrix, input->node_count, places);
  if (w.error) return close_work(&w);
  w.error = igraph_layout_kamada_kawai(
    &w.graph, &matrix, /* use_seed */ true, (integer)iterations, /* epsilon */ 0, (double)input->node_count,
    weights_of(&w), NULL, NULL, NULL, NULL);
  return close_with_places(&w, &matrix, input->node_count, places);
}

int32_t legami_graph_fruchterman_reingold(
  const legami_graph_input *input, int64_t iterations, double temperature, bool grid, uint64_t seed,
  double *places) {
  work w;
  igraph_matrix_t matrix;
  open_work(&w, input);
  if (!w.error) w.error = igraph_rng_seed(igraph_rng_default(), (igraph_uint_t)seed);
  if (!w.error) w.error = read_places(&matrix, input->node_count, places);
  if (w.error) return close_work(&w);
  w.error = igraph_layout_fruchterman_reingold(
    &w.graph, &matrix, /* use_seed */ true, (integer)iterations, temperature,
    grid ? IGRAPH_LAYOUT_GRID : IGRAPH_LAYOUT_NOGRID, weights_of(&w), NULL, NULL, NULL, NULL);
  return close_with_places(&w, &matrix, input->node_count, places);
}
