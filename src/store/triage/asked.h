/* asked.h - what a requester wrote first */
#ifndef ASKED_H
#define ASKED_H

/* SQL of the first message of a ticket, unless the desk itself wrote it. */
#define REQUEST_TEXT(ticket)                                  \
	"SELECT n.body FROM entry n WHERE n.ticket = " ticket \
	" AND n.kind = 'message' AND n.withdrawn IS NULL"     \
	" AND n.role <> 'system'             "                \
	" ORDER BY n.at, n.id LIMIT 1"
#endif
