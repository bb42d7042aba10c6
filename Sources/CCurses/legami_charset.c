// Bytes that are not UTF-8, read in the character set of the locale.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif

#include "legami_curses.h"

#include <langinfo.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

bool legami_term_has_charset(void) {
  // Seven bits say nothing about the eighth, whatever the library makes of it.
  static const char *const without[] = {"UTF-8", "ANSI_X3.4-1968", "US-ASCII", "ASCII", "646"};
  for (size_t i = 0; i < sizeof without / sizeof without[0]; i++) {
    if (strcasecmp(nl_langinfo(CODESET), without[i]) == 0) return false;
  }
  return true;
}

int legami_term_decode(const uint8_t *bytes, int count, uint32_t *scalar) {
  mbstate_t state;
  wchar_t character = 0;
  memset(&state, 0, sizeof state);
  size_t length = mbrtowc(&character, (const char *)bytes, (size_t)count, &state);
  if (length == (size_t)-2) return LEGAMI_TERM_INCOMPLETE;
  if (length == (size_t)-1) return LEGAMI_TERM_ILLEGAL;
  *scalar = (uint32_t)character;
  return length == 0 ? 1 : (int)length;
}
