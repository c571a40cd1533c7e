/* conf_make.c - makes the folder of a database */
#include <sys/stat.h>
#include <errno.h>
#include <grp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf.h"
#include "err.h"
#include "mem.h"
#include "translate.h"

static void
make_home_folder(const char *database, size_t home)
{
	char *path = xstrdup(database), *p;

	for (p = path + home + 1; (p = strchr(p, '/')) != NULL; p++) {
		*p = '\0';
		if (mkdir(path, 0700) == -1 && errno != EEXIST)
			die(EX_CANTCREAT, "%s: %s", path,
			    translate_error(errno));
		*p = '/';
	}
	free(path);
}

/* Makes the folder of a shared desk: members of the group may write. */
static void
make_desk_folder(const char *path)
{
	const struct group *g = getgrnam("helpdesk");

	if (mkdir(path, 0770) == -1) {
		if (errno == EEXIST)
			return;
		die(EX_CANTCREAT, "%s: %s", path, translate_error(errno));
	}
	if ((g != NULL && chown(path, (uid_t)-1, g->gr_gid) == -1) ||
	    chmod(path, 02770) == -1)
		die(EX_CANTCREAT, "%s: %s", path, translate_error(errno));
}

void
conf_make_folder(const char *database)
{
	const char *home = getenv("HOME");
	size_t n = home != NULL ? strlen(home) : 0;

	if (strcmp(database, HD_LOCALSTATEDIR "/lib/hd/hd.db") == 0)
		make_desk_folder(HD_LOCALSTATEDIR "/lib/hd");
	else if (n > 0 && strncmp(database, home, n) == 0 && database[n] == '/')
		make_home_folder(database, n);
}
