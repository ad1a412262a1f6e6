// Swift cannot call variadic C functions, and el_set, el_get and history are
// variadic. Each use the editor makes of them has a name here.
#ifndef SERVICEPOST_CLIBEDIT_SHIM_H
#define SERVICEPOST_CLIBEDIT_SHIM_H

#include <stdio.h>
#include <histedit.h>

typedef unsigned char (*edit_key_function)(EditLine *, int);
typedef char *(*edit_prompt_function)(EditLine *);
typedef int (*edit_read_function)(EditLine *, wchar_t *);

// Between two marks stands what takes no room on the screen, such as a colour.
static inline int edit_set_prompt(EditLine *editor, edit_prompt_function prompt, char mark) {
  return el_set(editor, EL_PROMPT_ESC, prompt, (int)mark);
}

// Marks are counted over both prompts, the right one first. If it had any, libedit would mistake
// the marks of the left one for others whenever their number changes, so it has none.
static inline int edit_set_right_prompt(EditLine *editor, edit_prompt_function prompt) {
  return el_set(editor, EL_RPROMPT, prompt);
}

static inline int edit_set_context(EditLine *editor, void *context) {
  return el_set(editor, EL_CLIENTDATA, context);
}

static inline void *edit_context(EditLine *editor) {
  void *context = NULL;
  return el_get(editor, EL_CLIENTDATA, &context) == 0 ? context : NULL;
}

static inline int edit_set_reader(EditLine *editor, edit_read_function reader) {
  return el_set(editor, EL_GETCFN, reader);
}

static inline int edit_set_mode(EditLine *editor, const char *name) {
  return el_set(editor, EL_EDITOR, name);
}

static inline int edit_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && name[0] == 'v';
}

static inline int edit_add_function(
    EditLine *editor, const char *name, const char *summary, edit_key_function function) {
  return el_set(editor, EL_ADDFN, name, summary, function);
}

static inline int edit_bind(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, key, function, (char *)NULL);
}

static inline int edit_bind_in_vi_commands(
    EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, "-a", key, function, (char *)NULL);
}

// Keys arrive as characters while a line is edited; signals come back between lines.
static inline int edit_keep_signal_keys(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-d", "-isig", (char *)NULL);
}

// Keys pressed between two lines wait for the next one, and show when it takes them.
static inline int edit_hide_waiting_keys(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-x", "-echo", (char *)NULL);
}

static inline int edit_prepare_terminal(EditLine *editor, int raw) {
  return el_set(editor, EL_PREP_TERM, raw);
}

static inline int edit_draw_afresh(EditLine *editor) {
  return el_set(editor, EL_REFRESH);
}

static inline int edit_can_move_up(EditLine *editor) {
  char *sequence = NULL;
  return el_get(editor, EL_GETTC, "up", &sequence) == 0 && sequence != NULL && *sequence != 0;
}

static inline int edit_attach_history(EditLine *editor, History *list) {
  return el_set(editor, EL_HIST, history, list);
}

static inline int edit_limit_history(History *list, int size) {
  HistEvent event;
  return history(list, &event, H_SETSIZE, size);
}

static inline int edit_clear_history(History *list) {
  HistEvent event;
  return history(list, &event, H_CLEAR);
}

static inline int edit_enter_history(History *list, const char *line) {
  HistEvent event;
  return history(list, &event, H_ENTER, line);
}

#endif
