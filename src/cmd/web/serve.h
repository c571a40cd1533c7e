/* serve.h - answers one request of a web server */
#ifndef SERVE_H
#define SERVE_H

#include "cmd.h"

/* Reads what is asked and in which language, before any message. */
void serve_prepare(void);

/* Answers it. Returns the exit status. */
int serve(struct cmd *);
#endif
