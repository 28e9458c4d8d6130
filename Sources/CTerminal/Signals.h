// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef SIGNALS_H
#define SIGNALS_H

#include <stdbool.h>

/// Whether Ctrl-C was pressed and not yet taken.
bool terminal_is_interrupted(void);

/// Notes from now on when the program goes on after it was suspended (SIGCONT).
void terminal_watch_resuming(void);

/// Whether the program went on since the last call.
bool terminal_take_resuming(void);

#endif
