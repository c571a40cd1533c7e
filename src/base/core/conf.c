/* conf.c - where things are: database, settings file, shared files */
#include <dirent.h>
#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "conf.h"
#include "err.h"
#include "number.h"
#include "translate.h"
#include "text.h"

#define WAIT_DEFAULT 30
#define WAIT_MOST    86400

static struct buf settings; /* key NUL value NUL ... */
static int loaded;

/* A key that nobody reads is a slip, and an empty value names nothing. */
static void
check_key(const char *path, int line, const char *key, const char *value)
{
	static const char *const keys[] = { "database", "database_read" };
	struct nearest near = { .word = key };

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++) {
		if (strcmp(keys[i], key) == 0 &&
		    value[strspn(value, " \t\r\n")] != '\0')
			return;
		text_offer(&near, keys[i]);
	}
	if (near.best != NULL && strcmp(near.best, key) == 0)
		die(EX_CONFIG, _("%s:%d: %s has no value"), path, line, key);
	die(EX_CONFIG,
	    near.best != NULL
		? _("%s:%d: \"%s\" is not a key (did you mean \"%s\"?)")
		: _("%s:%d: \"%s\" is not a key (see hd.conf(5))"),
	    path, line, key, near.best);
}

static void
load(void)
{
	const char *path = getenv("HD_CONF");
	char *line = NULL;
	size_t cap = 0;
	int n = 0;
	FILE *f;

	loaded = 1;
	if (path == NULL || *path == '\0')
		path = HD_SYSCONFDIR "/hd/hd.conf";
	if ((f = fopen(path, "r")) == NULL) {
		if (errno == ENOENT && getenv("HD_CONF") == NULL)
			return;
		die(EX_CONFIG, "%s: %s", path, translate_error(errno));
	}
	while (getline(&line, &cap, f) != -1) {
		char *key = text_trim(line), *eq = strchr(key, '=');

		n++;
		if (*key == '\0' || *key == '#')
			continue;
		if (eq == NULL)
			die(EX_CONFIG,
			    _("%s:%d: write this line as \"key = "
			      "value\", for example \"database = "
			      "/var/lib/hd/hd.db\""),
			    path, n);
		*eq = '\0';
		key = text_trim(key);
		check_key(path, n, key, eq + 1);
		buf_add(&settings, key, strlen(key) + 1);
		key = text_trim(eq + 1);
		buf_add(&settings, key, strlen(key) + 1);
	}
	if (ferror(f))
		die(EX_CONFIG, "%s: %s", path, translate_error(errno));
	fclose(f);
	free(line);
}

/* Returns the value of a key, or NULL; valid until the program ends. */
static const char *
setting(const char *key)
{
	if (!loaded)
		load();
	for (const char *p = settings.s, *end = p + settings.n; p < end;) {
		const char *value = p + strlen(p) + 1;

		if (strcmp(p, key) == 0)
			return value;
		p = value + strlen(value) + 1;
	}
	return NULL;
}

bool
conf_named(void)
{
	return setting("database") != NULL;
}

const char *
conf_database(const char *given)
{
	static struct buf path;
	const char *home;

	if ((given != NULL && *given != '\0') ||
	    ((given = getenv("HD_DB")) != NULL && *given != '\0') ||
	    (given = setting("database")) != NULL)
		return given;
	if (access(HD_LOCALSTATEDIR "/lib/hd/hd.db", F_OK) == 0)
		return HD_LOCALSTATEDIR "/lib/hd/hd.db";
	/* a desk that somebody may not see is not replaced by another one */
	if (errno == EACCES)
		die(EX_NOPERM,
		    _("%s: %s; the desk of this machine may be there: ask its "
		      "owner to add you to the group helpdesk, or name another "
		      "database with -d or HD_DB"),
		    HD_LOCALSTATEDIR "/lib/hd", translate_error(EACCES));
	buf_clear(&path);
	if ((home = getenv("XDG_DATA_HOME")) != NULL && *home == '/')
		buf_fmt(&path, "%s/hd/hd.db", home);
	else if ((home = getenv("HOME")) != NULL && *home != '\0')
		buf_fmt(&path, "%s/.local/share/hd/hd.db", home);
	else
		die(EX_CONFIG, _("no database is named; use -d or set HD_DB"));
	return path.s;
}

