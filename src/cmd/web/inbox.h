/* inbox.h - the pages for agents */
#ifndef INBOX_H
#define INBOX_H

#include "visit.h"

/* Each writes its page. They return false if nothing is to be changed. */
bool inbox_views(struct visit *);
bool inbox_view(struct visit *);
bool inbox_ticket(struct visit *);
bool inbox_ticket_sent(struct visit *);
bool inbox_file(struct visit *);
bool inbox_wall(struct visit *);

/* The open tickets of the public view @board, for everybody. */
bool inbox_board(struct visit *);
#endif
