/* rule_action.c - what rules and macros do to tickets */
#include <stdlib.h>
#include <string.h>

#include "escalation_step.h"
#include "match.h"
#include "names.h"
#include "rule_impl.h"
#include "translate.h"

/* ------------------------------------------------------------------- reading
 */

/* Returns the end of a part that ends at `stop', or with the text; what is in
 * double quotes does not end it. */
static const char *
part_end(const char *s, const char *end, const char *stop)
{
	size_t n = strlen(stop);
	bool quoted = false;

	for (; s < end; s++) {
		if (*s == '"')
			quoted = !quoted;
		else if (quoted && *s == '\\' && s + 1 < end)
			s++;
		if (!quoted && (size_t)(end - s) >= n &&
		    strncmp(s, stop, n) == 0)
			return s;
	}
	return end;
}

static const char *
trim(const char *s, const char *end)
{
	while (end > s && strchr(" \t\r\n", end[-1]) != NULL)
		end--;
	return end;
}

bool
rule_actions_next(const char **at, struct action_part *out)
{
	const char *s, *end, *cut;

	do {
		if (*at == NULL || *(s = *at + strspn(*at, " \t\r\n;")) == '\0')
			return false;
		end = part_end(s, s + strlen(s), ";");
		*at = *end == ';' ? end + 1 : end;
	} while (trim(s, end) == s);
	end = trim(s, end);
	cut = part_end(s, end, " if ");
	*out =
	    (struct action_part){ .text = s, .n = (size_t)(trim(s, cut) - s) };
	if (cut < end) {
		out->condition = cut + 4;
		out->ncondition = (size_t)(end - out->condition);
	}
	return true;
}

/* ------------------------------------------------------------------- actions
 */

/* The step of a target that an action is. */
static struct rung
step_of(const char *text)
{
	return (struct rung){ .text = text,
		.n = strlen(text),
		.step = true,
		.action = text,
		.naction = strlen(text) };
}

/* Returns the edit of an action that sets a column: "set team=net" is that even
 * where "team=net" would escalate. */
static const char *
edit_of(const char *text)
{
	return strncmp(text, "set ", 4) == 0 ? text + 4 + strspn(text + 4, " ")
					     : text;
}

static bool
edit_read(struct desk *d, const char *text, struct pool *pool, struct edit *e,
    struct buf *why)
{
	const char *s = edit_of(text), *eq = strchr(s, '=');
	struct buf b = { 0 };
	bool good;

	if (eq != NULL) {
		buf_add(&b, s, (size_t)(eq + 1 - s));
		buf_str(&b, rule_unquoted(eq + 1, pool));
		s = mem_keep(pool, b.s, b.n);
	}
	good = ticket_edit(d, s, pool, e, why);
	buf_free(&b);
	return good;
}

/* ------------------------------------------------------------------ checking
 */

static bool
check_one(struct desk *d, const char *text, struct buf *why)
{
	const char *value;
	const struct rule_word *act = rule_word_of(text, &value);
	struct pool pool = { 0 };
	struct rung step = step_of(text);
	struct edit e;
	bool good;

	if (act != NULL && act->run == NULL)
		return escalation_step_check(d, &step, act->word, why);
	if (act != NULL) {
		struct buf reason = { 0 };

		if (!(good = act->check(d, value, &reason)))
			buf_fmt(why, "%s: %s", act->word, buf_s(&reason));
		buf_free(&reason);
		return good;
	}
	good = edit_read(d, text, &pool, &e, why);
	mem_free(&pool);
	return good;
}

/* Reads the conditions of an action. False, and why. */
static bool
condition(struct desk *d, const struct action_part *p, struct match *m,
    struct buf *why)
{
	char *s =
	    p->condition != NULL ? xstrndup(p->condition, p->ncondition) : NULL;
	bool good = match_parse_event(d, s, m, why);

	free(s);
	return good;
}

