/* rule_owe.c - actions of rules that owe something to others */
#include "conf.h"
#include "notice.h"
#include "outbox.h"
#include "program.h"
#include "rule_owe.h"
#include "sql.h"

bool
rule_notify_check(struct desk *d, const char *value, struct buf *why)
{
	return notice_check(d, value != NULL ? value : "", why);
}

/* Nobody is told on a silent desk. */
enum answer
rule_notify(struct doing *w, const char *value, struct buf *why)
{
	return notice_owe(w->d, w->ticket, w->event, value, why);
}

bool
rule_hook_check(struct desk *d, const char *value, struct buf *why)
{
	struct buf path = { 0 };
	bool good;

	(void)d;
	good = program_find(
	    conf_hook_dir(), value != NULL ? value : "", &path, why);
	buf_free(&path);
	return good;
}

/* Reads what the record says of the event. */
static bool
read_event(struct desk *d, int64_t event, struct pool *keep, struct owed *o)
{
	struct db_rows *r = sql_query(d,
	    "SELECT e.ticket, e.metric, e.action, t.priority, t.team, t.agent,"
	    " t.subject FROM event e JOIN ticket t ON t.id = e.ticket"
	    " WHERE e.id = $1",
	    DB_ARGS(V(event)));

	*o = (struct owed){ .event = event, .due = { NONE } };
	if (!sql_next(d, r))
		return false;
	o->ticket = db_int(r, 0);
	o->metric = (enum metric)VALUE_OF(metric, db_text(r, 1, NULL));
	o->action = (enum action)VALUE_OF(action, db_text(r, 2, NULL));
	o->priority = db_int(r, 3);
	o->team = sql_kept(keep, r, 4);
	o->agent = sql_kept(keep, r, 5);
	o->subject = sql_kept(keep, r, 6);
	db_done(r);
	return true;
}

/* A program gets one record of an event, however many rules name it. */
enum answer
rule_hook(struct doing *w, const char *value, struct buf *why)
{
	struct buf receiver = { 0 };
	struct pool keep = { 0 };
	enum answer answer = SAME;
	struct owed o;

	(void)why;
	buf_fmt(&receiver, OUTBOX_HOOK "%s", value);
	if (sql_int(w->d,
		"SELECT 1 FROM outbox WHERE receiver = $1 AND event = $2",
		DB_ARGS(V(receiver.s), V(w->event))) != 1 &&
	    read_event(w->d, w->event, &keep, &o)) {
		outbox_owe(w->d, receiver.s, &o, OUTBOX_LATER);
		answer = DONE;
	}
	buf_free(&receiver);
	mem_free(&keep);
	return answer;
}
