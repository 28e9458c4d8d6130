// SPDX-License-Identifier: GPL-3.0-or-later

#include "Signals.h"
#include "CTerminal.h"

#include <signal.h>
#include <string.h>

static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t resumed;

static void note(int signal) {
  if (signal == SIGINT) interrupted = 1;
  if (signal == SIGCONT) resumed = 1;
}

static bool take(volatile sig_atomic_t *flag) {
  bool was = *flag != 0;
  *flag = 0;
  return was;
}

static void watch(int signal) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note;
  sigemptyset(&action.sa_mask);
  // No SA_RESTART: a read that waits for a key must come back.
  sigaction(signal, &action, NULL);
}

void terminal_watch_interrupts(void) { watch(SIGINT); }

bool terminal_is_interrupted(void) { return interrupted != 0; }

bool terminal_take_interrupt(void) { return take(&interrupted); }

void terminal_watch_resuming(void) { watch(SIGCONT); }

bool terminal_take_resuming(void) { return take(&resumed); }