const char *
conf_database_read(const char *given)
{
	const char *home = getenv("HD_DB"), *read;

	if (given != NULL && *given != '\0')
		return given;
	if ((read = getenv("HD_DB_READ")) != NULL && *read != '\0')
		return read;
	/* database_read in the file is a copy of `database` there, not of the
	 * database that HD_DB names */
	if ((home == NULL || *home == '\0') &&
	    (read = setting("database_read")) != NULL)
		return read;
	return conf_database(NULL);
}

/* The number in a variable; `otherwise` if it is not set or cannot be read. */
static int64_t
number_in(const char *variable, int64_t least, int64_t most, int64_t otherwise,
    struct buf *why)
{
	const char *s = getenv(variable);
	int64_t n;

	if (s == NULL || *s == '\0')
		return otherwise;
	if (*s != '+' && number_whole(s, &n) && n >= least && n <= most)
		return n;
	if (why != NULL)
		buf_fmt(why,
		    _("%s: \"%s\" is not a whole number from %lld to %lld"),
		    variable, s, (long long)least, (long long)most);
	return otherwise;
}

static int64_t
again(struct buf *why)
{
	const char *s = getenv("HD_TEST_AGAIN");

	return s != NULL && strcmp(s, "each") == 0
	    ? 0
	    : number_in("HD_TEST_AGAIN", 1, INT64_MAX, -1, why);
}

bool
conf_environment(struct buf *why)
{
	size_t n = why->n;

	number_in("HD_WAIT", 0, WAIT_MOST, 0, why);
	if (why->n == n)
		number_in("HD_TRACE", 0, 1, 0, why);
	if (why->n == n)
		again(why);
	return why->n == n;
}

int
conf_wait(void)
{
	return (int)number_in("HD_WAIT", 0, WAIT_MOST, WAIT_DEFAULT, NULL);
}

bool
conf_trace(void)
{
	return number_in("HD_TRACE", 0, 1, 0, NULL) == 1;
}

int64_t
conf_again(void)
{
	return again(NULL);
}

/* Returns the folder above that of the program if it is a build tree. */
static char *
build_tree(void)
{
	struct buf b = { 0 };
	char exe[4096], *slash;
	ssize_t n = readlink("/proc/self/exe", exe, sizeof(exe) - 1);

	if (n <= 0)
		return NULL;
	exe[n] = '\0';
	if ((slash = strrchr(exe, '/')) != NULL)
		*slash = '\0';
	buf_fmt(&b, "%s/../share/schema", exe);
	if (access(b.s, F_OK) != 0) {
		buf_free(&b);
		return NULL;
	}
	buf_clear(&b);
	buf_fmt(&b, "%s/..", exe);
	return b.s;
}

char *
conf_share(const char *path)
{
	struct buf b = { 0 };
	const char *dir = getenv("HD_DATADIR");
	char *tree;

	if (dir != NULL && *dir != '\0') {
		buf_fmt(&b, "%s/%s", dir, path);
	} else if ((tree = build_tree()) != NULL) {
		buf_fmt(&b, "%s/share/%s", tree, path);
		free(tree);
	} else
		buf_fmt(&b, "%s/%s", HD_DATADIR, path);
	return b.s;
}

/* A build beside the usual place has its modules beside its bin. */
char *
conf_module(const char *name)
{
	struct buf b = { 0 };
	char *tree = build_tree();

	if (tree == NULL) {
		buf_fmt(&b, "%s/%s.so", HD_LIBDIR, name);
		return b.s;
	}
	buf_fmt(&b, "%s/%s.so", tree, name);
	if (access(b.s, F_OK) != 0) {
		buf_clear(&b);
		buf_fmt(&b, "%s/build/%s.so", tree, name);
	}
	free(tree);
	return b.s;
}

const char *
conf_login(void)
{
	static char number[24];
	const struct passwd *pw = getpwuid(getuid());

	if (pw != NULL)
		return pw->pw_name;
	snprintf(number, sizeof(number), "%ld", (long)getuid());
	return number;
}

char *
conf_numbered(const char *dir, int number)
{
	struct buf b = { 0 };
	struct dirent *e;
	DIR *d = opendir(dir);
	char want[16];

	if (d == NULL)
		return NULL;
	snprintf(want, sizeof(want), "%03d-", number);
	while ((e = readdir(d)) != NULL)
		if (strncmp(e->d_name, want, strlen(want)) == 0) {
			buf_fmt(&b, "%s/%s", dir, e->d_name);
			break;
		}
	closedir(d);
	return b.s;
}
