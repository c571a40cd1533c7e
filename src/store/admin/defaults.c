/* defaults.c - the first records of a desk */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "conf.h"
#include "defaults.h"
#include "err.h"
#include "put_file.h"

/* A record comes before those that name it. */
static const char *const order[] = { "status", "transition", "priority",
	"matrix", "type", "channel", "team", "category", "service",
	"organisation", "calendar", "holiday", "shift", "policy", "target",
	"field", "agent", "contact", "setting" };

void
defaults_put(struct desk *d, void *arg)
{
	(void)arg;
	d->unrecorded = true;
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
		struct put_file f;
		struct buf name = { 0 };
		char *path;

		buf_fmt(&name, "defaults/%s.csv", order[i]);
		path = conf_share(name.s);
		if (put_file_open(&f, path)) {
			put_file_put(d, order[i], NULL, &f, EX_CONFIG);
			put_file_close(&f);
		} else if (errno != ENOENT)
			die(EX_OSFILE, "%s: %s", path, strerror(errno));
		free(path);
		buf_free(&name);
	}
	d->unrecorded = false;
}
