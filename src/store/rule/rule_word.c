/* rule_word.c - the actions that are words: a note, a reply, an escalation */
#include <stdlib.h>
#include <string.h>

#include "escalate.h"
#include "link.h"
#include "number.h"
#include "rule_impl.h"
#include "rule_owe.h"
#include "rule_triage.h"
#include "template.h"
#include "translate.h"

const char *
rule_unquoted(const char *s, struct pool *pool)
{
	struct buf b = { 0 };
	const char *kept;
	size_t n = strlen(s);

	if (n < 2 || *s != '"' || s[n - 1] != '"')
		return s;
	for (size_t i = 1; i < n - 1; i++) {
		if (s[i] == '\\' && (s[i + 1] == '"' || s[i + 1] == '\\'))
			i++;
		buf_ch(&b, s[i]);
	}
	kept = mem_keep(pool, buf_s(&b), b.n);
	buf_free(&b);
	return kept;
}

static bool
note_check(struct desk *d, const char *value, struct buf *why)
{
	(void)d;
	if (value != NULL && *value != '\0')
		return true;
	buf_str(why, _("write a text, such as note=\"Look at this\""));
	return false;
}

/* Writes a note; nobody outside the desk reads it. */
static enum answer
note(struct doing *w, const char *value, struct buf *why)
{
	struct pool pool = { 0 };
	const struct writing said = { .kind = ENTRY_NOTE,
		.author = w->origin.actor,
		.role = w->person ? ROLE_NONE : ROLE_SYSTEM,
		.body = rule_unquoted(value, &pool) };
	struct update update = { .action = ACTION_NOTE, .writing = &said };
	enum answer answer =
	    ticket_change(w->d, w->ticket, &update, &w->origin, why);

	mem_free(&pool);
	return answer;
}

static bool
template_known(struct desk *d, const char *value, struct buf *why)
{
	struct pool pool = { 0 };
	struct template t;
	bool good =
	    template_find(d, value != NULL ? value : "", NULL, &pool, &t, why);

	mem_free(&pool);
	return good;
}

/* Writes to the requester what a template says. Nobody has answered by that. */
static enum answer
reply(struct doing *w, const char *value, struct buf *why)
{
	struct pool pool = { 0 };
	struct writing said = { .kind = ENTRY_MESSAGE,
		.author = w->origin.actor,
		.role = w->person ? ROLE_NONE : ROLE_SYSTEM };
	struct update update = { .action = ACTION_REPLY, .writing = &said };
	enum answer answer =
	    template_ticket(w->d, value, w->ticket, &pool, &said.body, why);

	if (answer == DONE)
		answer =
		    ticket_change(w->d, w->ticket, &update, &w->origin, why);
	mem_free(&pool);
	return answer;
}

/* Reads "caused-by 12": how the ticket is linked, and with which one. */
static bool
link_meant(int64_t ticket, const char *value, struct link *l, struct buf *why)
{
	size_t n = value != NULL ? strcspn(value, " ") : 0;
	char *word = value != NULL ? xstrndup(value, n) : NULL;
	int64_t other;
	bool good = false;

	if (value == NULL || value[n] == '\0' ||
	    !number_whole(value + n + 1, &other))
		buf_str(why,
		    _("say how, and with which ticket, such as "
		      "\"link=caused-by 12\""));
	else
		good = link_read(ticket, word, other, l, why);
	free(word);
	return good;
}

static bool
link_check(struct desk *d, const char *value, struct buf *why)
{
	struct link l;

	(void)d;
	return link_meant(NONE, value, &l, why);
}

/* Links the ticket with another one. */
static enum answer
link_with(struct doing *w, const char *value, struct buf *why)
{
	struct link l;

	if (w->d->connect == NULL || !link_meant(w->ticket, value, &l, why))
		return w->d->connect == NULL ? SAME : REFUSED;
	return w->d->connect(w->d, &l, false, &w->origin, why);
}

static bool
no_value(struct desk *d, const char *value, struct buf *why)
{
	(void)d;
	if (value == NULL)
		return true;
	buf_str(why, _("takes no value"));
	return false;
}

static enum answer
escalate(struct doing *w, const char *value, struct buf *why)
{
	const struct escalation up = { .every = true };

	(void)value;
	return escalate_ticket(w->d, w->ticket, &up, &w->origin, why);
}

static enum answer
stop(struct doing *w, const char *value, struct buf *why)
{
	(void)value;
	(void)why;
	w->stopped = true;
	return SAME;
}

/*
 * What can be done: a word, perhaps with a value behind `='. A row without
 * functions is done as a step of a target. What is not here is a column that is
 * set.
 */
static const struct rule_word acts[] = {
	{ "level", NULL, NULL },
	{ "priority", NULL, NULL },
	{ "team", NULL, NULL },
	{ "agent", NULL, NULL },
	{ "assign", NULL, NULL },
	{ "escalate", no_value, escalate },
	{ "note", note_check, note },
	{ "reply", template_known, reply },
	{ "notify", rule_notify_check, rule_notify },
	{ "link", link_check, link_with },
	{ "hook", rule_hook_check, rule_hook },
	{ "triage", rule_triage_check, rule_triage },
	{ "stop", no_value, stop },
};

const struct rule_word *
rule_word_of(const char *text, const char **value)
{
	size_t n = strcspn(text, "=");

	*value = text[n] == '=' ? text + n + 1 : NULL;
	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++)
		if (strlen(acts[i].word) == n &&
		    strncmp(acts[i].word, text, n) == 0)
			return &acts[i];
	return NULL;
}
