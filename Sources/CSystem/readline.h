#ifndef RAPPORTEUR_READLINE_H
#define RAPPORTEUR_READLINE_H
#include <signal.h>
#include <stdio.h> /* readline.h uses FILE: keep stdio first */
#include <readline/readline.h>
#include <readline/history.h>
/* readline is steered through C globals, which Swift 6 refuses as shared mutable state; they are set through these. */
static inline void crl_set_name(const char *name) { rl_readline_name = name; }
static inline void crl_set_completer(rl_completion_func_t *f) { rl_attempted_completion_function = f; }
static inline void crl_completion_over(int on) { rl_attempted_completion_over = on; }
static inline void crl_set_word_breaks(const char *s) { rl_completer_word_break_characters = s; }
static inline void crl_set_append_char(int c) { rl_completion_append_character = c; }
/* Control-C sets a flag and no more. Whoever imports this asks for it in one file: each object has its own flag. */
static inline volatile sig_atomic_t *crl_interrupt(void) {
  static volatile sig_atomic_t flag = 0;
  return &flag;
}
static inline void crl_interrupt_came(int number) { (void)number; *crl_interrupt() = 1; }
static inline int crl_interrupted(void) { return *crl_interrupt() != 0; }
static inline void crl_forget_interrupt(void) { *crl_interrupt() = 0; }
static inline void crl_catch_interrupt(void) {
  struct sigaction action = {0};
  action.sa_handler = crl_interrupt_came;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}
/* Control-C: forget the line and leave the terminal as it was. The order matters. */
static inline void crl_cancel(void) {
  rl_callback_sigcleanup();
  rl_echo_signal_char(2);
  rl_free_line_state();
  rl_replace_line("", 1);
  rl_crlf();
  rl_callback_handler_remove();
}
static inline const char *crl_line(void) { return rl_line_buffer; }
static inline int crl_history_length(void) { return history_length; }
static inline int crl_history_base(void) { return history_base; }
static inline void crl_stdout_line_buffered(void) { setvbuf(stdout, NULL, _IOLBF, 0); }
#endif
