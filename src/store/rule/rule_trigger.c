/* rule_trigger.c - what makes rules run */
#include <stdlib.h>
#include <string.h>

#include "rule.h"
#include "ticket_row.h"
#include "translate.h"
#include "val.h"

/* The words of the column trigger. `changed' stands before a column:
 * changed:priority; alone, it is any column. */
static const struct {
	const char *word;
	unsigned trigger;
} words[] = {
	{ "new", TRIGGER_NEW },
	{ "requester_reply", TRIGGER_REQUESTER_REPLY },
	{ "agent_reply", TRIGGER_AGENT_REPLY },
	{ "note", TRIGGER_NOTE },
	{ "changed", TRIGGER_CHANGED },
	{ "warning", TRIGGER_WARNING },
	{ "breach", TRIGGER_BREACH },
	{ "time", TRIGGER_TIME },
};

static bool
changed_column(
    struct desk *d, const char *name, struct compiled_rule *r, struct buf *why)
{
	const struct kind *k = kind_find(d, "ticket");
	const struct col *c = col_find(k->cols, k->n, name);

	if (c == NULL || !ticket_stored(c)) {
		buf_fmt(why, _("\"%s\" is not a column that changes"), name);
		if (c == NULL)
			col_suggest(why, k->cols, k->n, name);
		return false;
	}
	r->triggers |= TRIGGER_CHANGED;
	r->changed =
	    xreallocarray(r->changed, r->nchanged + 1, sizeof(*r->changed));
	r->changed[r->nchanged++] = c;
	return true;
}

static bool
one(struct desk *d, const char *word, size_t n, struct compiled_rule *r,
    struct buf *why)
{
	if (n > 8 && strncmp(word, "changed:", 8) == 0) {
		char *column = xstrndup(word + 8, n - 8);
		bool good = changed_column(d, column, r, why);

		free(column);
		return good;
	}
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strncmp(words[i].word, word, n) == 0 &&
		    words[i].word[n] == '\0') {
			r->triggers |= words[i].trigger;
			return true;
		}
	buf_fmt(why,
	    _("\"%.*s\" is not new, requester_reply, agent_reply, note, "
	      "changed:COLUMN, warning, breach or time"),
	    (int)n, word);
	return false;
}

bool
rule_trigger(
    struct desk *d, const char *s, struct compiled_rule *r, struct buf *why)
{
	bool good = true;

	r->triggers = 0;
	while (good && s != NULL && *(s += strspn(s, " ")) != '\0') {
		size_t n = strcspn(s, " ");

		good = one(d, s, n, r, why);
		s += n;
	}
	if (good && r->triggers == 0) {
		buf_str(why, _("is needed"));
		good = false;
	}
	if (good && (r->triggers & TRIGGER_TIME) &&
	    r->triggers != TRIGGER_TIME) {
		buf_str(why, _("time stands alone: make another rule"));
		good = false;
	}
	return good;
}

unsigned
rule_triggers_of(const struct happening *h)
{
	const struct writing *w = h->said;
	unsigned is = h->old != NULL ? TRIGGER_CHANGED : 0;

	if (h->action == ACTION_NEW)
		return TRIGGER_NEW;
	if (h->action == ACTION_WARNING)
		return TRIGGER_WARNING;
	if (h->action == ACTION_BREACH)
		return TRIGGER_BREACH;
	if (w != NULL && w->kind == ENTRY_NOTE)
		is |= TRIGGER_NOTE;
	else if (w != NULL && w->role == ROLE_REQUESTER)
		is |= TRIGGER_REQUESTER_REPLY;
	else if (w != NULL && w->role == ROLE_AGENT)
		is |= TRIGGER_AGENT_REPLY;
	return is;
}

bool
rule_changed(const struct compiled_rule *r, const struct happening *h)
{
	const struct kind *k;

	for (size_t i = 0; i < r->nchanged; i++)
		if (!val_same(ticket_get(h->old, r->changed[i]),
			ticket_get(h->new, r->changed[i])))
			return true;
	if (r->nchanged > 0)
		return false;
	k = kind_plain("ticket");
	for (size_t i = 0; i < k->n; i++)
		if (ticket_stored(&k->cols[i]) &&
		    !(k->cols[i].flags & COL_KEPT) &&
		    strcmp(k->cols[i].name, "updated") != 0 &&
		    !val_same(ticket_get(h->old, &k->cols[i]),
			ticket_get(h->new, &k->cols[i])))
			return true;
	return false;
}
