/* hd-new - register tickets */
#include <string.h>

#include "attach.h"
#include "cmd.h"
#include "guess.h"
#include "identity.h"
#include "intake.h"
#include "known.h"

static const char *subject, *requester, *key, *message, *text;
static bool edit, single, guessing, run_rules;
static int64_t like = NONE;
static struct opt_list attach;

/* clang-format off */
static const struct opt opts[] = {
	{ 's', "subject", "text", OPT_TEXT, &subject,
	    N_("the subject; makes one ticket") },
	{ 'R', "requester", "address", OPT_NAME, &requester,
	    N_("who asks for help") },
	{ 'm', "message", "text", OPT_TEXT, &message,
	    N_("the text of the requester; default: standard input") },
	{ 'e', "edit", NULL, OPT_BOOL, &edit,
	    N_("write the text of the requester in the editor") },
	{ 0, "like", "id", OPT_NUMBER, &like,
	    N_("make a ticket like this one: subject, category, people ...") },
	{ 0, "attach", "file", OPT_LIST, &attach,
	    N_("attach a file; may be repeated") },
	{ 0, "key", "column", OPT_NAME, &key,
	    N_("this column holds the key: a known key makes no new ticket") },
	{ 0, "guess", NULL, OPT_BOOL, &guessing,
	    N_("print a profile for the records, for review; make no tickets") },
	{ 0, "run-rules", NULL, OPT_BOOL, &run_rules,
	    N_("run rules also for what has an instant in the past") },
	OPT_END
};
/* clang-format on */

static bool
heading(struct item *it, struct buf *why)
{
	return intake_heading(it, key, why);
}

static enum answer
from_record(struct item *it, struct buf *why)
{
	struct ticket t;
	struct guard guard;
	struct writing w;
	enum answer answer = REFUSED;

	ticket_clear(&it->c->desk, &t);
	desk_guard(&it->c->desk, &guard, ticket_guard, &t);
	if (intake_record(it, &t, &w, why)) {
		uint64_t digest = t.key != NULL ? intake_digest(it, &t) : 0;

		answer = ticket_new(&it->c->desk, &t, &w, &it->origin, why);
		answer = known_answer(it, &t, digest, answer, why);
	}
	desk_unguard(&it->c->desk);
	ticket_free(&t);
	return answer;
}

/* What else is wrong with a record whose circumstances are. */
static void
judge(struct item *it, struct buf *why)
{
	struct ticket t;
	struct guard guard;
	struct writing w;

	ticket_clear(&it->c->desk, &t);
	desk_guard(&it->c->desk, &guard, ticket_guard, &t);
	intake_record(it, &t, &w, why);
	desk_unguard(&it->c->desk);
	ticket_free(&t);
}

/* Reads the options and operands into a ticket. False, and why. */
static bool
from_words(struct cmd *c, struct ticket *t, struct writing *w, struct buf *why)
{
	if (like != NONE && !ticket_like(&c->desk, t, like))
		die(EX_DATAERR, _("no ticket has the id %lld"),
		    (long long)like);
	if ((subject != NULL &&
		!intake_column(c, "subject", subject, t, why)) ||
	    (requester != NULL &&
		!intake_column(c, "requester", requester, t, why)) ||
	    !intake_operands(c, t, w, why))
		return false;
	if (t->subject != NULL ? identity_blank(t->subject) : w->body == NULL)
		die(EX_DATAERR, _("%s: is needed"), "subject");
	return true;
}

/* One ticket from options and column=value operands. */
static bool
from_options(struct cmd *c)
{
	struct item it = { .c = c, .operand = "ticket", .origin = ORIGIN_NOW };
	struct buf why = { 0 };
	struct ticket t;
	struct guard guard;
	struct writing w = { .body = text,
		.files = attach.v,
		.nfiles = attach.n,
		.attach = attach_files };
	enum answer answer;

	ticket_clear(&c->desk, &t);
	desk_guard(&c->desk, &guard, ticket_guard, &t);
	if (!from_words(c, &t, &w, &why))
		die(EX_USAGE, "%s", why.s);
	intake_author(&t, &w);
	answer = ticket_new(&c->desk, &t, &w, &it.origin, &why);
	answer = known_answer(&it, &t, 0, answer, &why);
	if (answer == DONE)
		cmd_count(c, 1);
	if (answer == REFUSED)
		warn("%s", why.s);
	desk_unguard(&c->desk);
	ticket_free(&t);
	buf_free(&why);
	return answer != REFUSED;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = {
		.heading = heading, .each = from_record, .judge = judge
	};
	bool good;

	c->desk.past_too = run_rules;
	known_begin();
	good = single ? from_options(c) : cmd_each(c, &loop);
	known_end();
	return good;
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[column=value ...] [file ...]",
	    CMD_CHANGES | CMD_RECORDS | CMD_OUTPUT | CMD_COLUMNS);
	c.makes = true;
	single = subject != NULL || requester != NULL || message != NULL ||
	    edit || attach.n > 0 || like != NONE ||
	    (c.argc > 0 && filter_like(c.argv[0]));
	if (single && key != NULL)
		cmd_usage(&c,
		    _("--key is for records from a file; for one ticket "
		      "write key=value"));
	if (guessing && (single || c.argc > 1))
		cmd_usage(&c, _("--guess is for the records of one file"));
	if (single) {
		cmd_no_records(&c, true);
		text = cmd_text(&c, message, edit);
	} else
		cmd_slurp(&c, c.argv, c.argc);
	return guessing ? cmd_read(&c, guess) : cmd_write(&c, work);
}