bool
rule_actions_check(struct desk *d, const char *s, struct buf *why)
{
	struct action_part p;
	struct match m;
	bool good = true, any = false;

	while (good && rule_actions_next(&s, &p)) {
		char *text = xstrndup(p.text, p.n);

		any = true;
		good = check_one(d, text, why) && condition(d, &p, &m, why);
		if (good)
			match_free(&m);
		free(text);
	}
	if (good && !any) {
		buf_str(why, _("is needed"));
		good = false;
	}
	return good;
}

/* --------------------------------------------------------------------- doing
 */

#define EDITS 32 /* columns of one event */

/* Edits that become one event, until another action comes. */
struct pending {
	struct edit v[EDITS];
	size_t n;
	struct pool keep;
};

static enum answer
flush(struct doing *w, struct pending *p, struct buf *why)
{
	struct update update = {
		.action = ACTION_SET, .edits = p->v, .n = p->n
	};
	enum answer answer = SAME;

	if (p->n > 0)
		answer =
		    ticket_change(w->d, w->ticket, &update, &w->origin, why);
	p->n = 0;
	w->acted |= answer == DONE;
	return answer;
}

/* Returns true if the conditions of an action hold; false, and why, if they
 * cannot be read. */
static bool
holds(struct doing *w, const struct action_part *p, struct buf *why)
{
	struct ticket now;
	struct match m;
	bool is;

	if (p->condition == NULL)
		return true;
	if (!condition(w->d, p, &m, why))
		return false;
	if (!ticket_read(w->d, w->ticket, &now)) {
		match_free(&m);
		return false;
	}
	is = match_event(w->d, &m, w->old,
	    w->old != NULL
		? names_must(w->d, "status", w->old->status)->category
		: CATEGORY_NONE,
	    &now, names_must(w->d, "status", now.status)->category,
	    w->known != 0 ? w->known : JOIN_NOW);
	ticket_free(&now);
	match_free(&m);
	return is;
}

static enum answer
run_one(struct doing *w, const char *text, struct pending *p, struct buf *why)
{
	const char *value;
	const struct rule_word *act = rule_word_of(text, &value);
	struct rung step = step_of(text);
	enum answer answer;

	if (act == NULL) {
		if (p->n == EDITS && flush(w, p, why) == REFUSED)
			return REFUSED;
		return edit_read(w->d, text, &p->keep, &p->v[p->n++], why)
		    ? DONE
		    : REFUSED;
	}
	if (flush(w, p, why) == REFUSED)
		return REFUSED;
	answer = act->run != NULL
	    ? act->run(w, value, why)
	    : escalation_step_do(w->d, w->ticket, &step, &w->origin, why);
	w->acted |= answer == DONE;
	return answer;
}

/* Puts what the action says in front of why it cannot be done. */
static enum answer
refused(const char *text, size_t n, const struct buf *reason, struct buf *why)
{
	buf_fmt(why, "%.*s: %s", (int)n, text, buf_s(reason));
	return REFUSED;
}

enum answer
rule_actions_do(struct doing *w, const char *s, struct buf *why)
{
	struct pending p = { .n = 0 };
	struct buf reason = { 0 };
	struct action_part part = { .text = "" };
	enum answer answer = SAME;

	while (answer != REFUSED && rule_actions_next(&s, &part)) {
		char *text;

		/* conditions ask for what the edits before have done */
		if (part.condition != NULL)
			answer = flush(w, &p, &reason);
		if (answer == REFUSED)
			break;
		if (!holds(w, &part, &reason)) {
			answer = reason.n > 0 ? REFUSED : SAME;
			continue;
		}
		text = xstrndup(part.text, part.n);
		answer = run_one(w, text, &p, &reason);
		free(text);
	}
	if (answer != REFUSED)
		answer = flush(w, &p, &reason);
	if (answer == REFUSED)
		refused(part.text, part.n, &reason, why);
	mem_free(&p.keep);
	buf_free(&reason);
	return answer == REFUSED ? REFUSED : w->acted ? DONE : SAME;
}
