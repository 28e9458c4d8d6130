#include "CTerminal.h"
void cterminal_placeholder(void) {}
