/* address.c - addresses of the pages of a desk, with links that are signed */
#include "address.h"
#include "db.h"
#include "err.h"
#include "span.h"
#include "translate.h"

void
address_keys(struct token_keys *k, const char *database, bool must)
{
	struct buf file = { 0 }, why = { 0 };

	token_file(database, &file);
	if (!token_keys_read(k, file.s, &why))
		die(EX_NOPERM, "%s", why.s);
	if (must && k->n == 0)
		die(EX_CONFIG,
		    _("%s: there is no secret yet; run hd-mail "
		      "--new-key"),
		    file.s);
	buf_free(&file);
}

struct instant
address_expires(struct desk *d)
{
	const char *why;
	struct span s;

	if (!span_parse(desk_setting(d, "web_link", "90d"), &s, &why))
		s.s = 0;
	return (struct instant){ d->now.s + s.s };
}

void
address_link(struct desk *d, int64_t ticket, const char *contact, struct buf *b)
{
	const char *base = desk_setting(d, "web_address", NULL);
	static struct token_keys keys;
	const struct pass p = { ticket != NONE ? PASS_REQUEST : PASS_ALL,
		ticket, contact, address_expires(d) };

	if (base == NULL)
		return;
	if (keys.n == 0)
		address_keys(&keys, db_opened(d->db), true);
	buf_fmt(b, "%s/%s/", base, ticket != NONE ? "r" : "my");
	pass_add(b, &keys, &p);
}
