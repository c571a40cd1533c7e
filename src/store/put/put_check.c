/* put_check.c - what is checked, and done, beyond the columns of a kind */
#include <stdio.h>
#include <string.h>

#include "desk_calendar.h"
#include "err.h"
#include "identity.h"
#include "lesson.h"
#include "names.h"
#include "put_check.h"
#include "field.h"
#include "put_setting.h"
#include "report_goal_check.h"
#include "text.h"
#include "translate.h"
#include "value.h"

static bool
status_named(
    struct desk *d, const char *column, const char *name, struct buf *why)
{
	if (strcmp(name, "*") == 0 || names_in_use(d, "status", name))
		return true;
	buf_fmt(why, _("%s: \"%s\" is not a known %s"), column, name, "status");
	names_suggest(d, "status", name, why);
	return false;
}

static bool
transition_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	(void)old;
	return status_named(d, "old", kind_text(k, new, "old"), why) &&
	    status_named(d, "new", kind_text(k, new, "new"), why) &&
	    put_words_known(d, k, new, "type", "type", why) &&
	    put_words_known(d, k, new, "approved", "type", why);
}

/* What is not given is as the category suggests. */
static bool
status_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	static const struct {
		enum clock_effect first_reply, resolution;
	} usual[] = {
		[CATEGORY_NEW] = { CLOCK_RUN, CLOCK_RUN },
		[CATEGORY_OPEN] = { CLOCK_RUN, CLOCK_RUN },
		[CATEGORY_PENDING] = { CLOCK_PAUSE, CLOCK_PAUSE },
		[CATEGORY_HOLD] = { CLOCK_RUN, CLOCK_PAUSE },
		[CATEGORY_SOLVED] = { CLOCK_STOP, CLOCK_STOP },
		[CATEGORY_CLOSED] = { CLOCK_STOP, CLOCK_STOP },
		[CATEGORY_MERGED] = { CLOCK_STOP, CLOCK_STOP },
	};
	enum category is = VALUE_OF(category, kind_text(k, new, "category"));

	(void)d;
	(void)old;
	(void)why;
	if (*kind_text(k, new, "first_reply") == '\0')
		*kind_value(k, new, "first_reply") =
		    val_text(WORD_OF(effect, usual[is].first_reply));
	if (*kind_text(k, new, "resolution") == '\0')
		*kind_value(k, new, "resolution") =
		    val_text(WORD_OF(effect, usual[is].resolution));
	return true;
}

/* Refuses new records that nobody could name: me, mine. */
static bool
name_free(const struct kind *k, const struct val *old, const struct val *new,
    struct buf *why)
{
	const char *word = value_self_word(k->name);

	if (old != NULL || word == NULL || !text_same(word, new[0].s))
		return true;
	buf_fmt(why,
	    _("%s: \"%s\" means whoever runs a command, or their team; choose "
	      "another one"),
	    k->cols[0].name, word);
	return false;
}

void
put_check_reserved(struct desk *d)
{
	for (const struct kind *k = kind_all; k->name != NULL; k++) {
		const char *word = value_self_word(k->name);

		if (word != NULL && names_in_use(d, k->name, word))
			warn(_("%s \"%s\": this word means whoever runs a "
			       "command, or their team; as long as this record "
			       "is in use, it means the record"),
			    k->name, word);
	}
}

/* Whoever is not said to be more or less is an agent. */
static bool
agent_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	(void)d;
	(void)why;
	/* a new record gets it from the table */
	if (old != NULL && *kind_text(k, new, "rights") == '\0')
		*kind_value(k, new, "rights") =
		    val_text(WORD_OF(rights, RIGHTS_AGENT));
	return true;
}

static bool
absence_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const struct val *since = kind_value(k, new, "since"),
			 *until = kind_value(k, new, "until");

	(void)d;
	(void)old;
	if (until->type != VAL_NULL && until->i < since->i)
		buf_fmt(why, _("%s: is before %s"), "until", "since");
	else if (strcmp(kind_text(k, new, "agent"),
		     kind_text(k, new, "deputy")) == 0)
		buf_str(why, _("deputy: is the agent who is away"));
	return why->n == 0;
}

static bool
ascent_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const struct val *level = kind_value(k, new, "level"),
			 *to = kind_value(k, new, "to_level"),
			 *team = kind_value(k, new, "to_team"),
			 *inform = kind_value(k, new, "inform");

	(void)d;
	(void)old;
	if (to->type == VAL_NULL && team->type == VAL_NULL &&
	    (inform->type == VAL_NULL || inform->i == 0))
		buf_str(why,
		    _("to_team: an ascent needs to_team, to_level or "
		      "inform=yes"));
	else if (to->type != VAL_NULL && level->type != VAL_NULL &&
	    to->i < level->i)
		buf_str(why, _("to_level: is below level"));
	else if (team->type != VAL_NULL && to->type == VAL_NULL &&
	    val_same(*team, *kind_value(k, new, "team")))
		buf_str(why, _("to_team: is the team that has the ticket"));
	return why->n == 0;
}

