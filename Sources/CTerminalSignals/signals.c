#include "CTerminalSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { signal_limit = 65 };

static volatile sig_atomic_t arrived[signal_limit];
static int ends[2] = {-1, -1};

static void note(int number) {
  int saved = errno;
  if (number > 0 && number < signal_limit) arrived[number] = 1;
  char byte = 0;
  // A full pipe is no loss: the reader will wake up anyway.
  ssize_t written = write(ends[1], &byte, 1);
  (void)written;
  errno = saved;
}

int terminal_signals_descriptor(void) {
  if (ends[0] >= 0) return ends[0];
  int made[2];
  if (pipe(made) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(made[i], F_SETFD, FD_CLOEXEC);
    fcntl(made[i], F_SETFL, O_NONBLOCK);
  }
  ends[1] = made[1];
  ends[0] = made[0];
  return ends[0];
}

int terminal_signals_watch(int number, struct sigaction *previous) {
  if (terminal_signals_descriptor() < 0) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, previous);
}

void terminal_signals_restore(int number, const struct sigaction *previous) {
  sigaction(number, previous, NULL);
}

int terminal_signals_arrived(int number) {
  return number > 0 && number < signal_limit && arrived[number] != 0;
}

int terminal_signals_take(int number) {
  if (!terminal_signals_arrived(number)) return 0;
  arrived[number] = 0;
  return 1;
}

void terminal_signals_drain(void) {
  char bytes[64];
  while (ends[0] >= 0 && read(ends[0], bytes, sizeof bytes) > 0) {
  }
}
