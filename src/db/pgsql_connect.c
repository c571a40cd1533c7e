/* pgsql_connect.c - from a name to a desk on a server */
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "translate.h"
#include "pgsql_impl.h"

#define CONNECT_SECONDS "10" /* for each host, unless the name says */

static void
no_notice(void *arg, const char *text)
{
	(void)arg;
	(void)text;
}

static bool
given(const char *variable)
{
	const char *s = getenv(variable);

	return s != NULL && *s != '\0';
}

/*
 * Returns what a failed connection means. libpq has no code for that, only
 * words; begin_connecting asks for them in English.
 */
static enum db_code
refusal(struct db *db)
{
	static const struct {
		const char *words;
		enum db_code code;
	} why[] = { { "invalid connection option", DB_DOWN },
		{ "invalid URI", DB_DOWN }, { "invalid port", DB_DOWN },
		{ "invalid integer value", DB_DOWN },
		{ "could not translate host name", DB_DOWN },
		{ "definition of service", DB_DOWN },
		{ "authentication", DB_DENIED }, { "password", DB_DENIED },
		{ "pg_hba.conf", DB_DENIED },
		{ "permission denied for database", DB_DENIED },
		{ "FATAL:  role \"", DB_DENIED },
		{ "is not permitted to log in", DB_DENIED },
		{ "does not exist", DB_MISSING } };
	struct conn *c = db->conn;
	const char *said = PQerrorMessage(c->pg);
	enum db_code code = DB_AWAY;

	for (size_t i = 0; i < sizeof(why) / sizeof(why[0]); i++)
		if (strstr(said, why[i].words) != NULL) {
			code = why[i].code;
			break;
		}
	/* a socket that is not there is a server that is not running */
	if (code == DB_MISSING && strstr(said, "database \"") == NULL)
		code = DB_AWAY;
	pgsql_lost(db);
	if (code == DB_MISSING)
		buf_str(&db->err, _(" (make a database with hd-init)"));
	else if (PQconnectionNeedsPassword(c->pg))
		buf_str(&db->err, _(" (write the password in ~/.pgpass)"));
	return code;
}

/* Makes a new connection ready for statements. */
static enum db_code
made_ready(struct db *db)
{
	struct conn *c = db->conn;

	if (PQstatus(c->pg) != CONNECTION_OK)
		return refusal(db);
	PQsetNoticeProcessor(c->pg, no_notice, NULL);
	c->lost = !PQenterPipelineMode(c->pg);
	return DB_OK;
}

/* Forgets the connection before, and makes libpq speak English meanwhile. */
static locale_t
begin_connecting(struct conn *c)
{
	pgsql_forget(c);
	c->failed = DB_OK;
	c->block = false;
	return uselocale(newlocale(LC_ALL_MASK, "C", (locale_t)0));
}

static void
end_connecting(locale_t own)
{
	freelocale(uselocale(own));
}

/* Connects; database: instead of the one in the name, or NULL. */
static enum db_code
connect_to(struct db *db, const char *database)
{
	struct conn *c = db->conn;
	const char *key[8] = { 0 }, *value[8] = { 0 };
	locale_t own = begin_connecting(c);
	int n = 0;

	PQfinish(c->pg);
	/* what stands before dbname may be said otherwise by the name */
	if (!given("PGCONNECT_TIMEOUT")) {
		key[n] = "connect_timeout";
		value[n++] = CONNECT_SECONDS;
	}
	if (c->mode != DB_READ && c->mode != DB_MODEL &&
	    !given("PGTARGETSESSIONATTRS")) {
		key[n] = "target_session_attrs";
		value[n++] = "read-write";
	}
	key[n] = "dbname";
	value[n++] = c->name;
	if (database != NULL) {
		key[n] = "dbname";
		value[n++] = database;
	}
	key[n] = "client_encoding";
	value[n++] = "UTF8";
	key[n] = "fallback_application_name";
	value[n] = "hd-tools";
	c->pg = PQconnectdbParams(key, value, 1);
	end_connecting(own);
	return made_ready(db);
}

/* The same once more, to whichever of its hosts is there now. */
enum db_code
pgsql_reconnect(struct db *db)
{
	struct conn *c = db->conn;
	locale_t own = begin_connecting(c);

	PQreset(c->pg);
	end_connecting(own);
	return made_ready(db);
}

/*
 * Returns true if the name has a password, which others can see in the list of
 * processes and in the history of a shell.
 */
