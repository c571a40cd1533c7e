/* hd-check - check that a desk is sound, and list its faults */
#include <stdlib.h>
#include <string.h>

#include "desk_check.h"
#include "recount.h"
#include "seal.h"
#include "cmd.h"

static int64_t tickets, seed = NONE;
static bool seal;
static char *against;

static const struct opt opts[] = {
	{ 0, "recount", "[=number]", OPT_NUMBER, &tickets,
	    N_("count the clocks again, of all tickets or of so many") },
	{ 0, "seed", "number", OPT_NUMBER, &seed,
	    N_("--recount: which tickets are chosen; default: others each day") },
	{ 0, "seal", NULL, OPT_BOOL, &seal,
	    N_("seal what has happened, and print the seal; check nothing") },
	{ 0, "against", "file", OPT_TEXT, &against,
	    N_("compare the seals with those that were kept in this file") },
	OPT_END
};

static struct faults faults;
static int64_t kept; /* seals in the file */

/* One seal of the file. */
static enum answer
compare(struct item *it, struct buf *why)
{
	const char *digest = item_text(it, "digest");
	const char *id = item_text(it, "id");
	int64_t number;

	if (id != NULL && strcmp(id, "id") == 0)
		return SAME; /* a heading: one seal was added to others */
	if (id == NULL || digest == NULL || !cmd_id(id, &number)) {
		buf_str(why, _("a seal has an id and a digest"));
		return REFUSED;
	}
	seal_against(&faults, number, digest);
	kept++;
	return DONE;
}

/* Silent when all is well, so that cron can run it. */
static bool
work(struct cmd *c)
{
	static const struct loop loop = { .each = compare };

	cmd_out(c);
	faults = (struct faults){ &c->desk, &c->out, 0 };
	faults.n = desk_check(&c->desk, &c->out);
	if (tickets > 0)
		faults.n += recount(&c->desk, tickets,
		    seed != NONE ? seed : c->desk.now.s / 86400, &c->out);
	kept = 0;
	if (against != NULL && !cmd_each(c, &loop))
		return false;
	if (against != NULL && kept == 0)
		die(EX_DATAERR, _("%s: there is no seal in it"), against);
	if (faults.n == 0)
		c->out.header = false;
	else
		c->status = EX_DATAERR;
	return true;
}

/* Prints the seal, to be kept elsewhere; nothing if nothing was new. */
static bool
seal_now(struct cmd *c)
{
	struct find f = { .kind = kind_find(&c->desk, "seal"),
		.as_of.s = NONE,
		.sort = "-id",
		.limit = 1 };
	struct buf why = { 0 };

	if (seal_make(&c->desk) == NONE)
		return true;
	if (!find_columns(f.kind, NULL, &f.show, &f.nshow, &why))
		die(EX_SOFTWARE, "%s", why.s);
	cmd_out(c);
	find_run(&c->desk, &f, &c->out);
	free(f.show);
	return true;
}

/*
 * Takes the file of seals. Where seals were added to others, their heading
 * comes again, and the word `at' is no instant: the column is left out.
 */
static void
take_kept(struct cmd *c)
{
	struct buf why = { 0 };
	char *text;
	size_t n;

	cmd_slurp(c, &against, 1);
	cmd_slurped(c, &text, &n);
	if (strstr(text, ",at,") != NULL)
		map_add(&c->how.map, "at=", &why);
	buf_free(&why);
	free(text);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "",
	    CMD_OUTPUT | CMD_CHANGES | CMD_SHOWS | CMD_PAGES);
	if (c.argc > 0)
		cmd_usage(&c, _("%s takes no operands; leave out \"%s\""),
		    err_name(), c.argv[0]);
	if (seed != NONE && tickets == 0)
		cmd_usage(&c, _("--seed needs --recount=number"));
	if (seal && (tickets > 0 || against != NULL))
		cmd_usage(&c, _("--seal checks nothing; check before it"));
	if (seal)
		return cmd_write(&c, seal_now);
	if (against != NULL)
		take_kept(&c);
	return cmd_read(&c, work);
}
