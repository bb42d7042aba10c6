// The screen: opening, drawing, reading keys. One terminal a process, one thread.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
// C23 compilers: curses and <stdbool.h> must mean the same bool.
#define NCURSES_ENABLE_STDBOOL_H 1

#include "legami_curses.h"
#include "legami_internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#else
#include <curses.h>
#include <term.h>
#endif

enum { RUN_CELLS = 256, CLUSTER = 5 };

static SCREEN *terminal;
static FILE *input_stream;
static FILE *output_stream;
static bool used_fallback;
static bool has_default_colours;
static bool has_paste;
static bool has_alternate_screen;
static int colour_count;
static int cursor_shown = -1;

// Locale

bool legami_term_locale(const char *name) {
  bool known = setlocale(LC_ALL, name == NULL ? "" : name) != NULL;
  setlocale(LC_NUMERIC, "C");
  if (strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0) return !known;
  const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  const char *asked = name;
  for (int i = 0; i < 3 && asked == NULL; i++) {
    const char *value = getenv(names[i]);
    if (value != NULL && value[0] != '\0') asked = value;
  }
  if (asked == NULL || (strcasestr(asked, "utf-8") == NULL && strcasestr(asked, "utf8") == NULL)) return !known;
  const char *substitutes[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (int i = 0; i < 3; i++) {
    if (setlocale(LC_CTYPE, substitutes[i]) != NULL) break;
  }
  return true;
}

const char *legami_term_codeset(void) { return nl_langinfo(CODESET); }

// Opening and closing

static bool capability(const char *name) {
  const char *value = tigetstr(name);
  return value != NULL && value != (char *)-1;
}

// setupterm looks a type up without touching the terminal.
static int look_up(const char *name, int output) {
  int found = 0;
  if (name == NULL || name[0] == '\0') return LEGAMI_TERM_UNKNOWN_TYPE;
  if (setupterm(name, output, &found) != OK) return LEGAMI_TERM_UNKNOWN_TYPE;
  int status = capability("cup") && capability("clear") ? LEGAMI_TERM_OPENED : LEGAMI_TERM_DUMB;
  del_curterm(cur_term);
  return status;
}

static char restore_text[256];
static size_t restore_used;

static int collect(int byte) {
  if (restore_used < sizeof restore_text) restore_text[restore_used++] = (char)byte;
  return byte;
}

static void collect_capability(const char *name) {
  if (capability(name)) tputs(tigetstr(name), 1, collect);
}

static void send(const char *bytes) {
  ssize_t ignored = write(fileno(output_stream), bytes, strlen(bytes));
  (void)ignored;
}

static void prepare_restore(const struct termios *modes) {
  restore_used = 0;
  if (has_paste) {
    for (const char *c = "\033[?2004l"; *c != '\0'; c++) collect(*c);
  }
  collect_capability("sgr0");
  collect_capability("op");
  collect_capability("cnorm");
  collect_capability("rmkx");
  collect_capability("rmcup");
  if (!has_alternate_screen) {
    collect('\r');
    collect('\n');
  }
  legami_signals_set_restore(restore_text, restore_used, modes);
}

// Bracketed paste is understood by emulators of these families and ignored by their kin.
static bool knows_paste(const char *name) {
  static const char *families[] = {"xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "konsole", "putty"};
  for (size_t i = 0; i < sizeof families / sizeof families[0]; i++) {
    if (strncmp(name, families[i], strlen(families[i])) == 0) return true;
  }
  return false;
}

int legami_term_open(const char *name, const char *fallback, int input, int output, int escape_ms) {
  if (terminal != NULL) return LEGAMI_TERM_ALREADY_OPEN;
  const char *type = name;
  int status = look_up(name, output);
  used_fallback = false;
  if (status == LEGAMI_TERM_UNKNOWN_TYPE) {
    type = fallback;
    status = look_up(fallback, output);
    used_fallback = status == LEGAMI_TERM_OPENED;
  }
  if (status != LEGAMI_TERM_OPENED) return status;
  if (!legami_signals_prepare()) return LEGAMI_TERM_NO_RESOURCES;

  struct termios modes;
  bool has_modes = tcgetattr(input, &modes) == 0;
  int in = dup(input), out = dup(output);
  input_stream = in >= 0 ? fdopen(in, "r") : NULL;
  output_stream = out >= 0 ? fdopen(out, "w") : NULL;
  if (input_stream != NULL && output_stream != NULL) terminal = newterm(type, output_stream, input_stream);
  if (terminal == NULL) {
    if (input_stream != NULL) fclose(input_stream);
    if (output_stream != NULL) fclose(output_stream);
    legami_signals_restore();
    return LEGAMI_TERM_NO_RESOURCES;
  }
  set_term(terminal);
  // Scrolling several lines at once (SU, SD) is not understood by every terminal and recorder that calls itself
  // xterm; line by line is understood by all, and costs a few bytes more.
  parm_index = NULL;
  parm_rindex = NULL;
  legami_signals_install(in, out);
  has_paste = knows_paste(type);
  has_alternate_screen = capability("smcup") && capability("rmcup");
  prepare_restore(has_modes ? &modes : NULL);

  set_escdelay(escape_ms);
  // Raw: every chord comes as a key and in order; cbreak would leave Ctrl-S and Ctrl-V to the driver.
  raw();
  noecho();
  nonl();
  if (!legami_keyboard_open()) {
    legami_term_close();
    return LEGAMI_TERM_NO_RESOURCES;
  }
  colour_count = 0;
  has_default_colours = false;
  if (has_colors() && start_color() == OK) {
    colour_count = COLORS;
    has_default_colours = use_default_colors() == OK;
  }
  cursor_shown = -1;
  legami_term_resize();
  if (has_paste) send("\033[?2004h");
  return LEGAMI_TERM_OPENED;
}

void legami_term_close(void) {
  if (terminal == NULL) return;
  curs_set(1);
  if (has_paste) send("\033[?2004l");
  endwin();
  // Without an alternate screen the last line would be written over by the shell's prompt.
  if (!has_alternate_screen) send("\r\n");
  legami_keyboard_close();
  delscreen(terminal);
  terminal = NULL;
  legami_signals_restore();
  fclose(input_stream);
  fclose(output_stream);
  input_stream = NULL;
  output_stream = NULL;
  legami_errors_release();
}

bool legami_term_is_open(void) { return terminal != NULL; }
bool legami_term_used_fallback(void) { return used_fallback; }
int legami_term_colours(void) { return colour_count; }
int legami_term_rows(void) { return terminal == NULL ? 0 : getmaxy(stdscr); }
int legami_term_columns(void) { return terminal == NULL ? 0 : getmaxx(stdscr); }

bool legami_term_resize(void) {
  struct winsize size;
  if (terminal == NULL || ioctl(fileno(output_stream), TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == getmaxy(stdscr) && size.ws_col == getmaxx(stdscr)) return false;
  resizeterm(size.ws_row, size.ws_col);
  legami_term_forget();
  return true;
}

// Drawing

int legami_term_column_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static attr_t attributes_of(uint32_t bits) {
  attr_t attributes = WA_NORMAL;
  if (bits & LEGAMI_TERM_BOLD) attributes |= WA_BOLD;
  if (bits & LEGAMI_TERM_FAINT) attributes |= WA_DIM;
  if (bits & LEGAMI_TERM_REVERSE) attributes |= WA_REVERSE;
  if (bits & LEGAMI_TERM_UNDERLINE) attributes |= WA_UNDERLINE;
#ifdef WA_ITALIC
  if (bits & LEGAMI_TERM_ITALIC) attributes |= WA_ITALIC;
#endif
  return attributes;
}

static int pair_of(int foreground, int background) {
  if (colour_count == 0 || (foreground < 0 && background < 0)) return 0;
  if (!has_default_colours) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

typedef struct {
  cchar_t cells[RUN_CELLS];
  int count;
  int width;  // columns the cells take; `columns` is a macro of term.h
  int row;
  int column;
  int pair;
  attr_t attributes;
} run_buffer;

static void send_run(run_buffer *run) {
  if (run->count > 0) mvwadd_wchnstr(stdscr, run->row, run->column, run->cells, run->count);
  run->column += run->width;
  run->count = 0;
  run->width = 0;
}

static void append(run_buffer *run, const wchar_t *text, int width) {
  if (run->count == RUN_CELLS) send_run(run);
  memset(&run->cells[run->count], 0, sizeof(cchar_t));
  setcchar(&run->cells[run->count], text, run->attributes, 0, &run->pair);
  run->count++;
  run->width += width;
}

// One cell of ours as curses cells. The terminal's library and ours may disagree on the
// width of a cluster; what is sent always fills exactly the columns it was given.
static void append_cluster(run_buffer *run, const uint32_t *scalars, int count, int width) {
  wchar_t text[CLUSTER + 1];
  int length = 0, text_width = 0, used = 0;
  for (int i = 0; i < count; i++) {
    wchar_t scalar = (wchar_t)scalars[i];
    // A variation selector or a joiner makes terminals change widths that curses has counted.
    if (scalar == 0xFE0F || scalar == 0xFE0E || scalar == 0x200D || scalar == 0x200C) continue;
    int own = scalar < 0x20 ? -1 : wcwidth(scalar);
    if (own == 0 && length > 0 && length < CLUSTER) {
      text[length++] = scalar;
    } else if (own > 0 && used + text_width + own <= width) {
      if (length > 0) {
        text[length] = 0;
        append(run, text, text_width);
        used += text_width;
      }
      text[0] = scalar;
      length = 1;
      text_width = own;
    }
  }
  if (length > 0) {
    text[length] = 0;
    append(run, text, text_width);
    used += text_width;
  } else {
    append(run, L"?", 1);
    used = 1;
  }
  for (; used < width; used++) append(run, L" ", 1);
}

void legami_term_run(int row, int column, const uint32_t *cells, int count, int foreground, int background,
                     uint32_t attributes) {
  if (terminal == NULL) return;
  static run_buffer run;
  run.count = 0;
  run.width = 0;
  run.row = row;
  run.column = column;
  run.pair = pair_of(foreground, background);
  run.attributes = attributes_of(attributes);
  for (int i = 0; i < count;) {
    int width = cells[i] & LEGAMI_TERM_CELL_WIDE ? 2 : 1;
    uint32_t first = cells[i] & 0x1FFFFF;
    int next = i + 1;
    if (first >= 0x20 && first < 0x7F && (next == count || !(cells[next] & LEGAMI_TERM_CELL_JOIN))) {
      wchar_t text[2] = {(wchar_t)first, 0};
      append(&run, text, 1);
      if (width == 2) append(&run, L" ", 1);
    } else {
      uint32_t scalars[16];
      int length = 0;
      scalars[length++] = first;
      for (; next < count && (cells[next] & LEGAMI_TERM_CELL_JOIN); next++) {
        if (length < 16) scalars[length++] = cells[next] & 0x1FFFFF;
      }
      append_cluster(&run, scalars, length, width);
    }
    i = next;
  }
  send_run(&run);
}

void legami_term_cursor(int row, int column, bool visible) {
  if (terminal == NULL) return;
  wmove(stdscr, row, column);
  if (cursor_shown != (int)visible) {
    curs_set(visible ? 1 : 0);
    cursor_shown = visible;
  }
}

void legami_term_flush(void) {
  if (terminal == NULL) return;
  wnoutrefresh(stdscr);
  doupdate();
}

void legami_term_erase(void) {
  if (terminal != NULL) werase(stdscr);
}

void legami_term_forget(void) {
  if (terminal == NULL) return;
  werase(stdscr);
  clearok(curscr, TRUE);
}

uint32_t legami_term_cell(int row, int column) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1];
  attr_t attributes;
  short pair;
  int wide_pair;
  if (terminal == NULL || mvwin_wch(stdscr, row, column, &cell) == ERR) return 0;
  if (getcchar(&cell, text, &attributes, &pair, &wide_pair) == ERR) return 0;
  return (uint32_t)text[0];
}

// Leaving for a while

void legami_term_leave(void) {
  if (terminal == NULL) return;
  curs_set(1);
  cursor_shown = -1;
  if (has_paste) send("\033[?2004l");
  endwin();
}

void legami_term_enter(void) {
  if (terminal == NULL) return;
  if (!isendwin()) endwin();
  cursor_shown = -1;
  legami_term_resize();
  legami_term_forget();
  legami_term_flush();
  if (has_paste) send("\033[?2004h");
}
