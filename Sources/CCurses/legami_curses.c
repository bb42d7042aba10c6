// The screen: opening and drawing. One terminal a process, one thread. curses writes into a file in memory, so that
// whoever sends the bytes can wait, give up, or send something else first.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define NCURSES_WIDECHAR 1
// C23 compilers: curses and <stdbool.h> must mean the same bool.
#define NCURSES_ENABLE_STDBOOL_H 1

#include "legami_curses.h"
#include "legami_internal.h"

#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#ifdef __linux__
#include <sys/mman.h>
#endif
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
static FILE *output_stream;  // in memory
static int input_descriptor = -1;
static int output_descriptor = -1;
static bool is_nonblocking;
static struct termios shell_modes;
static bool has_modes;
static bool used_fallback;
static bool has_default_colours;
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

static void say(const char *bytes) {
  fflush(output_stream);
  ssize_t ignored = write(fileno(output_stream), bytes, strlen(bytes));
  (void)ignored;
}

static void prepare_restore(void) {
  restore_used = 0;
  for (const char *c = "\033[?2004l"; *c != '\0'; c++) collect(*c);
  collect_capability("sgr0");
  collect_capability("op");
  collect_capability("cnorm");
  collect_capability("rmcup");
  if (!has_alternate_screen) {
    collect('\r');
    collect('\n');
  }
  legami_signals_set_restore(restore_text, restore_used, has_modes ? &shell_modes : NULL);
}

// The line

