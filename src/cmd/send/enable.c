/* enable.c - where the desk may tell people: hd-send --enable and --disable */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "conf.h"
#include "delivery.h"
#include "enable.h"
#include "names.h"
#include "notice.h"
#include "put.h"
#include "put_file.h"
#include "template.h"

/* of share/templates/rule.csv, and of share/defaults/template.csv */
#define FIRST_RULE     "notify-received"
#define FIRST_TEMPLATE "received"
#define SENDING	       "sending" /* the setting: "INSTANT PLACE" */

static bool on;

void
enable_check(struct desk *d)
{
	const char *said = desk_setting(d, SENDING, NULL), *place;
	struct buf here = { 0 };

	if (said == NULL)
		die(EX_CONFIG,
		    _("this desk is silent: it tells nobody anything; "
		      "hd-send --enable changes that"));
	place = strchr(said, ' ');
	place = place != NULL ? place + 1 : "";
	desk_place(d, &here);
	if (strcmp(place, here.s) != 0)
		die(EX_CONFIG,
		    _("this desk was enabled elsewhere (%s), and this is %s: "
		      "a copy sends nothing; type hd-send --enable if it is "
		      "no copy, else hd-send --disable"),
		    place, here.s);
	buf_free(&here);
}

/* Mail needs an address that answers come to. */
static void
address_check(struct desk *d)
{
	if (!delivery_address(d))
		die(EX_CONFIG,
		    _("the desk has no address from which it writes: put a "
		      "mailbox, or the setting address, such as "
		      "help@example.org"));
}

/* Puts the records of a shared file. */
static void
put_shared(struct desk *d, const char *kind, const char *name)
{
	char *path = conf_share(name);
	struct put_file f;

	if (!put_file_open(&f, path))
		die(EX_OSFILE, "%s: %s", path, translate_error(errno));
	put_file_put(d, kind, NULL, &f, EX_CONFIG);
	put_file_close(&f);
	free(path);
}

/* The usual rules, unless the desk has had one of them before, and the
 * templates that they name, which a desk of an earlier release lacks. */
static void
put_rules(struct desk *d)
{
	struct template template;
	struct buf ignored = { 0 };
	struct pool keep = { 0 };

	if (names_find(d, "rule", FIRST_RULE) != NULL)
		return;
	if (!template_find(d, FIRST_TEMPLATE, NULL, &keep, &template, &ignored))
		put_shared(d, "template", "defaults/template.csv");
	put_shared(d, "rule", "templates/rule.csv");
	buf_free(&ignored);
	mem_free(&keep);
}

static bool
enable_here(struct cmd *c)
{
	struct desk *d = &c->desk;
	const struct kind *k = kind_find(d, "setting");
	const struct col *cols[] = { col_find(k->cols, k->n, "name"),
		col_find(k->cols, k->n, "value") };
	struct buf place = { 0 }, value = { 0 }, why = { 0 };
	const char *said = desk_setting(d, SENDING, NULL);
	bool same;

	desk_place(d, &place);
	same = said != NULL && strchr(said, ' ') != NULL &&
	    strcmp(strchr(said, ' ') + 1, place.s) == 0;
	address_check(d);
	when_format(&value, d->now);
	buf_fmt(&value, " %s", place.s);
	if (!same) {
		const struct cell cells[] = {
			{ .s = SENDING, .n = strlen(SENDING), .given = true },
			{ .s = value.s, .n = value.n, .given = true }
		};

		delivery_drop(d);
		if (put_record(d, k, cols, cells, 2, &ORIGIN_NOW, NULL, &why) ==
		    REFUSED)
			die(EX_CONFIG, "%s: %s", SENDING, why.s);
		put_rules(d);
	}
	buf_free(&place);
	buf_free(&value);
	return true;
}

static bool
work(struct cmd *c)
{
	struct buf why = { 0 };

	if (on)
		return enable_here(c);
	if (notice_on(&c->desk) &&
	    put_retire(&c->desk, kind_find(&c->desk, "setting"), SENDING, false,
		&ORIGIN_NOW, NULL, &why) == REFUSED)
		die(EX_CONFIG, "%s: %s", SENDING, why.s);
	return true;
}

int
enable_run(struct cmd *c, bool enable)
{
	on = enable;
	c->needs = RIGHTS_ADMIN;
	return cmd_write(c, work);
}
