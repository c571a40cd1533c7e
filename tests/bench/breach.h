/*
 * breach.h - what a sweep writes for a clock that is late. P stands before the
 * number of a parameter: 1 now, 2 ticket, and perhaps 3 metric, 4 instance,
 * 5 event. Whoever changes what hd-sla sweep writes changes it here.
 */
#ifndef BREACH_H
#define BREACH_H

static const char *const writes[] = {
	"INSERT INTO event (id, at, recorded, actor, login, ticket, action,"
	" reason, metric, batch) VALUES (" P "5, " P "1, " P
	"1, 'root', 'root', " P "2, 'breach', " P "3, " P "3, " P "5)",
	"UPDATE clock SET state = CASE WHEN ended IS NULL THEN 'breaching'"
	" ELSE state END, breached = " P "1, next_at = NULL, rungs_done = 0,"
	" rungs_owed = 0 WHERE ticket = " P "2 AND metric = " P
	"3 AND instance = " P "4",
	"UPDATE ticket SET updated = " P "1 WHERE id = " P "2 AND updated < " P
	"1",
	"INSERT INTO outbox (receiver, event, instance, due, policy, priority,"
	" team, agent, subject, claimed_by, claimed_until, held) SELECT '', " P
	"5, " P "4, " P "1, 'standard', priority, team, agent, subject,"
	" 'host 12345', " P "1, 0 FROM ticket WHERE id = " P "2",
};
/* when the records have arrived */
static const char arrived[] = "DELETE FROM outbox WHERE receiver = ''"
			      " AND claimed_by = 'host 12345'";
#define WRITES (sizeof(writes) / sizeof(writes[0]))
#endif