// A terminal opened once more has flags of its own: not blocking there changes nothing for the shell.
static int open_again(int descriptor, int access) {
  char path[32];
  if (isatty(descriptor)) {
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    int again = open(path, access | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (again >= 0) return again;
  }
  is_nonblocking = false;
  return fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
}

void legami_term_set_modes(bool ours) {
  if (!has_modes) return;
  struct termios modes = shell_modes;
  if (ours) {
    // Raw: every chord comes as a key and in order.
    modes.c_lflag &= ~(tcflag_t)(ICANON | ISIG | IEXTEN | ECHO | ECHONL);
    modes.c_iflag &= ~(tcflag_t)(IXON | BRKINT | PARMRK | ISTRIP | ICRNL | INLCR | IGNCR);
    modes.c_oflag &= ~(tcflag_t)(ONLCR);
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
  }
  // At once: what the terminal has not taken yet must not hold this back.
  tcsetattr(input_descriptor, TCSANOW, &modes);
}

int legami_term_input(void) { return input_descriptor; }
int legami_term_output(void) { return output_descriptor; }
bool legami_term_is_nonblocking(void) { return is_nonblocking; }

static FILE *memory_file(void) {
#ifdef __linux__
  int memory = memfd_create("legami-screen", MFD_CLOEXEC);
  return memory < 0 ? NULL : fdopen(memory, "w+");
#else
  return tmpfile();
#endif
}

const uint8_t *legami_term_take(int *count) {
  static uint8_t *buffer;
  static size_t capacity;
  static const uint8_t nothing[1];
  *count = 0;
  if (output_stream == NULL) return nothing;
  fflush(output_stream);
  int memory = fileno(output_stream);
  off_t length = lseek(memory, 0, SEEK_CUR);
  if (length <= 0) return nothing;
  if ((size_t)length > capacity) {
    uint8_t *larger = realloc(buffer, (size_t)length);
    if (larger == NULL) return nothing;
    buffer = larger;
    capacity = (size_t)length;
  }
  ssize_t got = pread(memory, buffer, (size_t)length, 0);
  lseek(memory, 0, SEEK_SET);
  if (got <= 0) return nothing;
  *count = (int)got;
  return buffer;
}

static void discard(void) {
  int ignored;
  legami_term_take(&ignored);
}

static bool window_size(int *high, int *wide) {
  struct winsize size;
  if (ioctl(output_descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return false;
  *high = size.ws_row;
  *wide = size.ws_col;
  return true;
}

// curses is told the size by its own variables, because it has no terminal to ask; theirs may be stale.
static SCREEN *new_screen(const char *type) {
  int high = 24, wide = 80;
  char text[16];
  window_size(&high, &wide);
  snprintf(text, sizeof text, "%d", high);
  setenv("LINES", text, 1);
  snprintf(text, sizeof text, "%d", wide);
  setenv("COLUMNS", text, 1);
  SCREEN *screen = newterm(type, output_stream, input_stream);
  unsetenv("LINES");
  unsetenv("COLUMNS");
  return screen;
}

static void close_streams(bool keeps_input) {
  if (input_stream != NULL) fclose(input_stream);
  if (output_stream != NULL) fclose(output_stream);
  if (input_descriptor >= 0 && !keeps_input) close(input_descriptor);
  if (output_descriptor >= 0 && !keeps_input) close(output_descriptor);
  input_stream = NULL;
  output_stream = NULL;
  input_descriptor = -1;
  output_descriptor = -1;
}

int legami_term_open(const char *name, const char *fallback, int input, int output) {
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

  is_nonblocking = true;
  input_descriptor = open_again(input, O_RDONLY);
  output_descriptor = open_again(output, O_WRONLY);
  has_modes = input_descriptor >= 0 && tcgetattr(input_descriptor, &shell_modes) == 0;
  // curses wants a stream for its keyboard, and never reads from it.
  int keyboard = open("/dev/null", O_RDONLY | O_CLOEXEC);
  input_stream = keyboard >= 0 ? fdopen(keyboard, "r") : NULL;
  output_stream = memory_file();
  if (input_descriptor >= 0 && output_descriptor >= 0 && input_stream != NULL && output_stream != NULL) {
    terminal = new_screen(type);
  }
  if (terminal == NULL) {
    close_streams(false);
    legami_signals_restore();
    return LEGAMI_TERM_NO_RESOURCES;
  }
  set_term(terminal);
  legami_signals_install(input_descriptor, output_descriptor);
  has_alternate_screen = capability("smcup") && capability("rmcup");
  prepare_restore();
  legami_term_set_modes(true);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  colour_count = 0;
  has_default_colours = false;
  if (has_colors() && start_color() == OK) {
    colour_count = COLORS;
    has_default_colours = use_default_colors() == OK;
  }
  cursor_shown = -1;
  legami_term_resize();
  // Asked of every terminal: those that do not know it ignore it.
  say("\033[?2004h");
  return LEGAMI_TERM_OPENED;
}

void legami_term_close(bool keeps_input) {
  if (terminal == NULL) return;
  legami_term_set_modes(false);
  delscreen(terminal);
  terminal = NULL;
  legami_signals_restore();
  close_streams(keeps_input);
  legami_errors_release();
}

bool legami_term_is_open(void) { return terminal != NULL; }
bool legami_term_used_fallback(void) { return used_fallback; }
int legami_term_colours(void) { return colour_count; }
int legami_term_rows(void) { return terminal == NULL ? 0 : getmaxy(stdscr); }
int legami_term_columns(void) { return terminal == NULL ? 0 : getmaxx(stdscr); }

bool legami_term_resize(void) {
  int high, wide;
  if (terminal == NULL || !window_size(&high, &wide)) return false;
  if (high == getmaxy(stdscr) && wide == getmaxx(stdscr)) return false;
  resizeterm(high, wide);
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

void legami_term_resync(void) {
  if (terminal == NULL) return;
  // After endwin curses takes nothing for granted; what it says to end is not sent.
  if (!isendwin()) endwin();
  discard();
  cursor_shown = -1;
  legami_term_forget();
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

// Covering

static uint8_t *cover_text;
static int cover_capacity;
static int cover_used;

static int cover_byte(int byte) {
  if (cover_used < cover_capacity) cover_text[cover_used++] = (uint8_t)byte;
  return byte;
}

static void cover_say(const char *bytes) {
  for (; *bytes != '\0'; bytes++) cover_byte(*bytes);
}

static void cover_capability_of(const char *name, int first, int second) {
  if (capability(name)) tputs(tiparm(tigetstr(name), first, second), 1, cover_byte);
}

int legami_term_place(int row, int column, uint8_t *buffer, int capacity) {
  if (terminal == NULL) return 0;
  cover_text = buffer;
  cover_capacity = capacity;
  cover_used = 0;
  cover_capability_of("cup", row, column);
  return cover_used;
}

int legami_term_cover(int foreground, int background, uint32_t attributes, uint8_t *buffer, int capacity) {
  if (terminal == NULL) return 0;
  cover_text = buffer;
  cover_capacity = capacity;
  cover_used = 0;
  // Whatever was being said when this comes in between is broken off.
  int last = getmaxy(stdscr) - 1;
  cover_say("\030");
  cover_capability_of("rmir", 0, 0);
  cover_capability_of("sgr0", 0, 0);
  cover_capability_of("op", 0, 0);
  cover_capability_of("csr", 0, last);
  if (foreground >= 0 && foreground < colour_count) cover_capability_of("setaf", foreground, 0);
  if (background >= 0 && background < colour_count) cover_capability_of("setab", background, 0);
  if (attributes & LEGAMI_TERM_BOLD) cover_capability_of("bold", 0, 0);
  if (attributes & LEGAMI_TERM_REVERSE) cover_capability_of("rev", 0, 0);
  cover_capability_of("clear", 0, 0);
  bool fills = (attributes & LEGAMI_TERM_REVERSE) || (background >= 0 && !tigetflag("bce"));
  for (int row = 0; fills && row <= last; row++) {
    cover_capability_of("cup", row, 0);
    // A last cell that is written to may scroll the page.
    int width = getmaxx(stdscr) - (row == last ? 1 : 0);
    for (int column = 0; column < width; column++) cover_byte(' ');
  }
  cover_capability_of("cnorm", 0, 0);
  return cover_used;
}

// Leaving for a while

void legami_term_leave(void) {
  if (terminal == NULL) return;
  curs_set(1);
  cursor_shown = -1;
  say("\033[?2004l");
  if (!isendwin()) endwin();
  // Without an alternate screen the last line would be written over by the shell's prompt.
  if (!has_alternate_screen) say("\r\n");
}

void legami_term_enter(void) {
  if (terminal == NULL) return;
  legami_term_resync();
  legami_term_resize();
  legami_term_forget();
  legami_term_flush();
  say("\033[?2004h");
}
