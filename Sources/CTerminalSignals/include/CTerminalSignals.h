// Signals as bytes in a pipe, so that a reader can wait for keys and signals at once.
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

#endif
