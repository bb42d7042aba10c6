// The terminal as the Swift code sees it: only functions and constants of our own.
// <curses.h> stays inside the .c files, because its macros, globals and feature
// switches do not survive the trip through a module map.
#ifndef LEGAMI_CURSES_H
#define LEGAMI_CURSES_H

#include <stdbool.h>
#include <stdint.h>

// What legami_term_open answers.
#define LEGAMI_TERM_OPENED 0
#define LEGAMI_TERM_UNKNOWN_TYPE 1  // neither the asked name nor the fallback is in terminfo
#define LEGAMI_TERM_DUMB 2          // the terminal cannot place its cursor (no "cup")
#define LEGAMI_TERM_NO_RESOURCES 3  // no pipe, no memory, or newterm refused
#define LEGAMI_TERM_ALREADY_OPEN 4

// What happened while waiting; a set of bits.
#define LEGAMI_TERM_INPUT 0x001
#define LEGAMI_TERM_WAKE 0x002
#define LEGAMI_TERM_RESIZE 0x004
#define LEGAMI_TERM_HANGUP 0x008
#define LEGAMI_TERM_TERMINATE 0x010
#define LEGAMI_TERM_INTERRUPT 0x020
#define LEGAMI_TERM_STOP 0x040
#define LEGAMI_TERM_CONTINUE 0x080
#define LEGAMI_TERM_QUIT 0x100

// Attribute bits of a run.
#define LEGAMI_TERM_BOLD 0x01
#define LEGAMI_TERM_FAINT 0x02
#define LEGAMI_TERM_REVERSE 0x04
#define LEGAMI_TERM_UNDERLINE 0x08
#define LEGAMI_TERM_ITALIC 0x10

// Bits beside the scalar (21 bits) in a cell word of a run.
#define LEGAMI_TERM_CELL_WIDE 0x80000000u  // the cell takes two columns
#define LEGAMI_TERM_CELL_JOIN 0x40000000u  // the scalar belongs to the cell before

// What legami_term_read answers.
#define LEGAMI_TERM_NOTHING 0
#define LEGAMI_TERM_CHARACTER 1  // value: a Unicode scalar
#define LEGAMI_TERM_KEY 2        // value: one of the codes below

#define LEGAMI_KEY_UP 1
#define LEGAMI_KEY_DOWN 2
#define LEGAMI_KEY_LEFT 3
#define LEGAMI_KEY_RIGHT 4
#define LEGAMI_KEY_HOME 5
#define LEGAMI_KEY_END 6
#define LEGAMI_KEY_PAGE_UP 7
#define LEGAMI_KEY_PAGE_DOWN 8
#define LEGAMI_KEY_INSERT 9
#define LEGAMI_KEY_DELETE 10
#define LEGAMI_KEY_BACKSPACE 11
#define LEGAMI_KEY_ENTER 12
#define LEGAMI_KEY_BACK_TAB 13
#define LEGAMI_KEY_PASTE_START 14
#define LEGAMI_KEY_PASTE_END 15
#define LEGAMI_KEY_OTHER 16
#define LEGAMI_KEY_FUNCTION 100  // F1 is 101

// setlocale(3) by name, or from the environment when there is none; numbers are kept in
// the C locale. Where UTF-8 is asked for but the locale is missing, C.UTF-8 takes its
// place. Returns true when a fallback was needed. Call before there are other threads.
bool legami_term_locale(const char *_Nullable name);
// nl_langinfo(3) CODESET after legami_term_locale, such as "UTF-8".
const char *_Nonnull legami_term_codeset(void);

// newterm(3X) on two descriptors: `name` first, then `fallback`. ESC waits
// `escape_ms` for the rest of a sequence. Descriptors are duplicated, not owned.
int legami_term_open(const char *_Nullable name, const char *_Nullable fallback, int input, int output, int escape_ms);
// Leaves the screen as it was found and gives signals back. Safe to call twice.
void legami_term_close(void);
bool legami_term_is_open(void);
bool legami_term_used_fallback(void);
// COLORS of the terminal, 0 when it has none.
int legami_term_colours(void);
int legami_term_rows(void);
int legami_term_columns(void);
// Asks TIOCGWINSZ and tells ncurses with resizeterm(3X). True when the size changed.
bool legami_term_resize(void);

// Puts a run of cells that share a style. Colours: -1 for the terminal's own, else
// a palette index. `cells` holds scalars with the LEGAMI_TERM_CELL bits.
void legami_term_run(int row, int column, const uint32_t *_Nonnull cells, int count, int foreground, int background,
                     uint32_t attributes);
// Places the hardware cursor for the next flush.
void legami_term_cursor(int row, int column, bool visible);
// Sends what changed: wnoutrefresh(3X) and doupdate(3X).
void legami_term_flush(void);
// Blanks the frame that the next flush sends.
void legami_term_erase(void);
// Forces the next flush to repaint everything.
void legami_term_forget(void);
// How many columns wcwidth(3) gives the scalar: -1 unknown.
int legami_term_column_width(uint32_t scalar);
// Reads a cell back, for tests: its base scalar, 0 outside the screen.
uint32_t legami_term_cell(int row, int column);

// The next thing typed, without blocking (except for the rest of an ESC sequence).
int legami_term_read(uint32_t *_Nonnull value);
// poll(2) on the input and the signal pipe; -1 waits for ever. Returns LEGAMI_TERM_ bits.
uint32_t legami_term_wait(int timeout_ms);
// Bytes waiting on the input, -1 when it cannot say.
int legami_term_pending(void);
// Wakes legami_term_wait from any thread.
void legami_term_wake(void);

// Gives the terminal back to the shell (endwin(3X)) without closing.
void legami_term_leave(void);
// Takes the terminal again after legami_term_leave or a stop from outside; repaints all.
void legami_term_enter(void);
// Stops the process group as Ctrl-Z would; returns when continued, or at once in an
// orphaned group, where nobody could continue it.
void legami_term_stop(void);

// No memory image of people's data on disk: RLIMIT_CORE 0 and PR_SET_DUMPABLE 0.
void legami_term_no_core(void);
// Holds back what is written on stderr while the screen is ours; released on close.
void legami_term_hold_errors(void);

#endif
