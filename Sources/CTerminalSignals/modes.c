#include "CTerminalSignals.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int ending[] = {SIGTERM, SIGHUP,  SIGQUIT, SIGABRT, SIGSEGV,
                             SIGBUS,  SIGFPE,  SIGILL,  SIGTRAP};
enum { ending_count = sizeof ending / sizeof *ending };

static int terminal = -1;
static struct termios found;
static struct termios lent;
static struct sigaction previous[ending_count];

// Whoever works in the background must leave the terminal alone, or is stopped for it.
static void set(const struct termios *modes) {
  if (terminal >= 0 && tcgetpgrp(terminal) == getpgrp()) tcsetattr(terminal, TCSANOW, modes);
}

static void put_back(void) { set(&found); }

static void end(int number) {
  put_back();
  for (int i = 0; i < ending_count; i++) {
    if (ending[i] == number) sigaction(number, &previous[i], NULL);
  }
  raise(number);
}

static void stop(int number) {
  int saved = errno;
  struct termios now;
  int is_known = tcgetattr(terminal, &now) == 0;
  put_back();
  struct sigaction usual, ours;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  sigemptyset(&usual.sa_mask);
  sigaction(number, &usual, &ours);
  raise(number);
  sigset_t stopping;
  sigemptyset(&stopping);
  sigaddset(&stopping, number);
  // Here the process stops, and goes on once it is continued.
  sigprocmask(SIG_UNBLOCK, &stopping, NULL);
  sigaction(number, &ours, NULL);
  if (is_known) set(&now);
  errno = saved;
}

void terminal_modes_keep(int descriptor) {
  if (terminal >= 0 || tcgetattr(descriptor, &found) != 0) return;
  terminal = descriptor;
  atexit(put_back);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = end;
  for (int i = 0; i < ending_count; i++) sigaction(ending[i], &action, &previous[i]);
  action.sa_handler = stop;
  sigaction(SIGTSTP, &action, NULL);
}

void terminal_modes_lend(void) {
  if (terminal >= 0 && tcgetattr(terminal, &lent) == 0) put_back();
}

void terminal_modes_take_back(void) { set(&lent); }
