/* conf.h - where things are: database, settings file, shared files */
#ifndef CONF_H
#define CONF_H

#include <stdbool.h>
#include <stdint.h>

struct buf;

/*
 * The settings file is /etc/hd/hd.conf, or the file that HD_CONF names. Its
 * lines are `key = value`; `#` begins a comment. Functions that read it end the
 * program with status 78 if it has other lines.
 */

/*
 * Returns the name of the database: `given` if not NULL, else HD_DB, else
 * `database` in the settings file, else /var/lib/hd/hd.db where that exists,
 * else hd/hd.db below XDG_DATA_HOME.
 */
const char *conf_database(const char *given);

/*
 * Returns false if no database is named anywhere and the usual one is missing,
 * and adds which places were tried, and why each was not taken.
 */
bool conf_found(const char *given, struct buf *why);

/* Returns true if the settings file names a database. */
bool conf_named(void);

/*
 * Returns the name of the database for commands that may read a copy which is
 * a little late: `given`, else HD_DB_READ,
 * else (where HD_DB is not set) `database_read` in the settings file, else
 * conf_database.
 */
const char *conf_database_read(const char *given);

/*
 * Checks the variables of the environment that are numbers or words. Returns
 * false, and why, if one of them cannot be read.
 */
bool conf_environment(struct buf *why);

/* Returns how many seconds to wait for a lock or a server: HD_WAIT, else 30. */
int conf_wait(void);

/* Returns true if HD_TRACE is 1. */
bool conf_trace(void);

/*
 * Returns which call to the database HD_TEST_AGAIN wants to fail, for tests:
 * 0 for "each", -1 if it is not set.
 */
int64_t conf_again(void);

/*
 * Makes the folder of a database where it is clear who owns it: below the
 * user's home, with mode 0700, and /var/lib/hd, with mode 2770 and the group
 * helpdesk if that exists. Elsewhere an admin has to make it.
 */
void conf_make_folder(const char *database);

/*
 * Returns a path below the shared files: HD_DATADIR, else ../share beside the
 * running program (a build tree), else the installed place. The caller frees
 * it.
 */
char *conf_share(const char *path);

/*
 * Returns the path of the module NAME.so: of the build tree, else the installed
 * one. The caller frees it.
 */
char *conf_module(const char *name);

/*
 * Returns the path of the file NNN-*.sql with that number in a folder, or NULL.
 * The caller frees it.
 */
char *conf_numbered(const char *dir, int number);

/* Returns the folder of the hooks of hd-cron: HD_SWEEP_DIR, else sweep.d beside
 * the settings file as it was built. */
const char *conf_sweep_dir(void);

/* Returns the folder of the programs that deliver notices: HD_SEND_DIR, else
 * send.d beside the settings file as it was built. */
const char *conf_send_dir(void);

/* Returns the folder of the programs that rules name: HD_HOOK_DIR, else hook.d
 * beside the settings file as it was built. */
const char *conf_hook_dir(void);

/* Returns the folder of the programs that the setting assistant names:
 * HD_ASSISTANT_DIR, else assistant.d beside the settings file as it was built.
 */
const char *conf_assistant_dir(void);

/* Returns the login name of the real user, or the number of a user without
 * name. */
const char *conf_login(void);
#endif
