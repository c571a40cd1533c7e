/* link_stood.h - SQL of conditions on links and tickets as they were */
#ifndef LINK_STOOD_H
#define LINK_STOOD_H

#include "event_sql.h"

/*
 * The link in table l stood at that instant: when it was first changed
 * afterwards, it was in use; without such a change it is in use now.
 */
#define LINK_STOOD(l, at)                                                  \
	"(" l ".created <= " at                                            \
	" AND coalesce((SELECT CASE WHEN lc.old IS NULL THEN 1 ELSE 0 END" \
	" FROM event le JOIN change lc ON lc.event = le.id"                \
	" AND lc.field = 'retired' WHERE le.ticket = " l ".ticket"         \
	" AND le.kind = 'link' AND le.name = " l ".ticket || ',' || " l    \
	".link || ',' || " l ".other AND le.at > " at                      \
	" ORDER BY le.id LIMIT 1), CASE WHEN " l ".retired IS NULL THEN 1" \
	" ELSE 0 END) = 1)"

/* The ticket in table b was active at that instant, in the same way. */
#define TICKET_WAS_ACTIVE(b, at)                                         \
	"(" b ".created <= " at                                          \
	" AND coalesce((SELECT CASE WHEN bc.old = '1' THEN 1 ELSE 0 END" \
	" FROM event be JOIN change bc ON bc.event = be.id"              \
	" AND bc.field = 'active' WHERE be.ticket = " b ".id"            \
	" AND be.kind IS NULL AND be.at > " at                           \
	" ORDER BY " EVENT_LIFE("be") " LIMIT 1), " b ".active) = 1)"
#endif
