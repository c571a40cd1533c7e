/* defaults.c - the first records of a desk */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "conf.h"
#include "defaults.h"
#include "err.h"
#include "kind.h"
#include "put_file.h"

/* A record comes before those that name it. The kinds that are not here follow.
 */
static const char *const order[] = { "status", "transition", "priority",
	"matrix", "type", "channel", "team", "category", "service",
	"organisation", "calendar", "holiday", "shift", "policy", "target",
	"field", "agent", "contact", "setting" };

static bool
ordered(const char *kind)
{
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		if (strcmp(order[i], kind) == 0)
			return true;
	return false;
}

/* Puts the records of share/defaults/KIND.csv, if there is such a file. */
static void
put_default(struct desk *d, const char *kind)
{
	struct put_file f;
	struct buf name = { 0 };
	char *path;

	buf_fmt(&name, "defaults/%s.csv", kind);
	path = conf_share(name.s);
	if (put_file_open(&f, path)) {
		put_file_put(d, kind, NULL, &f, EX_CONFIG);
		put_file_close(&f);
	} else if (errno != ENOENT)
		die(EX_OSFILE, "%s: %s", path, strerror(errno));
	free(path);
	buf_free(&name);
}

void
defaults_put(struct desk *d, void *arg)
{
	(void)arg;
	d->unrecorded = true;
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
		put_default(d, order[i]);
	for (const struct kind *k = kind_all; k->name != NULL; k++)
		if ((k->flags & KIND_PUT) && !ordered(k->name))
			put_default(d, k->name);
	d->unrecorded = false;
}
