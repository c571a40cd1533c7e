/* hd-alert - make tickets of what monitoring reports */
#include <stdlib.h>
#include <string.h>

#include "alert.h"
#include "cmd.h"
#include "value.h"

static bool sweep;
static const char *source;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "source", "name", OPT_TEXT, &source,
	    N_("the program that reports, for records that do not name it") },
	{ 0, "sweep", NULL, OPT_BOOL, &sweep,
	    N_("do what has fallen due: flapping has ended, planned work is over") },
	OPT_END
};
/* clang-format on */

/* The readings of the input. All is in the keepsake of the command but for the
 * array, which `work` frees. */
static struct {
	struct reading *v;
	size_t n, cap;
} all;

static bool
heading(struct item *it, struct buf *why)
{
	static const char *const columns[] = { "key", "severity", "text",
		"source", "service", "at", NULL };

	return item_known(it, NULL, columns, why);
}

/* The text of a column, kept; "" if there is none. */
static const char *
text(const struct item *it, const char *column)
{
	const char *s = item_text(it, column);

	return s != NULL ? mem_keep(&it->c->keepsake, s, strlen(s)) : "";
}

/* Reads the severity and the service of a record. */
static bool
judged(const struct item *it, struct reading *r, struct buf *why)
{
	struct desk *d = &it->c->desk;
	const struct kind *k = kind_find(d, "alert");
	static const char *const columns[] = { "key", "severity", "text",
		"source", "service" };
	const char *texts[] = { r->key, text(it, "severity"), r->text,
		r->source, r->service };
	bool good = true;

	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++) {
		struct buf reason = { 0 };
		struct val v;

		if (i < 2 && *texts[i] == '\0')
			buf_str(&reason, _("is needed"));
		else if (*texts[i] != '\0')
			value_parse(d, col_find(k->cols, k->n, columns[i]),
			    texts[i], false, &it->c->keepsake, &v, &reason);
		if (reason.n > 0) {
			buf_reason(why);
			buf_fmt(why, "%s: %s", columns[i], reason.s);
			good = false;
		}
		buf_free(&reason);
	}
	r->severity = VALUE_OF(severity, texts[1]);
	return good;
}

static enum answer
each(struct item *it, struct buf *why)
{
	struct reading r = { .key = text(it, "key"),
		.text = text(it, "text"),
		.source = text(it, "source"),
		.service = text(it, "service"),
		.at = it->origin.at };

	if (!judged(it, &r, why))
		return REFUSED;
	if (*r.source == '\0' && source != NULL)
		r.source = source;
	if (r.at.s == NONE)
		r.at = it->c->desk.now;
	all.v = mem_grow(all.v, all.n, &all.cap, sizeof(*all.v));
	all.v[all.n++] = r;
	return SAME;
}

/* Prints the tickets that were made or changed. */
static void
print(struct cmd *c, struct ids *ids)
{
	struct item it = { .c = c, .id = NONE };

	ids_unique(ids);
	for (size_t i = 0; i < ids->n; i++)
		cmd_changed(&it, ids->v[i]);
}

static void
forget(void *arg)
{
	struct ids *ids = arg;

	free(ids->v);
	free(all.v);
	memset(&all, 0, sizeof(all));
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .heading = heading, .each = each };
	struct ids ids = { 0 };
	struct buf why = { 0 };
	struct guard guard;
	enum answer answer;
	bool good = true;

	desk_guard(&c->desk, &guard, forget, &ids);
	if (!sweep)
		good = cmd_each(c, &loop);
	if (good) {
		answer = sweep ? alert_sweep(&c->desk, &ids, &why)
			       : alert_take(&c->desk, all.v, all.n, &ids, &why);
		if (answer == REFUSED)
			die(EX_DATAERR, "%s", why.s);
		print(c, &ids);
	}
	desk_unguard(&c->desk);
	forget(&ids);
	return good;
}

static bool
idle(struct cmd *c)
{
	return alert_idle(&c->desk);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[file ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS);
	if (sweep && c.argc > 0)
		cmd_usage(&c, _("--sweep takes no files"));
	if (sweep) {
		cmd_no_records(&c, false);
		c.idle = idle;
	} else
		cmd_slurp(&c, c.argv, c.argc);
	c.alone = "alert";
	return cmd_write(&c, work);
}
