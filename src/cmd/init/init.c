/* hd-init - create a desk, or upgrade an old one */
#include <string.h>

#include "cmd.h"
#include "conf.h"
#include "defaults.h"
#include "desk_file.h"
#include "field_rename.h"
#include "idle.h"
#include "index.h"
#include "put_check.h"
#include "stored_conditions.h"

static bool upgrade, ahead, wal, empty, where, hooks, asks;
static const char *language;

/* clang-format off */
static const struct opt opts[] = {
	{ 'u', "upgrade", NULL, OPT_BOOL, &upgrade,
	    N_("upgrade an existing desk") },
	{ 0, "ahead", NULL, OPT_BOOL, &ahead,
	    N_("allow instants more than 366 days after the newest change of the desk") },
	{ 0, "wal", NULL, OPT_BOOL, &wal,
	    N_("use a write-ahead log, whatever the version of SQLite") },
	{ 0, "empty", NULL, OPT_BOOL, &empty,
	    N_("create the desk without statuses, priorities and other defaults") },
	{ 0, "language", "tag", OPT_TEXT, &language,
	    N_("the language of the defaults: pt_BR; default: English") },
	{ 0, "where", NULL, OPT_BOOL, &where,
	    N_("print which database the commands use, and do nothing else") },
	{ 0, "where-hooks", NULL, OPT_BOOL, &hooks,
	    N_("print the folder of the hooks that hd-cron runs, and do nothing else") },
	{ 0, "idle", NULL, OPT_BOOL, &asks,
	    N_("have status 0 if hd-cron has nothing to do, else 1, and do nothing else") },
	OPT_END
};
/* clang-format on */

/* One line, and that is all. */
static int
tell(struct cmd *c, const char *line)
{
	spool_add(&c->printed, line, strlen(line));
	spool_add(&c->printed, "\n", 1);
	return cmd_finish(c);
}

/* What a step of the schema leaves to the program. */
static void
convert(struct desk *d, void *arg)
{
	if (d->was < 19) /* share/schema: has */
		stored_conditions_hold(d);
	field_rename_all(d, arg);
	put_check_reserved(d);
	index_renew(d);
}

int
main(int argc, char *argv[])
{
	static struct cmd c;
	struct buf names = { 0 };
	const char *database;

	cmd_start(&c, argc, argv, opts, "", CMD_ADMIN);
	if (c.argc > 0)
		cmd_usage(&c, _("name the database with -d: -d %s"), c.argv[0]);
	if (language != NULL && (upgrade || empty))
		cmd_usage(&c, _("use only one of %s"),
		    upgrade ? "-u, --language" : "--empty, --language");
	if (language != NULL && !defaults_known(language, &names))
		cmd_usage(&c,
		    _("--language: there are no defaults in \"%s\", but in: "
		      "%s"),
		    language, buf_s(&names));
	buf_free(&names);
	database = conf_database(c.database);
	if (where)
		return tell(&c, database);
	if (hooks)
		return tell(&c, HD_SYSCONFDIR "/hd/sweep.d");
	if (asks) {
		c.ahead = ahead;
		return cmd_read(&c, idle_ask);
	}
	if (upgrade) {
		desk_upgrade(&c.desk, database, ahead, convert, NULL);
		if (wal)
			desk_wal(&c.desk);
	} else {
		conf_make_folder(database);
		desk_file_prepare(database);
		desk_create(&c.desk, database, 0, wal,
		    empty ? NULL : defaults_put, &language);
	}
	desk_close(&c.desk);
	return cmd_finish(&c);
}
