#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "desk_calendar.h"
#include "day.h"
#include "holiday.h"
#include "hours.h"
#include "translate.h"
#include "names.h"
#include "put_check.h"
#include "report_goal_check.h"
#include "sql.h"
#include "zone.h"

static struct val *
value(const struct kind *k, struct val *v, const char *name)
{
	return &v[col_find(k->cols, k->n, name) - k->cols];
}

static const char *
text(const struct kind *k, const struct val *v, const char *name)
{
	const struct val *x = &v[col_find(k->cols, k->n, name) - k->cols];

	return x->type == VAL_TEXT ? x->s : "";
}

static bool
field_name_valid(const char *s)
{
	size_t n = strlen(s);

	if (n == 0 || n > 60 || !islower((unsigned char)*s))
		return false;
	return strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789_") == n;
}

static bool
field_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	static const char *const taken[] = { "id", "ticket", "key", "at",
		"actor", "cause", "reason", "field", "old", "new", "role",
		"retired" };
	const struct kind *of = kind_plain(text(k, new, "kind"));
	const char *name = text(k, new, "name");

	if (of == NULL || !(of->flags & KIND_CUSTOM)) {
		buf_fmt(why, _("kind: \"%s\" cannot have fields of your own"),
		    text(k, new, "kind"));
		return false;
	}
	if (!field_name_valid(name)) {
		buf_fmt(why,
		    _("name: \"%s\" must begin with a small letter and "
		      "have only small letters, digits and _"),
		    name);
		return false;
	}
	for (size_t i = 0; i < sizeof(taken) / sizeof(taken[0]); i++)
		if (strcmp(taken[i], name) == 0) {
			buf_fmt(why,
			    _("name: \"%s\" has a meaning in every "
			      "record; choose another name"),
			    name);
			return false;
		}
	if (col_find(of->cols, of->n, name) != NULL) {
		buf_fmt(why, _("name: %s records already have a column \"%s\""),
		    of->name, name);
		return false;
	}
	if (strcmp(text(k, new, "type"), "choice") == 0 &&
	    *text(k, new, "choices") == '\0') {
		buf_str(why,
		    _("choices: a field of the type choice needs choices"));
		return false;
	}
	if (value(k, new, "indexed")->type == VAL_NULL)
		*value(k, new, "indexed") = val_int(0);
	if (old == NULL)
		*value(k, new, "position") = val_int(1 +
		    sql_int(d, "SELECT coalesce(max(position), 0) FROM field",
			DB_NOARGS));
	return true;
}

static bool
status_named(
    struct desk *d, const char *column, const char *name, struct buf *why)
{
	if (strcmp(name, "*") == 0 || names_find(d, "status", name) != NULL)
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
	return status_named(d, "old", text(k, new, "old"), why) &&
	    status_named(d, "new", text(k, new, "new"), why);
}

/* Not said: as the category has it. */
static bool
status_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	static const struct {
		const char *category, *first_reply, *resolution;
	} usual[] = {
		{ "new", "run", "run" },
		{ "open", "run", "run" },
		{ "pending", "pause", "pause" },
		{ "hold", "run", "pause" },
		{ "solved", "stop", "stop" },
		{ "closed", "stop", "stop" },
		{ "merged", "stop", "stop" },
	};
	const char *category = text(k, new, "category");

	(void)d;
	(void)old;
	(void)why;
	for (size_t i = 0; i < sizeof(usual) / sizeof(usual[0]); i++) {
		if (strcmp(category, usual[i].category) != 0)
			continue;
		if (*text(k, new, "first_reply") == '\0')
			*value(k, new, "first_reply") =
			    val_text(usual[i].first_reply);
		if (*text(k, new, "resolution") == '\0')
			*value(k, new, "resolution") =
			    val_text(usual[i].resolution);
	}
	return true;
}

static bool
setting_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	static const char *const refs[] = { "status", "type", "channel" };
	const char *name = text(k, new, "name"), *v = text(k, new, "value");

	(void)old;
	for (size_t i = 0; i < sizeof(refs) / sizeof(refs[0]); i++)
		if (strcmp(name, refs[i]) == 0 && *v != '\0' &&
		    names_find(d, name, v) == NULL) {
			buf_fmt(why, _("%s: \"%s\" is not a known %s"), "value",
			    v, name);
			names_suggest(d, name, v, why);
			return false;
		}
	if (strcmp(name, "zone") == 0 && !zone_valid(v)) {
		buf_fmt(why,
		    _("%s: \"%s\" is not a time zone such as Europe/Lisbon"),
		    "value", v);
		return false;
	}
	if (strcmp(name, "reopen") == 0 && *v != '\0' &&
	    strcmp(v, "new") != 0 && strcmp(v, "continue") != 0) {
		buf_fmt(why, _("%s: \"%s\" is neither new nor continue"),
		    "value", v);
		return false;
	}
	if (strcmp(name, "priority") == 0 &&
	    (strlen(v) != 1 || *v < '1' || *v > '5')) {
		buf_fmt(why, _("value: \"%s\" is not from 1 to 5"), v);
		return false;
	}
	if ((strcmp(name, "attachment_max") == 0 ||
		strcmp(name, "priority") == 0) &&
	    (*v == '\0' || v[strspn(v, "0123456789")] != '\0')) {
		buf_fmt(why, _("%s: \"%s\" is not a whole number"), "value", v);
		return false;
	}
	return true;
}

