/* defaults.c - the first records of a desk */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "conf.h"
#include "defaults.h"
#include "err.h"
#include "kind.h"
#include "put_file.h"
#include "sql.h"
#include "translate.h"

/* A record comes before those that name it. The kinds that are not here follow.
 */
static const char *const order[] = { "status", "transition", "priority",
	"matrix", "type", "channel", "team", "category", "service",
	"organisation", "calendar", "holiday", "shift", "policy", "target",
	"field", "agent", "contact", "setting" };

#define FOLDER "defaults"

static int
is_language(const struct dirent *e)
{
	return strchr(e->d_name, '.') == NULL;
}

bool
defaults_known(const char *language, struct buf *names)
{
	struct dirent **folders = NULL;
	char *path = conf_share(FOLDER);
	int n = scandir(path, &folders, is_language, alphasort);
	bool known = false;

	for (int i = 0; i < n; i++) {
		known = known || strcmp(folders[i]->d_name, language) == 0;
		buf_fmt(names, "%s%s", i > 0 ? ", " : "", folders[i]->d_name);
		free(folders[i]);
	}
	free(folders);
	free(path);
	return known;
}

static bool
ordered(const char *kind)
{
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (strcmp(order[i], kind) == 0)
			return true;
	return false;
}

/* Puts the records of KIND.csv in a folder below the shared files. Returns
 * false if there is no such file. */
static bool
put_from(struct desk *d, const char *folder, const char *kind)
{
	struct put_file f;
	struct buf name = { 0 };
	bool found;
	char *path;

	buf_fmt(&name, "%s/%s.csv", folder, kind);
	path = conf_share(name.s);
	if ((found = put_file_open(&f, path))) {
		put_file_put(d, kind, NULL, &f, EX_CONFIG);
		put_file_close(&f);
	} else if (errno != ENOENT)
		die(EX_OSFILE, "%s: %s", path, translate_error(errno));
	free(path);
	buf_free(&name);
	return found;
}

static void
put_default(struct desk *d, const char *language, const char *kind)
{
	struct buf folder = { 0 };

	buf_fmt(&folder, FOLDER "/%s", language != NULL ? language : "");
	if (language == NULL || !put_from(d, folder.s, kind))
		put_from(d, FOLDER, kind);
	buf_free(&folder);
}

void
defaults_put(struct desk *d, void *arg)
{
	const char *language = *(const char *const *)arg;

	d->unrecorded = true;
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		put_default(d, language, order[i]);
	for (const struct kind *k = kind_all; k->name != NULL; k++)
		if ((k->flags & KIND_PUT) && !ordered(k->name))
			put_default(d, language, k->name);
	/* what is done by itself begins when an admin says so */
	sql_run(d, "UPDATE rule SET retired = $1", DB_ARGS(V(d->now)));
	d->unrecorded = false;
}
