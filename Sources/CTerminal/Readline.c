// SPDX-License-Identifier: GPL-3.0-or-later

#include "CTerminal.h"
#include "Signals.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <readline/readline.h>

static terminal_candidate candidate_of;

// Keys

/// Drops the line. The search through the history first has to end; readline asks for a key again.
static int abandon_line(void) {
  if (!RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH)) rl_replace_line("", 1);
  return '\n';
}

/// The next byte; EOF where there is none any more. After Ctrl-C it ends the line, empty, as often as
/// it is asked, until the reader of lines takes the interrupt.
static int read_byte(int descriptor) {
  for (;;) {
    if (terminal_is_interrupted()) return abandon_line();
    // Waiting is left to poll: after a signal it always comes back, while read goes on after the
    // one that tells of a new size.
    struct pollfd wait = {.fd = descriptor, .events = POLLIN};
    if (poll(&wait, 1, -1) > 0) {
      unsigned char byte;
      ssize_t count = read(descriptor, &byte, 1);
      if (count == 1) return byte;
      if (count == 0 || (errno != EINTR && errno != EAGAIN)) return EOF;
    } else if (errno != EINTR) {
      return EOF;
    }
    // Readline caught the signal: it resizes, suspends, or hands Ctrl-C on to our own handler.
    rl_check_signals();
    if (terminal_take_resuming()) {
      // The shell has written over the line meanwhile.
      rl_on_new_line();
      rl_forced_update_display();
    }
  }
}

/// The control codes of the C1 set, U+0080 to U+009F, are two bytes in UTF-8. Readline would echo
/// them as they are, and some terminals obey them; they are left out. It shows those of ASCII as ^X.
static int read_key(FILE *stream) {
  static int held = -1;
  int descriptor = fileno(stream);
  if (held >= 0) {
    int byte = held;
    held = -1;
    return byte;
  }
  for (;;) {
    int byte = read_byte(descriptor);
    if (byte != 0xC2) return byte;
    int next = read_byte(descriptor);
    if (next >= 0x80 && next <= 0x9F) continue;
    if (next == EOF || terminal_is_interrupted()) return next;
    held = next;
    return byte;
  }
}

// Completion

static const char save_command[] = "/save ";

static bool is_naming_file(void) {
  return strncasecmp(rl_line_buffer, save_command, sizeof save_command - 1) == 0;
}

/// A question is completed as a whole; a file name is a word of its own.
static char *word_breaks(void) {
  static char none[] = "";
  static char space[] = " ";
  return is_naming_file() ? space : none;
}

static char *generate(const char *line, int state) {
  static int number;
  if (state == 0) number = 0;
  return candidate_of(line, number++);
}

static char **complete(const char *line, int start, int end) {
  (void)end;
  if (start > 0 && is_naming_file()) return NULL;
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
  return rl_completion_matches(line, generate);
}

// Setting up

/// Without a UTF-8 locale, Backspace would cut a letter in two.
static void use_utf8(void) {
  setlocale(LC_ALL, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

void terminal_prepare(const char *name, terminal_candidate candidate) {
  use_utf8();
  terminal_watch_interrupts();
  terminal_watch_resuming();
  candidate_of = candidate;
  rl_readline_name = name;
  rl_getc_function = read_key;
  rl_completion_word_break_hook = word_breaks;
  rl_attempted_completion_function = complete;
  rl_change_environment = 0;
  // What follows is only a suggestion: ~/.inputrc, read later, has the last word.
  rl_variable_bind("completion-ignore-case", "on");
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("enable-active-region", "off");
}

int terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
