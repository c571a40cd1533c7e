/* module.c - code that only some commands need and that costs time to load */
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "conf.h"
#include "module.h"
#include "translate.h"

const void *
module_load(
    const char *name, const char *symbol, const char *lost, struct buf *why)
{
	char *path = conf_module(name);
	void *module = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	const void *object = module != NULL ? dlsym(module, symbol) : NULL;
	const char *release;

	if (object == NULL)
		buf_fmt(why, "%s (%s)", lost, dlerror());
	else {
		memcpy(&release, object, sizeof(release));
		if (strcmp(release, HD_VERSION) != 0) {
			buf_fmt(why,
			    _("%s: belongs to hd-tools %s, but this is "
			      "hd-tools %s; install hd-tools again"),
			    path, release, HD_VERSION);
			object = NULL;
		}
	}
	free(path);
	return object;
}
