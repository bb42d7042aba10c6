// Shared between the files of the shim; not seen from Swift.
#ifndef LEGAMI_INTERNAL_H
#define LEGAMI_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

// Opens the pipe and remembers how the signals were. False when there is no pipe.
bool legami_signals_prepare(void);
// Our handlers, after newterm has put its own.
void legami_signals_install(int input, int output);
void legami_signals_restore(void);
// Bytes that give the terminal back, written by a crash handler with write(2).
void legami_signals_set_restore(const char *bytes, size_t length, const struct termios *modes);
// What was held back from stderr goes out.
void legami_errors_release(void);

#endif
