/* links.c - signed links for shells: to mail them some other way */
#include "links.h"
#include "portal.h"
#include "ticket_merged.h"
#include "value.h"

/* Finds whose link it is. */
static const char *
whose(struct cmd *c, const char *word, int64_t *ticket)
{
	const char *address;

	if (cmd_id(word, ticket)) {
		address =
		    ticket_merged_requester(&c->desk, *ticket, &c->keepsake);
		if (address == NULL)
			die(EX_DATAERR,
			    _("%s: there is no such ticket, or nobody asks for "
			      "it"),
			    word);
		return address;
	}
	*ticket = NONE;
	address = value_person(&c->desk, word, &c->keepsake);
	if (!portal_knows(&c->desk, address))
		die(EX_DATAERR, _("no contact in use has the address \"%s\""),
		    word);
	return address;
}

static bool
print(struct cmd *c)
{
	struct buf b = { 0 };

	if (desk_setting(&c->desk, "web_address", NULL) == NULL)
		die(EX_CONFIG,
		    _("the setting web_address does not say where the pages "
		      "are"));
	for (int i = 0; i < c->argc; i++) {
		int64_t ticket;
		const char *address = whose(c, c->argv[i], &ticket);

		c->desk.link(&c->desk, ticket, address, &b);
		buf_ch(&b, '\n');
	}
	spool_add(&c->printed, buf_s(&b), b.n);
	buf_free(&b);
	return true;
}

int
links(struct cmd *c)
{
	return cmd_read(c, print);
}
