/* hd-new - register tickets */
#include <string.h>

#include "cmd.h"
#include "guess.h"
#include "intake.h"
#include "known.h"
#include "single.h"

static const char *key, *message;
static bool edit, one, guessing, run_rules, similar;
static struct single single = { .like = NONE };

/* clang-format off */
static const struct opt opts[] = {
	{ 's', "subject", "text", OPT_TEXT, &single.subject,
	    N_("the subject; makes one ticket") },
	{ 'R', "requester", "address", OPT_NAME, &single.requester,
	    N_("who asks for help") },
	{ 'm', "message", "text", OPT_TEXT, &message,
	    N_("the text of the requester; default: standard input") },
	{ 'e', "edit", NULL, OPT_BOOL, &edit,
	    N_("write the text of the requester in the editor") },
	{ 0, "like", "id", OPT_NUMBER, &single.like,
	    N_("make a ticket like this one: subject, category, people ...") },
	{ 0, "attach", "file", OPT_LIST, &single.attach,
	    N_("attach a file; may be repeated") },
	{ 0, "key", "column", OPT_NAME, &key,
	    N_("this column holds the key: a known key makes no new ticket") },
	{ 0, "guess", NULL, OPT_BOOL, &guessing,
	    N_("print a profile for the records, for review; make no tickets") },
	{ 0, "similar", NULL, OPT_BOOL, &similar,
	    N_("print active tickets that are like this one; make no ticket") },
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

static bool
work(struct cmd *c)
{
	static const struct loop loop = {
		.heading = heading, .each = from_record, .judge = judge
	};
	bool good;

	c->desk.past_too = run_rules;
	if (similar)
		return single_similar(c, &single);
	known_begin();
	good = one ? single_ticket(c, &single) : cmd_each(c, &loop);
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
	one = single.subject != NULL || single.requester != NULL ||
	    message != NULL || edit || single.attach.n > 0 ||
	    single.like != NONE || (c.argc > 0 && filter_like(c.argv[0]));
	if (one && key != NULL)
		cmd_usage(&c,
		    _("--key is for records from a file; for one ticket "
		      "write key=value"));
	if (guessing && (one || c.argc > 1))
		cmd_usage(&c, _("--guess is for the records of one file"));
	if (similar && !one)
		cmd_usage(&c, _("--similar is for one ticket; use -s or -m"));
	if (one) {
		cmd_no_records(&c, true);
		single.text = cmd_text(&c, message, edit);
	} else
		cmd_slurp(&c, c.argv, c.argc);
	if (guessing || similar)
		return cmd_read(&c, guessing ? guess : work);
	return cmd_write(&c, work);
}
