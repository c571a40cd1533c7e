/* hd-copy - back up a desk, move it, or export it as a folder of CSV files */
#include "cmd.h"
#include "conf.h"
#include "copy.h"

static const struct opt opts[] = { OPT_END };

int
main(int argc, char *argv[])
{
	static struct cmd c;
	const char *from, *to;

	cmd_start(&c, argc, argv, opts, "[from] to", 0);
	if (c.argc < 1 || c.argc > 2)
		cmd_usage(&c, _("name the database to copy to"));
	if (c.argc == 2 && c.database != NULL)
		cmd_usage(&c,
		    _("name the database to copy from only once, as an "
		      "operand or with -d"));
	from = c.argc == 2 ? c.argv[0] : conf_database(c.database);
	to = c.argv[c.argc - 1];
	if (*from == '\0' || *to == '\0')
		cmd_usage(&c,
		    _("the name of the database is empty; name a file or a server"));
	copy_desk(from, to);
	return cmd_finish(&c);
}
