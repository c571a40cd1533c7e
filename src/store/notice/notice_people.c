/* notice_people.c - finds who is told, where, and in which language */
#include <stdlib.h>
#include <string.h>

#include "notice_impl.h"
#include "sql.h"
#include "text.h"

#define EMAIL "email"

bool
notice_address(const char *s)
{
	const char *at = strchr(s, '@');
	size_t bad;

	if (at == NULL || at == s || at[1] == '\0' || strchr(at + 1, '@') ||
	    *s == '-' || strlen(s) > 254 || !text_valid(s, strlen(s), &bad))
		return false;
	for (; *s != '\0'; s++)
		if ((unsigned char)*s <= ' ' || *s == 127 ||
		    strchr("<>()[]\\,;:\"", *s) != NULL)
			return false;
	return true;
}

/* Other programs than sendmail get any text as an address that is no option. */
static bool
plain(const char *s)
{
	size_t bad;

	if (*s == '-' || *s == '\0' || !text_valid(s, strlen(s), &bad))
		return false;
	while (*s != '\0' && (unsigned char)*s >= ' ' && *s != 127)
		s++;
	return *s == '\0';
}

/* Returns true if the desk itself gets the mail of an address. */
static bool
ours(struct desk *d, const char *address)
{
	return strcmp(desk_setting(d, "address", ""), address) == 0 ||
	    sql_int(d, "SELECT 1 FROM mailbox WHERE address = $1",
		DB_ARGS(V(address))) == 1;
}

/* The desk does not write to itself. */
static void
add(struct desk *d, struct people *p, struct person is)
{
	if (ours(d, is.address))
		return;
	p->v = mem_grow(p->v, p->n, &p->cap, sizeof(*p->v));
	p->v[p->n++] = is;
}

/* Returns true if the channel has a program, so that it delivers. */
static bool
delivers(struct desk *d, const char *channel)
{
	return channel != NULL &&
	    sql_int(d,
		"SELECT 1 FROM channel WHERE name = $1"
		" AND program IS NOT NULL AND retired IS NULL",
		DB_ARGS(V(channel))) == 1;
}

/* A contact is told on the channel that they prefer, if it delivers. */
static void
add_contact(
    struct desk *d, const char *address, enum whom whom, struct people *p)
{
	struct person is = { .whom = whom, .outside = true };
	const char *channel;

	is.key = is.address = mem_keep(&p->keep, address, strlen(address));
	template_reader_contact(d, is.address, &p->keep, &is.reader);
	channel = sql_text(d, &p->keep,
	    "SELECT coalesce(c.channel, o.channel) FROM contact c"
	    " LEFT JOIN organisation o ON o.name = c.organisation"
	    " WHERE c.address = $1",
	    DB_ARGS(V(address)));
	is.channel = delivers(d, channel) && strcmp(channel, EMAIL) != 0
	    ? channel
	    : EMAIL;
	if (strcmp(is.channel, EMAIL) == 0 ? notice_address(address)
					   : plain(address))
		add(d, p, is);
}

/* Adds ", t.NAME" if the kind has the column, else ", NULL". */
static void
select_column(struct desk *d, struct buf *sql, const char *name)
{
	const struct kind *k = kind_find(d, "agent");

	if (col_find(k->cols, k->n, name) != NULL)
		buf_fmt(sql, ", t.%s", name);
	else
		buf_str(sql, ", CAST(NULL AS TEXT)");
}

/* Adds the agents in use that satisfy a condition on t. */
static void
add_agents(struct desk *d, const char *where, const char *key, enum whom whom,
    struct people *p)
{
	struct buf sql = { 0 };
	struct db_rows *r;

	buf_str(&sql, "SELECT t.login, t.email, coalesce(t.name, t.login)");
	select_column(d, &sql, "language");
	buf_fmt(&sql,
	    " FROM agent t WHERE t.retired IS NULL AND t.email IS NOT NULL"
	    " AND %s ORDER BY t.login",
	    where);
	r = sql_query(d, sql.s, DB_ARGS(V(key)));
	while (sql_next(d, r)) {
		struct person is = { .whom = whom, .channel = EMAIL };

		is.key = sql_kept(&p->keep, r, 0);
		is.address = sql_kept(&p->keep, r, 1);
		is.reader.name = sql_kept(&p->keep, r, 2);
		is.reader.language = sql_kept(&p->keep, r, 3);
		if (notice_address(is.address))
			add(d, p, is);
	}
	buf_free(&sql);
}

/* The address of the whole team, or else each of its agents. */
static void
add_team(struct desk *d, const char *team, struct people *p)
{
	const char *email = sql_text(d, &p->keep,
	    "SELECT email FROM team WHERE name = $1 AND retired IS NULL",
	    DB_ARGS(V(team)));
	struct person is = { .whom = WHOM_TEAM, .channel = EMAIL };

	if (email == NULL || !notice_address(email)) {
		add_agents(d, "t.team = $1", team, WHOM_TEAM, p);
		return;
	}
	is.key = is.reader.name = mem_keep(&p->keep, team, strlen(team));
	is.address = email;
	add(d, p, is);
}

/* The column is an agent of the team, if this desk has it. */
static void
add_manager(struct desk *d, const char *team, struct people *p)
{
	const struct kind *k = kind_find(d, "team");

	if (col_find(k->cols, k->n, "manager") != NULL)
		add_agents(d,
		    "t.login IN (SELECT manager FROM team WHERE name = $1)",
		    team, WHOM_MANAGER, p);
}

/* Whoever is in a set of words is an agent by login, or else a contact. */
static void
add_words(struct desk *d, const char *words, enum whom whom, struct people *p)
{
	while (words != NULL && *words != '\0') {
		size_t n = strcspn(words, " ");
		char *word = xstrndup(words, n);

		if (strchr(word, '@') == NULL && whom == WHOM_WATCHER)
			add_agents(d, "t.login = $1", word, whom, p);
		else
			add_contact(d, word, whom, p);
		free(word);
		words += n;
		words += *words == ' ';
	}
}

void
notice_people(struct desk *d, const struct ticket *t, enum whom whom,
    const char *login, struct people *p)
{
	switch (whom) {
	case WHOM_REQUESTER:
		if (t->requester != NULL)
			add_contact(d, t->requester, whom, p);
		add_words(d, t->requesters, whom, p);
		break;
	case WHOM_WATCHER:
		add_words(d, t->watcher, whom, p);
		break;
	case WHOM_TEAM:
		if (t->team != NULL)
			add_team(d, t->team, p);
		break;
	case WHOM_MANAGER:
		if (t->team != NULL)
			add_manager(d, t->team, p);
		break;
	default:
		if (whom == WHOM_AGENT)
			login = t->agent;
		if (login != NULL)
			add_agents(d, "t.login = $1", login, WHOM_AGENT, p);
	}
}

void
notice_people_free(struct people *p)
{
	free(p->v);
	mem_free(&p->keep);
	*p = (struct people){ .v = NULL };
}
