/* secret.c - secrets of addresses that answers go to */
#include "conf.h"
#include "delivery.h"
#include "secret.h"
#include "token.h"
#include "value.h"

static const char *whom;
static struct token_keys keys;

int
secret_new(struct cmd *c)
{
	struct buf file = { 0 }, why = { 0 };

	token_file(conf_database(c->database), &file);
	if (!token_keys_new(file.s, &why))
		die(EX_CANTCREAT, "%s", why.s);
	buf_free(&file);
	return EX_OK;
}

static bool
print(struct cmd *c)
{
	const char *address = value_person(&c->desk, whom, &c->keepsake);
	struct buf b = { 0 };

	for (int i = 0; i < c->argc; i++) {
		int64_t id;

		if (!cmd_id(c->argv[i], &id))
			die(EX_DATAERR, _("\"%s\" is not the id of a ticket"),
			    c->argv[i]);
		token_add(&b, &keys, TOKEN_ANSWER, id, address,
		    delivery_answers_until(&c->desk));
		buf_ch(&b, '\n');
	}
	spool_add(&c->printed, buf_s(&b), b.n);
	buf_free(&b);
	return true;
}

int
secret_tokens(struct cmd *c, const char *address)
{
	struct buf file = { 0 }, why = { 0 };

	whom = address;
	token_file(conf_database(c->database), &file);
	if (!token_keys_read(&keys, file.s, &why))
		die(EX_NOPERM, "%s", why.s);
	if (keys.n == 0)
		die(EX_CONFIG,
		    _("%s: there is no secret yet; run hd-mail "
		      "--new-key"),
		    file.s);
	buf_free(&file);
	return cmd_read(c, print);
}
