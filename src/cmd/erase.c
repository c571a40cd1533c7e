/* hd-erase - erase people, messages and files for good */
#include <string.h>

#include "cmd.h"
#include "conf.h"
#include "erase.h"
#include "mailspool.h"
#include "seal_keep.h"

static struct erase_choice choice;
static struct opt_list also;
static const char *kind;
static struct erased found;

/* clang-format off */
static const struct opt opts[] = {
	{ 0, "messages", NULL, OPT_BOOL, &choice.messages,
	    N_("contact: erase also what they wrote") },
	{ 0, "attachments", NULL, OPT_BOOL, &choice.files,
	    N_("contact: erase also the files that they sent") },
	{ 0, "also", "text", OPT_LIST, &also,
	    N_("contact, agent: another name, number or address of theirs; may be repeated") },
	{ 0, "force", NULL, OPT_BOOL, &choice.force,
	    N_("agent: erase also an agent who has active tickets") },
	OPT_END
};
/* clang-format on */

static enum answer
erase(struct item *it, struct buf *why)
{
	static struct seal_keep seals;
	struct desk *d = &it->c->desk;
	enum answer answer;

	seal_keep_begin(&seals, d);
	answer = erase_record(
	    d, kind, it->operand, &choice, &it->origin, &found, why);
	seal_keep_end(
	    &seals, d, found.kind, buf_s(&found.was), buf_s(&found.as));
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .each = erase };
	bool good;

	erase_done(&found);
	found = (struct erased){ .o = &c->out };
	if (c->argc == 0) {
		erase_again(&c->desk, &found);
		return true;
	}
	cmd_out(c);
	erase_columns(&c->out);
	good = cmd_each(c, &loop);
	if (good)
		cmd_count(c, found.n);
	erase_remains(&c->out);
	return good;
}

/* Mail that waits is not in the desk yet, and may name what is erased. */
static void
tell_waiting(struct cmd *c)
{
	struct buf folder = { 0 };

	mailspool_folder(conf_database(c->database), &folder);
	if (mailspool_waits(folder.s))
		warn(_("%s: messages wait here that are not looked at; run "
		       "hd-mail --spool, and erase again"),
		    folder.s);
	buf_free(&folder);
}

/* The rows are gone, and now the bytes. */
static void
overwrite(struct cmd *c)
{
	struct buf why = { 0 };
	int status = erase_bytes(&c->desk, &found, &why);

	if (status != EX_OK) {
		warn("%s", why.s);
		c->status = status;
	}
	buf_free(&why);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	bool agent, person;

	cmd_start(&c, argc, argv, opts, "[kind key ...]",
	    CMD_CHANGES | CMD_OUTPUT | CMD_REASON | CMD_SHOWS | CMD_ADMIN);
	if (c.argc > 0) {
		kind = *c.argv++;
		if (!erase_kind(kind))
			cmd_usage(&c,
			    _("\"%s\" records cannot be erased; name a "
			      "contact, an agent, an entry, an attachment or a "
			      "ticket"),
			    kind);
		if (--c.argc == 0)
			cmd_usage(&c, _("name the %s to erase"), kind);
	}
	agent = kind != NULL && strcmp(kind, "agent") == 0;
	person = agent || (kind != NULL && strcmp(kind, "contact") == 0);
	if ((choice.messages || choice.files) && (agent || !person))
		cmd_usage(
		    &c, _("--messages and --attachments are for a contact"));
	if (also.n > 0 && !person)
		cmd_usage(&c, _("--also is for a contact or an agent"));
	if (choice.force && !agent)
		cmd_usage(&c, _("--force is for an agent"));
	choice.also = also.v;
	choice.nalso = also.n;
	c.erases = overwrite;
	tell_waiting(&c);
	return cmd_write(&c, work);
}
