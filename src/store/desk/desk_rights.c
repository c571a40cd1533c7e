/* desk_rights.c - compares the rights of an agent with what is needed */
#include <string.h>

#include "desk_rights.h"
#include "err.h"
#include "sql.h"
#include "translate.h"

bool
desk_rights(struct desk *d, enum rights need, struct buf *why)
{
	struct pool pool = { 0 };
	const char *word = sql_text(d, &pool,
	    "SELECT rights FROM agent WHERE login = $1 AND retired IS NULL",
	    DB_ARGS(V(d->login)));
	bool may = word == NULL || VALUE_OF(rights, word) >= need;

	if (!may)
		buf_fmt(why,
		    _("agent %s has the rights %s, but this needs the rights "
		      "%s (see hd-agent(5))"),
		    d->login, word, WORD_OF(rights, need));
	mem_free(&pool);
	return may;
}

void
desk_rights_advise(struct desk *d, enum rights need)
{
	struct buf why = { 0 };

	if (strcmp(db_engine(d->db), "sqlite") == 0 &&
	    !desk_rights(d, need, &why))
		warn("%s", why.s);
	buf_free(&why);
}
