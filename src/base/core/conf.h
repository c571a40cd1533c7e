/* conf.h - where things are: database, settings file, shared files */
#ifndef CONF_H
#define CONF_H

/*
 * The value of a key in /etc/hd/hd.conf (HD_CONF names another file), or
 * NULL. Lines are `key = value`, `#` begins a comment. Status 78 if the
 * file cannot be read as that. Valid until the program ends.
 */
const char *conf_get(const char *key);

/*
 * The database: `given` if not NULL, else HD_DB, else `database` in the
 * settings file, else /var/lib/hd/hd.db where that exists, else hd/hd.db below
 * XDG_DATA_HOME.
 */
const char *conf_database(const char *given);

/*
 * The database for those who may read a little late: `given`, else HD_DB_READ,
 * else (where HD_DB is not set) `database_read` in the settings file, else
 * conf_database.
 */
const char *conf_database_read(const char *given);

/*
 * Makes the folder of a database where it is clear whose it is: below the
 * user's home, mode 0700, and /var/lib/hd, mode 2770 and of the group
 * helpdesk if there is one. Elsewhere an admin has to make it.
 */
void conf_make_folder(const char *database);

/*
 * A path below the shared files: HD_DATADIR, else ../share beside the
 * running program (a build tree), else the installed place. The caller frees.
 */
char *conf_share(const char *path);

/* The module NAME.so: of the build tree, else the installed one. The caller
 * frees. */
char *conf_module(const char *name);

/* The file NNN-*.sql of a folder with that number, or NULL. The caller frees.
 */
char *conf_numbered(const char *dir, int number);

/* The login name of the real user; its number if it has no name. */
const char *conf_login(void);
#endif
