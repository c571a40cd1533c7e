/* post_agent.c - agents act by mail: what the first lines of a message ask for
 */
#include <string.h>
#include <strings.h>

#include "names.h"
#include "post_impl.h"
#include "sql.h"
#include "text.h"

/* Old messages of agents and mailboxes are answers, from whoever wrote them;
 * their first lines change nothing. */
static void
answered(struct taking *t)
{
	const char *login = sql_text(t->d, &t->keep,
	    "SELECT login FROM agent WHERE email = $1 ORDER BY login LIMIT 1",
	    DB_ARGS(V(t->sender)));

	if (login != NULL)
		t->author = login;
	if (login != NULL ||
	    sql_int(t->d, "SELECT 1 FROM mailbox WHERE address = $1",
		DB_ARGS(V(t->sender))) == 1)
		t->role = ROLE_AGENT;
}

void
post_agent(struct taking *t)
{
	if (t->sender == NULL)
		return;
	if (t->p->imports && t->ticket != NONE)
		answered(t);
	if (t->p->imports || !t->trusted)
		return;
	t->agent = sql_text(t->d, &t->keep,
	    "SELECT login FROM agent WHERE email = $1 AND retired IS NULL"
	    " AND coalesce(rights, 'agent') <> 'reader' ORDER BY login LIMIT 1",
	    DB_ARGS(V(t->sender)));
	if (t->agent == NULL)
		return;
	t->author = t->agent;
	t->role = ROLE_AGENT;
	t->origin.actor = t->agent;
}

/* Notes why a line was not carried out. */
static void
failed(struct orders *o, const char *line, const char *why)
{
	buf_fmt(
	    &o->failed, "%s%s\n    %s", o->failed.n > 0 ? "\n" : "", line, why);
}

/* Adds the edit that a line asks for. */
static void
add_edit(struct taking *t, struct orders *o, const char *line, const char *name,
    const char *value)
{
	struct buf why = { 0 };

	if (strcmp(name, "assign") == 0) {
		name = "agent";
		if (strcasecmp(value, "me") == 0)
			value = t->agent;
	}
	if (o->n == POST_ORDERS)
		return;
	if (ticket_edit_column(
		t->d, name, value, &t->keep, &o->edit[o->n], &why))
		o->n++;
	else
		failed(o, line, buf_s(&why));
	buf_free(&why);
}

/* Returns true if a word is a column of tickets that a person may change. */
static bool
is_column(struct taking *t, const char *name)
{
	const struct kind *k = kind_find(t->d, "ticket");
	const struct col *c = col_find(k->cols, k->n, name);

	return strcmp(name, "assign") == 0 ||
	    (c != NULL && !(c->flags & (COL_RO | COL_NEW | COL_COMPUTED)));
}

/* Carries out a line such as "status: solved". Returns false if it is none. */
static bool
order(struct taking *t, struct orders *o, const char *line)
{
	size_t n = strspn(line,
	    "abcdefghijklmnopqrstuvwxyz_"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
	struct buf name = { 0 };
	bool is;

	if (strcasecmp(line, "#note") == 0)
		return o->note = true;
	if (n == 0 || line[n] != ':')
		return false;
	for (size_t i = 0; i < n; i++)
		buf_ch(&name, (char)(line[i] | 0x20));
	is = is_column(t, name.s);
	if (is)
		add_edit(t, o, line, mem_keep(&t->keep, name.s, name.n),
		    mem_keep(&t->keep, line + n + 1 + strspn(line + n + 1, " "),
			strlen(line + n + 1 + strspn(line + n + 1, " "))));
	buf_free(&name);
	return is;
}

void
post_orders(struct taking *t, struct orders *o)
{
	const char *s = t->p->text;

	o->body = s;
	while (*s != '\0') {
		size_t n = strcspn(s, "\n");
		struct buf line = { 0 };
		bool is;

		buf_add(&line, s, n);
		if (n > 0)
			text_trim(line.s);
		is = *buf_s(&line) == '\0' || order(t, o, buf_s(&line));
		buf_free(&line);
		if (!is)
			break;
		s += n + (s[n] == '\n');
		o->body = s;
	}
	o->body += strspn(o->body, "\n");
}

void
post_orders_free(struct orders *o)
{
	buf_free(&o->failed);
}
