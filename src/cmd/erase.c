/* hd-erase - erase people, messages and files for good */
#include <string.h>

#include "cmd.h"
#include "erase.h"
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
	    N_("contact: another name, number or address of theirs; may be repeated") },
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
	    &seals, d, found.was.n > 0 ? found.was.s : NULL, buf_s(&found.as));
	return answer;
}

static bool
work(struct cmd *c)
{
	static const struct loop loop = { .each = erase };
	bool good;

	erase_done(&found);
	found = (struct erased){ .o = &c->out };
	if (c->argc == 0)
		return true;
	cmd_out(c);
	erase_columns(&c->out);
	good = cmd_each(c, &loop);
	if (good)
		cmd_count(c, found.n);
	erase_remains(&c->out);
	return good;
}

/* The rows are gone, and now the bytes. */
static void
overwrite(struct cmd *c)
{
	struct buf why = { 0 };

	if (!erase_bytes(&c->desk, &found, &why)) {
		warn("%s", why.s);
		c->status = EX_TEMPFAIL;
	}
	buf_free(&why);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;

	cmd_start(&c, argc, argv, opts, "[kind key ...]",
	    CMD_CHANGES | CMD_OUTPUT | CMD_REASON | CMD_SHOWS);
	if (c.argc > 0) {
		kind = *c.argv++;
		if (!erase_kind(kind))
			cmd_usage(&c,
			    _("\"%s\" records cannot be erased; name a "
			      "contact, an entry, an attachment or a ticket"),
			    kind);
		if (--c.argc == 0)
			cmd_usage(&c, _("name the %s to erase"), kind);
	}
	if ((choice.messages || choice.files || also.n > 0) &&
	    (kind == NULL || strcmp(kind, "contact") != 0))
		cmd_usage(&c,
		    _("--messages, --attachments and --also are for a "
		      "contact"));
	choice.also = also.v;
	choice.nalso = also.n;
	c.erases = overwrite;
	return cmd_write(&c, work);
}