static bool
goal_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const struct val *least = value(k, new, "least"),
			 *most = value(k, new, "most");
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
	return report_goal_check(d, text(k, new, "report"),
	    text(k, new, "figure"), text(k, new, "filter"), why);
}

/* Each word names another calendar. */
static bool
holidays_known(
    struct desk *d, const char *name, const char *words, struct buf *why)
{
	char *list = xstrdup(words), *save = NULL;
	bool good = true;

	for (char *s = strtok_r(list, " ", &save); s != NULL && good;
	     s = strtok_r(NULL, " ", &save)) {
		if (strcmp(s, name) == 0) {
			buf_str(why,
			    _("holidays: a calendar always has its own "
			      "holidays; leave its name out"));
			good = false;
		} else if (names_find(d, "calendar", s) == NULL) {
			buf_fmt(why, _("%s: \"%s\" is not a known %s"),
			    "holidays", s, "calendar");
			names_suggest(d, "calendar", s, why);
			good = false;
		}
	}
	free(list);
	return good;
}

static bool
day_valid(const char *column, const char *s, struct buf *why)
{
	const char *reason = _("write a date as 2026-03-01"), *p = s;
	int64_t day;

	if (day_parse(&p, &day, &reason) && *p == '\0')
		return true;
	buf_fmt(why, _("%s: \"%s\": %s"), column, s, reason);
	return false;
}

static bool
hours_valid(bool (*read)(const char *, struct hours *, const char **),
    const char *s, struct buf *why)
{
	struct hours h = { 0 };
	const char *reason;
	bool good = read(s, &h, &reason);

	if (!good)
		buf_fmt(why, _("hours: %s"), reason);
	hours_free(&h);
	return good;
}

static bool
calendar_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const char *from = text(k, new, "valid_from");

	(void)old;
	return (*from == '\0' || day_valid("valid_from", from, why)) &&
	    hours_valid(hours_week, text(k, new, "hours"), why) &&
	    holidays_known(
		d, text(k, new, "name"), text(k, new, "holidays"), why);
}

static bool
holiday_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const char *date = text(k, new, "date"), *reason;
	struct holiday h;

	(void)d;
	(void)old;
	if (holiday_parse(date, &h, &reason))
		return true;
	buf_fmt(why, _("%s: \"%s\": %s"), "date", date, reason);
	return false;
}

static bool
shift_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	(void)d;
	(void)old;
	return day_valid("date", text(k, new, "date"), why) &&
	    hours_valid(hours_day, text(k, new, "hours"), why);
}

static const struct {
	const char *kind;
	bool (*check)(struct desk *, const struct kind *, const struct val *,
	    struct val *, struct buf *);
} policies[] = {
	{ "field", field_check },
	{ "transition", transition_check },
	{ "status", status_check },
	{ "setting", setting_check },
	{ "goal", goal_check },
	{ "calendar", calendar_check },
	{ "policy", put_policy },
	{ "target", put_target },
	{ "holiday", holiday_check },
	{ "shift", shift_check },
};

bool
put_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	for (size_t i = 0; i < k->n; i++) {
		const struct col *c = &k->cols[i];
		bool none = new[i].type == VAL_NULL ||
		    (new[i].type == VAL_TEXT &&new[i].n == 0);

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
	for (size_t i = 0; i < sizeof(policies) / sizeof(policies[0]); i++)
		if (strcmp(policies[i].kind, k->name) == 0)
			return policies[i].check(d, k, old, new, why);
	return true;
}

static enum val_type
field_type(const char *type)
{
	if (strcmp(type, "text") == 0 || strcmp(type, "choice") == 0 ||
	    strcmp(type, "words") == 0)
		return VAL_TEXT;
	return strcmp(type, "decimal") == 0 ? VAL_REAL : VAL_INT;
}

void
put_column(struct desk *d, const char *kind, const char *name, const char *type)
{
	struct buf s = { 0 };

	buf_fmt(&s, "x_%s", name);
	sql_add_column(d, kind, s.s, field_type(type));
	buf_free(&s);
}

void
put_index(struct desk *d, const char *kind, const char *name, bool on)
{
	struct buf s = { 0 };

	if (on)
		buf_fmt(&s, "CREATE INDEX %s_x_%s ON %s (x_%s)", kind, name,
		    kind, name);
	else
		buf_fmt(&s, "DROP INDEX %s_x_%s", kind, name);
	sql_run(d, s.s, DB_NOARGS);
	buf_free(&s);
}

/* The column stays when its field is retired: its values are history. */
static void
field_after(struct desk *d, const struct kind *k, const struct val *old,
    const struct val *new)
{
	const char *kind = text(k, new, "kind"), *name = text(k, new, "name");
	int64_t at = col_find(k->cols, k->n, "indexed") - k->cols;
	bool was = old != NULL && old[at].i == 1, is = new[at].i == 1;

	if (old == NULL)
		put_column(d, kind, name, text(k, new, "type"));
	if (was != is)
		put_index(d, kind, name, is);
}

void
put_after(struct desk *d, const struct kind *k, const struct val *old,
    const struct val *new)
{
	char *name = xstrdup(k->name);

	if (strcmp(k->name, "field") == 0)
		field_after(d, k, old, new);
	else if (strcmp(k->name, "calendar") == 0)
		desk_calendar_changed(d, text(k, new, "name"));
	else if (strcmp(k->name, "holiday") == 0 ||
	    strcmp(k->name, "shift") == 0)
		desk_calendar_changed(d, text(k, new, "calendar"));
	desk_forget(d, name);
	free(name);
}
