/* rule_macro.c - finds the actions of a macro */
#include "names.h"
#include "rule_action.h"
#include "sql.h"
#include "translate.h"

bool
rule_macro(struct desk *d, const char *name, struct pool *pool,
    const char **actions, struct buf *why)
{
	*actions = sql_text(d, pool,
	    "SELECT actions FROM macro WHERE name = $1 AND retired IS NULL",
	    DB_ARGS(V(name)));
	if (*actions != NULL)
		return true;
	buf_fmt(why, _("no macro has the name \"%s\""), name);
	names_suggest(d, "macro", name, why);
	return false;
}
