// SPDX-License-Identifier: GPL-3.0-or-later

#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>

/// Names what a line may be completed to: the number'th candidate, from 0, allocated with malloc;
/// NULL after the last.
typedef char *(*terminal_candidate)(const char *line, int number);

/// Sets GNU Readline up: its name for ~/.inputrc, the reading of keys, signals, completion. Its
/// settings are global variables, which Swift cannot touch safely; that is why this is C.
void terminal_prepare(const char *name, terminal_candidate candidate);

/// Notes Ctrl-C (SIGINT) from now on instead of ending the program.
void terminal_watch_interrupts(void);

/// Whether Ctrl-C was pressed since the last call.
bool terminal_take_interrupt(void);

/// Columns of the terminal behind a descriptor; 0 where there is none or it does not say.
int terminal_columns(int descriptor);

#endif