static bool
holds_password(const char *name)
{
	char *error = NULL;
	PQconninfoOption *options = PQconninfoParse(name, &error);
	bool holds = false;

	PQfreemem(error);
	for (PQconninfoOption *o = options; o != NULL && o->keyword != NULL;
	     o++)
		holds |= strcmp(o->keyword, "password") == 0 && o->val != NULL;
	PQconninfoFree(options);
	return holds;
}

/* Creates the database of the name, from the one that every server has. */
static enum db_code
create_database(struct db *db)
{
	struct conn *c = db->conn;
	struct buf sql = { 0 };
	char *name = xstrdup(PQdb(c->pg)), *quoted;
	enum db_code code = connect_to(db, "postgres");

	if (code == DB_OK) {
		quoted = PQescapeIdentifier(c->pg, name, strlen(name));
		buf_fmt(&sql,
		    "CREATE DATABASE %s TEMPLATE template0"
		    " ENCODING 'UTF8' LOCALE 'C'",
		    quoted);
		PQfreemem(quoted);
		code = pgsql_script(db, sql.s);
		buf_free(&sql);
		if (code == DB_DENIED)
			buf_fmt(&db->err,
			    _(" (ask an administrator to run: createdb "
			      "-T template0 -E UTF8 -O %s %s)"),
			    PQuser(c->pg), name);
	}
	free(name);
	return code == DB_OK || code == DB_EXISTS ? connect_to(db, NULL) : code;
}

static enum db_code
identify(struct db *db, int *version)
{
	struct conn *c = db->conn;
	const char *encoding = PQparameterStatus(c->pg, "server_encoding");
	enum db_code code;
	bool is;

	if (encoding == NULL || strcmp(encoding, "UTF8") != 0) {
		buf_fmt(&db->err,
		    _("%s: the encoding of the database is %s, but a "
		      "help desk needs UTF8"),
		    PQdb(c->pg), encoding != NULL ? encoding : "?");
		return DB_FOREIGN;
	}
	if ((code = pgsql_is_desk(db, &is)) == DB_OK && is)
		code = pgsql_newest(db, version);
	if (code != DB_OK || is == (c->mode != DB_CREATE))
		return code;
	buf_clear(&db->err);
	if (!is) {
		buf_fmt(&db->err,
		    _("%s: is not a help desk database (make one with "
		      "hd-init)"),
		    PQdb(c->pg));
		return DB_FOREIGN;
	}
	buf_fmt(&db->err, _("%s: is already a help desk"), PQdb(c->pg));
	buf_str(&db->err, _(" (bring it up to date with hd-init -u)"));
	return DB_EXISTS;
}

/*
 * Returns who logged in, as the server knows it: a pool in between may have
 * logged in as somebody else.
 */
static const char *
login_of(struct conn *c)
{
	const char *login = PQparameterStatus(c->pg, "session_authorization");

	return login != NULL ? login : PQuser(c->pg);
}

enum db_code
pgsql_open(struct db *db, const char *name, enum db_mode mode, int *version)
{
	struct conn *c = xcalloc(1, sizeof(*c));
	enum db_code code;

	db->conn = c;
	*version = 0;
	c->name = xstrdup(name);
	c->mode = mode;
	if (holds_password(name)) {
		buf_str(&db->err,
		    _("the name of the database contains a password "
		      "that others can see; write it in ~/.pgpass "
		      "instead"));
		return DB_DENIED;
	}
	code = connect_to(db, NULL);
	if (code == DB_MISSING && mode == DB_CREATE)
		code = create_database(db);
	if (code != DB_OK)
		return code;
	c->user = xstrdup(login_of(c));
	if (mode == DB_MODEL)
		return pgsql_script(db, "SET search_path = pg_temp");
	return identify(db, version);
}

void
pgsql_close(struct db *db)
{
	struct conn *c = db->conn;

	if (c == NULL)
		return;
	PQfinish(c->pg);
	pgsql_forget(c);
	for (size_t i = 0; i < c->nnumbers; i++) {
		free(c->numbers[i].table);
		free(c->numbers[i].id);
	}
	free(c->numbers);
	free(c->sent);
	free(c->values);
	free(c->lengths);
	free(c->formats);
	free(c->digits);
	free(c->name);
	free(c->user);
	free(c);
}

const char *
pgsql_user(struct db *db)
{
	return ((struct conn *)db->conn)->user;
}
