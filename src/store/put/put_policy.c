/* put_policy.c - what is checked of policies and targets when they are put */
#include "day.h"
#include "ladder.h"
#include "match.h"
#include "translate.h"
#include "names.h"
#include "put_check.h"
#include "policies.h"
#include "escalation_step.h"

/* Checks for a day, or an instant with a zone, which is the same everywhere. */
static bool
valid_from(const struct kind *k, const struct val *v, struct buf *why)
{
	const char *s = kind_text(k, v, "valid_from");
	struct instant at;

	if (*s == '\0' || policies_valid_from(s, NULL, &at))
		return true;
	buf_fmt(why,
	    _("valid_from: \"%s\" is neither a day (2026-03-01) nor an "
	      "instant with its zone (2026-03-01T09:00:00Z)"),
	    s);
	return false;
}

static bool
calendar_known(struct desk *d, const char *s, struct buf *why)
{
	const struct kind *owner = kind_plain(s);

	if (owner != NULL && (owner->flags & KIND_OWNER))
		return true;
	if (names_in_use(d, "calendar", s))
		return true;
	buf_fmt(why,
	    _("calendar: \"%s\" is neither a known calendar nor service, "
	      "organisation or team"),
	    s);
	names_suggest(d, "calendar", s, why);
	return false;
}

bool
put_policy_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const char *calendar = kind_text(k, new, "calendar");
	struct match m;
	struct buf reason = { 0 };
	bool good;

	(void)old;
	if (!valid_from(k, new, why) ||
	    (*calendar != '\0' && !calendar_known(d, calendar, why)))
		return false;
	good = match_parse(d, kind_text(k, new, "filter"), &m, &reason);
	if (good)
		match_free(&m);
	else
		buf_fmt(why, "filter: %s", reason.s);
	buf_free(&reason);
	return good;
}

bool
put_policy_target(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const char *duration = kind_text(k, new, "duration"), *reason, *at;
	struct buf ladder = { 0 };
	struct amount amount;
	struct rung r;
	bool good;

	(void)old;
	if (!valid_from(k, new, why))
		return false;
	if (!amount_parse(duration, &amount, &reason)) {
		buf_fmt(why, "duration: \"%s\": %s", duration, reason);
		return false;
	}
	good = ladder_join(kind_text(k, new, "warnings"),
	    kind_text(k, new, "steps"), &ladder, why);
	for (at = ladder.s; good && ladder_next(&at, &r);)
		good = !r.step || escalation_step_check(d, &r, "steps", why);
	buf_free(&ladder);
	return good;
}
