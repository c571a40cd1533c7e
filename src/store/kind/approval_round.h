/* approval_round.h - SQL that says since when votes count */
#ifndef APPROVAL_ROUND_H
#define APPROVAL_ROUND_H

/*
 * The event since which votes about a ticket count: its people were asked, or
 * its plan or window changed, or its approval began to wait again.
 */
#define APPROVAL_ROUND(ticket)                                          \
	"(SELECT max(re.id) FROM event re WHERE re.ticket = " ticket    \
	" AND (re.kind = 'approval' OR EXISTS (SELECT 1 FROM change rc" \
	" WHERE rc.event = re.id AND re.kind IS NULL AND (rc.field IN"  \
	" ('plan', 'backout', 'starts', 'ends', 'risk') OR"             \
	" (rc.field = 'approval' AND rc.new = 'waiting')))))"
#endif
