/* put_setting.c - the settings that hd-tools reads, and what they can be */
#include <string.h>

#include "conf.h"
#include "limit.h"
#include "names.h"
#include "notice.h"
#include "program.h"
#include "put_check.h"
#include "put_setting.h"
#include "translate.h"
#include "value.h"

/* Each row describes one setting, so a row stays on one line where it can. */
/* clang-format off */
static const struct col settings[] = {
	{ .name = "name", .type = COL_TEXT },
	{ .name = "status", .type = COL_TEXT, .ref = "status" },
	{ .name = "type", .type = COL_TEXT, .ref = "type" },
	{ .name = "channel", .type = COL_TEXT, .ref = "channel" },
	{ .name = "priority", .type = COL_INT, .flags = COL_NEED, .min = 1, .max = 5 },
	{ .name = "zone", .type = COL_TEXT, .flags = COL_NEED | COL_ZONE },
	{ .name = "reopen", .type = COL_TEXT, .choices = "new,continue" },
	{ .name = "fcr_window", .type = COL_TEXT, .flags = COL_LENGTH },
	{ .name = "lease", .type = COL_TEXT, .flags = COL_NEED | COL_LENGTH },
	{ .name = "assignment_timeout", .type = COL_TEXT, .flags = COL_AMOUNT },
	{ .name = "mail_limit_answer", .type = COL_TEXT },
	{ .name = "mail_limit_sender", .type = COL_TEXT },
	{ .name = "mail_limit_domain", .type = COL_TEXT },
	{ .name = "mail_limit_ticket", .type = COL_TEXT },
	{ .name = "mail_cc", .type = COL_TEXT, .choices = "watch,ignore" },
	{ .name = "mail_html", .type = COL_TEXT, .choices = "yes,no" },
	{ .name = "mail_token", .type = COL_TEXT, .flags = COL_LENGTH },
	{ .name = "mail_keep", .type = COL_TEXT, .flags = COL_LENGTH },
	{ .name = "web_address", .type = COL_TEXT },
	{ .name = "web_types", .type = COL_TEXT },
	{ .name = "web_limit", .type = COL_TEXT },
	{ .name = "web_link", .type = COL_TEXT, .flags = COL_NEED | COL_LENGTH },
	{ .name = "alert_flapping", .type = COL_TEXT },
	{ .name = "answer_least", .type = COL_REAL, .flags = COL_NEED },
	{ .name = "assistant", .type = COL_TEXT },
	{ .name = "assistant_people", .type = COL_TEXT, .choices = "no,yes" },
	{ .name = "address", .type = COL_TEXT, .flags = COL_NEED | COL_LOWER },
	{ .name = "address_limit", .type = COL_INT, .flags = COL_NEED, .max = INT64_MAX },
	{ .name = "ticket_limit", .type = COL_INT, .flags = COL_NEED, .max = INT64_MAX },
	{ .name = "notice_keep", .type = COL_TEXT, .flags = COL_NEED | COL_LENGTH },
	{ .name = "attachment_max", .type = COL_INT, .flags = COL_NEED, .max = INT64_MAX },
};
/* clang-format on */

#define SETTINGS (sizeof(settings) / sizeof(settings[0]))

static bool
priority_retired(struct desk *d, int64_t priority)
{
	const struct name *n = names_priority(d, priority);

	return n != NULL && n->retired;
}

/* Returns true if a text is a list of limits, such as "10/10m 100/1d". */
static bool
limits(const char *s, struct buf *why)
{
	const char *reason;
	struct limit l;

	while (limit_next(&s, &l, &reason))
		;
	if (reason != NULL)
		buf_fmt(why, "%s: %s", "value", reason);
	return reason == NULL;
}

/* Returns true if a text is where pages are: without a / at its end, and
 * without anything that could end it in a mail. */
static bool
web_place(const char *s)
{
	size_t n = strlen(s);

	return (strncmp(s, "https://", 8) == 0 ||
		   strncmp(s, "http://", 7) == 0) &&
	    s[strcspn(s, " \t\n<>\"'?#")] == '\0' && s[n - 1] != '/';
}

/* Adds what is wrong with the program of the assistant. */
static void
check_program(const char *name, struct buf *why)
{
	struct buf path = { 0 }, reason = { 0 };

	if (!program_find(conf_assistant_dir(), name, &path, &reason))
		buf_fmt(why, "value: %s", reason.s);
	buf_free(&path);
	buf_free(&reason);
}

bool
put_setting_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const struct col *c =
	    col_find(settings, SETTINGS, kind_text(k, new, "name"));
	struct val *value = kind_value(k, new, "value"), v;
	struct buf reason = { 0 };
	struct pool keep = { 0 };

	(void)old;
	if (c == NULL || (value->type == VAL_NULL && !(c->flags & COL_NEED)))
		return true;
	if (value->type == VAL_NULL || value->n == 0)
		buf_fmt(why, _("%s: is needed"), "value");
	else if (!value_parse(d, c, value->s, false, &keep, &v, &reason))
		buf_fmt(why, "%s: %s", "value", reason.s);
	else if (strncmp(c->name, "mail_limit_", 11) == 0 ||
	    strcmp(c->name, "web_limit") == 0 ||
	    strcmp(c->name, "alert_flapping") == 0)
		(void)limits(value->s, why);
	else if (strcmp(c->name, "web_address") == 0 && !web_place(v.s))
		buf_fmt(why,
		    _("value: \"%s\" is not of the form "
		      "https://desk.example/help"),
		    value->s);
	else if (strcmp(c->name, "assistant") == 0)
		check_program(value->s, why);
	else if (strcmp(c->name, "priority") == 0 && priority_retired(d, v.i))
		buf_fmt(why, _("%s \"%s\" is retired"), "priority", value->s);
	else if (strcmp(c->name, "address") == 0 && !notice_address(v.s))
		buf_fmt(why, _("%s: \"%s\" is no address of mail"), "value",
		    value->s);
	else if (c->ref != NULL)
		*value = val_text(names_like(d, c->ref, v.s)->key);
	buf_free(&reason);
	mem_free(&keep);
	return why->n == 0;
}
