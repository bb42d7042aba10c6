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
#define LEGAMI_TERM_DRAINED 0x200  // what had to wait for the terminal has been sent

// Attribute bits of a run.
#define LEGAMI_TERM_BOLD 0x01
#define LEGAMI_TERM_FAINT 0x02
#define LEGAMI_TERM_REVERSE 0x04
#define LEGAMI_TERM_UNDERLINE 0x08
#define LEGAMI_TERM_ITALIC 0x10

// Bits beside the scalar (21 bits) in a cell word of a run.
#define LEGAMI_TERM_CELL_WIDE 0x80000000u  // the cell takes two columns
#define LEGAMI_TERM_CELL_JOIN 0x40000000u  // the scalar belongs to the cell before

// What legami_term_decode answers besides the number of bytes a character took.
#define LEGAMI_TERM_INCOMPLETE (-1)
#define LEGAMI_TERM_ILLEGAL (-2)

// setlocale(3) by name, or from the environment when there is none; numbers are kept in
// the C locale. Where UTF-8 is asked for but the locale is missing, C.UTF-8 takes its
// place. Returns true when a fallback was needed. Call before there are other threads.
bool legami_term_locale(const char *_Nullable name);
// nl_langinfo(3) CODESET after legami_term_locale, such as "UTF-8".
const char *_Nonnull legami_term_codeset(void);

// Whether the locale says what bytes above 0x7F are, other than UTF-8.
bool legami_term_has_charset(void);
// Reads one character in the locale's character set: how many bytes it took, or one of the two above.
int legami_term_decode(const uint8_t *_Nonnull bytes, int count, uint32_t *_Nonnull scalar);

// newterm(3X) for two descriptors: `name` first, then `fallback`. curses never reads and never writes: what it has to
// say is taken with legami_term_take and sent by whoever opened it. The modes of the line are set here.
int legami_term_open(const char *_Nullable name, const char *_Nullable fallback, int input, int output);
// Descriptors of our own on the same terminal. Where the system lets us open it again they never block, without that
// being so for anybody else who has it open.
int legami_term_input(void);
int legami_term_output(void);
bool legami_term_is_nonblocking(void);
// What curses has to say since the last time; valid until the next call of anything here.
const uint8_t *_Nonnull legami_term_take(int *_Nonnull count);
// Puts the modes of the line back and ends curses, after legami_term_leave has been sent. Safe to call twice.
// `keeps_input` where somebody may still be reading.
void legami_term_close(bool keeps_input);
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
// Says what changed: wnoutrefresh(3X) and doupdate(3X).
void legami_term_flush(void);
// Blanks the frame that the next flush sends.
void legami_term_erase(void);
// Forces the next flush to repaint everything.
void legami_term_forget(void);
// The same, after something else than curses wrote to the screen: nothing is believed of it.
void legami_term_resync(void);
// Bytes that cover the screen with an empty page of one style, without curses knowing of it. Answers how many.
int legami_term_cover(int foreground, int background, uint32_t attributes, uint8_t *_Nonnull buffer, int capacity);
// Bytes that place the cursor.
int legami_term_place(int row, int column, uint8_t *_Nonnull buffer, int capacity);
// How many columns wcwidth(3) gives the scalar: -1 unknown.
int legami_term_column_width(uint32_t scalar);
// Reads a cell back, for tests: its base scalar, 0 outside the screen.
uint32_t legami_term_cell(int row, int column);

// poll(2) on the signal pipe; -1 waits for ever. Returns LEGAMI_TERM_ bits.
uint32_t legami_term_wait(int timeout_ms);
// Tells legami_term_wait that something was typed, or that the terminal takes output again.
void legami_term_ring(uint32_t bit);
// Whether an end was asked for by a signal that legami_term_wait has not told yet.
bool legami_term_is_ending(void);
// Wakes legami_term_wait from any thread.
void legami_term_wake(void);

// Has curses say what gives the screen back (endwin(3X)), without closing.
void legami_term_leave(void);
// Has curses say what takes the screen again, with its size as it is now; repaints all.
void legami_term_enter(void);
// The modes of the line: ours, or those that were there.
void legami_term_set_modes(bool ours);
// Stops the process group as Ctrl-Z would; returns when continued, or at once in an
// orphaned group, where nobody could continue it.
void legami_term_stop(void);

// No memory image of people's data on disk: RLIMIT_CORE 0 and PR_SET_DUMPABLE 0.
void legami_term_no_core(void);
// Holds back what is written on stderr while the screen is ours; released on close.
void legami_term_hold_errors(void);

#endif
