#include "legami_graph.h"

#include <stdatomic.h>
#include <stdlib.h>

struct legami_graph_flag {
  atomic_bool raised;
};

legami_graph_flag *legami_graph_flag_new(void) {
  legami_graph_flag *flag = malloc(sizeof *flag);
  if (flag) atomic_init(&flag->raised, false);
  return flag;
}

void legami_graph_flag_free(legami_graph_flag *flag) { free(flag); }

void legami_graph_flag_raise(legami_graph_flag *flag) { atomic_store(&flag->raised, true); }

void legami_graph_flag_lower(legami_graph_flag *flag) { atomic_store(&flag->raised, false); }

bool legami_graph_flag_is_raised(const legami_graph_flag *flag) { return atomic_load(&flag->raised); }