static bool
goal_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const struct val *least = kind_value(k, new, "least"),
			 *most = kind_value(k, new, "most");
	bool any = least->type != VAL_NULL || most->type != VAL_NULL;

	(void)old;
	if (!any)
		buf_str(why, _("least: a goal needs least or most"));
	else if (least->type != VAL_NULL && most->type != VAL_NULL &&
	    least->d > most->d)
		buf_fmt(why, _("least: %.15g is above most, %.15g"), least->d,
		    most->d);
	if (why->n > 0)
		return false;
	return report_goal_check(d, kind_text(k, new, "report"),
	    kind_text(k, new, "figure"), kind_text(k, new, "filter"), why);
}

/*
 * Refuses a period whose end comes first, in any kind: a column x_from and its
 * column x_until. Periods that the record leaves as they are, are not looked
 * at.
 */
static bool
periods_check(const struct kind *k, const struct val *old,
    const struct val *new, struct buf *why)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i], *end;
		size_t stem = strlen(c->name), j;
		char name[64]; /* names have 60 at most */

		if (c->type != COL_TIME || stem < 6 ||
		    strcmp(c->name + stem - 5, "_from") != 0)
			continue;
		snprintf(
		    name, sizeof(name), "%.*s_until", (int)stem - 5, c->name);
		if ((end = col_find(k->cols, k->n, name)) == NULL)
			continue;
		j = (size_t)(end - k->cols);
		if (new[i].type == VAL_NULL || new[j].type == VAL_NULL ||
		    new[i].i <= new[j].i ||
		    (old != NULL && val_same(old[i], new[i]) &&
			val_same(old[j], new[j])))
			continue;
		buf_fmt(why, _("%s: is before %s"), name, c->name);
		return false;
	}
	return true;
}

static bool
blackout_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	(void)d;
	(void)old;
	if (kind_value(k, new, "ends")->i > kind_value(k, new, "starts")->i)
		return true;
	buf_fmt(why, _("%s: is before %s"), "ends", "starts");
	return false;
}

static const struct {
	const char *kind;
	bool (*check)(struct desk *, const struct kind *, const struct val *,
	    struct val *, struct buf *);
} checks[] = {
	{ "field", field_check },
	{ "agent", agent_check },
	{ "absence", absence_check },
	{ "ascent", ascent_check },
	{ "transition", transition_check },
	{ "status", status_check },
	{ "setting", put_setting_check },
	{ "goal", goal_check },
	{ "calendar", put_calendar_check },
	{ "policy", put_policy_check },
	{ "target", put_policy_target },
	{ "holiday", put_calendar_holiday },
	{ "shift", put_calendar_shift },
	{ "link", put_link_check },
	{ "view", put_view_check },
	{ "rule", put_rule_check },
	{ "macro", put_rule_macro },
	{ "contact", put_contact_check },
	{ "organisation", put_contact_organisation },
	{ "template", put_template_check },
	{ "channel", put_channel_check },
	{ "service", put_words_service },
	{ "blackout", blackout_check },
};

bool
put_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];
		bool none = new[i].type == VAL_NULL ||
		    (new[i].type == VAL_TEXT &&identity_blank(new[i].s));

		if (none && (c->flags & (COL_KEY | COL_NEED)) &&
		    !(c->flags & COL_BLANK)) {
			buf_fmt(why, _("%s: is needed"), c->name);
			return false;
		}
		if (old != NULL && (c->flags & COL_NEW) &&
		    !val_same(old[i], new[i])) {
			buf_fmt(why,
			    _("%s: cannot be changed once the record exists"),
			    c->name);
			return false;
		}
	}
	if (!periods_check(k, old, new, why) || !name_free(k, old, new, why))
		return false;
	for (size_t i = 0; i < sizeof(checks) / sizeof(checks[0]); i++)
		if (strcmp(checks[i].kind, k->name) == 0)
			return checks[i].check(d, k, old, new, why);
	return true;
}

void
put_check_after(struct desk *d, const struct kind *k, const struct val *old,
    const struct val *new)
{
	if (strcmp(k->name, "field") == 0)
		field_after(d, k, old, new);
	else if (strcmp(k->name, "calendar") == 0)
		desk_calendar_changed(d, kind_text(k, new, "name"));
	else if (strcmp(k->name, "holiday") == 0 ||
	    strcmp(k->name, "shift") == 0)
		desk_calendar_changed(d, kind_text(k, new, "calendar"));
	else if (strcmp(k->name, "lesson") == 0)
		lesson_changed(d, old, new);
	desk_forget(d, k->name);
}
