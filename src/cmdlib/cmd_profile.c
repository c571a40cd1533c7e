/* cmd_profile.c - finds the profile of --profile and reads it */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"
#include "cmd_impl.h"
#include "conf.h"
#include "encoding.h"

#define FOLDER "profiles"
#define SUFFIX ".csv"

static int
is_profile(const struct dirent *e)
{
	size_t n = strlen(e->d_name), suffix = strlen(SUFFIX);

	return n > suffix && strcmp(e->d_name + n - suffix, SUFFIX) == 0;
}

/* The profile is no file and none of those that are installed. */
static _Noreturn void
unknown(struct cmd *c, const char *name)
{
	struct dirent **files = NULL;
	char *folder = conf_share(FOLDER);
	int n = scandir(folder, &files, is_profile, alphasort);
	struct buf names = { 0 };

	for (int i = 0; i < n; i++)
		buf_fmt(&names, "%s%.*s", names.n > 0 ? ", " : "",
		    (int)(strlen(files[i]->d_name) - strlen(SUFFIX)),
		    files[i]->d_name);
	cmd_usage(c,
	    _("--profile: \"%s\" is neither a file nor one of these: %s"), name,
	    buf_s(&names));
}

/* Opens NAME.csv of the installed profiles, else the file NAME. */
static int
open_profile(struct cmd *c, const char *name)
{
	char *path = NULL;
	struct buf file = { 0 };
	int fd = -1;

	if (strchr(name, '/') == NULL) {
		buf_fmt(&file, FOLDER "/%s" SUFFIX, name);
		path = conf_share(file.s);
		fd = open(path, O_RDONLY | O_CLOEXEC);
		buf_free(&file);
		free(path);
	}
	if (fd == -1)
		fd = open(name, O_RDONLY | O_CLOEXEC);
	if (fd == -1 && errno == ENOENT)
		unknown(c, name);
	if (fd == -1)
		die(EX_NOINPUT, "%s: %s", name, translate_error(errno));
	return fd;
}

void
cmd_profile_read(struct cmd *c, const char *name, struct profile *p)
{
	struct spool s = { .most = REC_MAXINPUT, .line = REC_MAXRECORD };
	struct buf why = { 0 };

	spool_from(&s, open_profile(c, name), name);
	if (!encoding_read(&s, NULL, &why) || !profile_read(p, &s, name, &why))
		die(EX_DATAERR, "--profile: %s", why.s);
	spool_free(&s);
}

/* Returns true if the column of this name has instants. */
static bool
instant(void *cmd, const char *name)
{
	struct cmd *c = cmd;
	const struct kind *k =
	    kind_find(&c->desk, c->reads != NULL ? c->reads : "ticket");
	const struct col *col =
	    k != NULL ? col_find(k->cols, k->n, name) : NULL;

	return strcmp(name, "at") == 0 ||
	    (col != NULL && col->type == COL_TIME);
}

void
cmd_profile(struct cmd *c)
{
	struct profile *p = &c->with;

	if (c->profile == NULL)
		return;
	cmd_profile_read(c, c->profile, p);
	c->how.profile = p;
	c->how.instant = instant;
	c->how.of = c;
	if (c->separator == NULL)
		c->how.separator = p->separator;
	if (c->encoding == NULL)
		c->encoding = p->encoding;
}
