// The keyboard: escape sequences to keys by curses, bytes to characters by the locale.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
#define NCURSES_ENABLE_STDBOOL_H 1

#include "legami_curses.h"
#include "legami_internal.h"

#include <stddef.h>
#include <string.h>
#include <wchar.h>

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif

enum { PASTE_START = KEY_MAX + 1, PASTE_END = KEY_MAX + 2, REPLACEMENT = 0xFFFD };

static WINDOW *keyboard;
// The first bytes of a character whose last have not arrived yet.
static mbstate_t unfinished;

static void define_keys(void) {
  static const struct {
    const char *sequence;
    int key;
  } sequences[] = {
      // Arrows and editing keys in both cursor modes: what is declared is not always what is sent.
      {"\033[A", KEY_UP},       {"\033[B", KEY_DOWN},    {"\033[C", KEY_RIGHT},   {"\033[D", KEY_LEFT},
      {"\033OA", KEY_UP},       {"\033OB", KEY_DOWN},    {"\033OC", KEY_RIGHT},   {"\033OD", KEY_LEFT},
      {"\033[H", KEY_HOME},     {"\033[F", KEY_END},     {"\033OH", KEY_HOME},    {"\033OF", KEY_END},
      {"\033[1~", KEY_HOME},    {"\033[4~", KEY_END},    {"\033[7~", KEY_HOME},   {"\033[8~", KEY_END},
      {"\033[2~", KEY_IC},      {"\033[3~", KEY_DC},     {"\033[5~", KEY_PPAGE},  {"\033[6~", KEY_NPAGE},
      {"\033[Z", KEY_BTAB},     {"\033OM", KEY_ENTER},   {"\033OP", KEY_F(1)},    {"\033OQ", KEY_F(2)},
      {"\033OR", KEY_F(3)},     {"\033OS", KEY_F(4)},    {"\033[11~", KEY_F(1)},  {"\033[12~", KEY_F(2)},
      {"\033[13~", KEY_F(3)},   {"\033[14~", KEY_F(4)},  {"\033[15~", KEY_F(5)},  {"\033[17~", KEY_F(6)},
      {"\033[18~", KEY_F(7)},   {"\033[19~", KEY_F(8)},  {"\033[20~", KEY_F(9)},  {"\033[21~", KEY_F(10)},
      {"\033[23~", KEY_F(11)},  {"\033[24~", KEY_F(12)}, {"\033[200~", PASTE_START}, {"\033[201~", PASTE_END},
  };
  for (size_t i = 0; i < sizeof sequences / sizeof sequences[0]; i++) {
    define_key(sequences[i].sequence, sequences[i].key);
  }
}

bool legami_keyboard_open(void) {
  // Keys are read through a pad, because reading through a window also repaints it.
  keyboard = newpad(1, 1);
  if (keyboard == NULL) return false;
  memset(&unfinished, 0, sizeof unfinished);
  keypad(keyboard, TRUE);
  define_keys();
  nodelay(keyboard, TRUE);
  return true;
}

void legami_keyboard_close(void) {
  if (keyboard != NULL) delwin(keyboard);
  keyboard = NULL;
}

static uint32_t key_of(int code) {
  switch (code) {
    case KEY_UP: return LEGAMI_KEY_UP;
    case KEY_DOWN: return LEGAMI_KEY_DOWN;
    case KEY_LEFT: return LEGAMI_KEY_LEFT;
    case KEY_RIGHT: return LEGAMI_KEY_RIGHT;
    case KEY_HOME: return LEGAMI_KEY_HOME;
    case KEY_END: return LEGAMI_KEY_END;
    case KEY_PPAGE: return LEGAMI_KEY_PAGE_UP;
    case KEY_NPAGE: return LEGAMI_KEY_PAGE_DOWN;
    case KEY_IC: return LEGAMI_KEY_INSERT;
    case KEY_DC: return LEGAMI_KEY_DELETE;
    case KEY_BACKSPACE: return LEGAMI_KEY_BACKSPACE;
    case KEY_ENTER: return LEGAMI_KEY_ENTER;
    case KEY_BTAB: return LEGAMI_KEY_BACK_TAB;
    case PASTE_START: return LEGAMI_KEY_PASTE_START;
    case PASTE_END: return LEGAMI_KEY_PASTE_END;
    default: break;
  }
  if (code > KEY_F0 && code <= KEY_F(24)) return (uint32_t)(LEGAMI_KEY_FUNCTION + (code - KEY_F0));
  return LEGAMI_KEY_OTHER;
}

// wget_wch loses the beginning of a character that arrives in two pieces, so bytes are
// read and put together here.
int legami_term_read(uint32_t *value) {
  if (keyboard == NULL) return LEGAMI_TERM_NOTHING;
  for (;;) {
    int code = wgetch(keyboard);
    if (code == ERR) return LEGAMI_TERM_NOTHING;
    // resizeterm queues this for programs that leave SIGWINCH to curses.
    if (code == KEY_RESIZE) continue;
    if (code >= KEY_MIN) {
      memset(&unfinished, 0, sizeof unfinished);
      *value = key_of(code);
      return LEGAMI_TERM_KEY;
    }
    char byte = (char)code;
    wchar_t character = 0;
    size_t length = mbrtowc(&character, &byte, 1, &unfinished);
    if (length == (size_t)-2) continue;
    if (length == (size_t)-1) {
      memset(&unfinished, 0, sizeof unfinished);
      character = REPLACEMENT;
    }
    *value = (uint32_t)character;
    return LEGAMI_TERM_CHARACTER;
  }
}
