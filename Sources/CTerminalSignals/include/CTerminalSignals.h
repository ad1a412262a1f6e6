// Signals as bytes in a pipe, so that a reader can wait for keys and signals at once, and the modes
// of the terminal, which every way out of the process puts back.
// The state is one per process: handlers have no other way to reach it.
#ifndef SERVICEPOST_CTERMINALSIGNALS_H
#define SERVICEPOST_CTERMINALSIGNALS_H

#include <signal.h>

// The reading end of the pipe, made on first use; -1 when there can be none.
int terminal_signals_descriptor(void);

// Catches a signal and keeps what was set before; 0 on success.
int terminal_signals_watch(int number, struct sigaction *previous);

// Puts back what terminal_signals_watch found.
void terminal_signals_restore(int number, const struct sigaction *previous);

// Whether the signal has come since it was last taken.
int terminal_signals_arrived(int number);

// The same, and forgets it.
int terminal_signals_take(int number);

// Empties the pipe.
void terminal_signals_drain(void);

// Remembers how the terminal is set now. That is put back when the process ends, by itself, by a
// signal or by a fault, and for as long as it is stopped.
void terminal_modes_keep(int descriptor);

// Sets the terminal as it was found, for somebody else to read from it.
void terminal_modes_lend(void);

// Sets it as it was before it was lent.
void terminal_modes_take_back(void);

#endif
