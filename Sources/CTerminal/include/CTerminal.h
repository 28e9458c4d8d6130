#ifndef CTERMINAL_H
#define CTERMINAL_H
void cterminal_placeholder(void);
#endif
