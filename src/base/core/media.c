/* media.c - the media type of a file, by its name, as the system knows it */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "buf.h"
#include "media.h"

/* The best rule so far. */
struct found {
	struct buf type;
	long weight;
	size_t n; /* bytes of the ending */
};

/* Returns true if the name ends so; `exact`: also in its capitals. */
static bool
ends(const char *name, const char *ending, bool exact)
{
	size_t n = strlen(name), k = strlen(ending);

	if (n <= k)
		return false;
	name += n - k;
	return exact ? strcmp(name, ending) == 0
		     : strcasecmp(name, ending) == 0;
}

/* Reads one rule, "50:image/png:*.png" or with flags "50:text/x-c:*.C:cs". Only
 * endings count; other patterns are of names that nobody attaches. */
static void
rule(char *line, const char *name, struct found *best)
{
	char *save = NULL, *weight = strtok_r(line, ":\n", &save);
	char *type = strtok_r(NULL, ":\n", &save);
	char *glob = strtok_r(NULL, ":\n", &save);
	char *flags = strtok_r(NULL, ":\n", &save);
	long w;
	size_t n;

	if (glob == NULL || *weight == '#' || glob[0] != '*' ||
	    strpbrk(glob + 1, "*?[") != NULL ||
	    !ends(name, glob + 1, flags != NULL && strstr(flags, "cs") != NULL))
		return;
	w = strtol(weight, NULL, 10);
	n = strlen(glob) - 1;
	if (w < best->weight || (w == best->weight && n <= best->n))
		return;
	buf_clear(&best->type);
	buf_str(&best->type, type);
	best->weight = w;
	best->n = n;
}

/* Reads the rules of one folder of shared data. */
static void
rules(const char *folder, size_t n, const char *name, struct found *best)
{
	struct buf path = { 0 };
	char *line = NULL;
	size_t room = 0;
	FILE *f;

	buf_add(&path, folder, n);
	buf_str(&path, "/mime/globs2");
	if ((f = fopen(path.s, "re")) != NULL) {
		while (getline(&line, &room, f) != -1)
			rule(line, name, best);
		fclose(f);
	}
	free(line);
	buf_free(&path);
}

const char *
media_type(const char *name)
{
	static struct found best;
	const char *folders = getenv("XDG_DATA_DIRS");

	buf_clear(&best.type);
	best.weight = -1;
	best.n = 0;
	if (folders == NULL || *folders == '\0')
		folders = "/usr/local/share:/usr/share";
	while (*folders != '\0' && best.type.n == 0) {
		size_t n = strcspn(folders, ":");

		if (n > 0)
			rules(folders, n, name, &best);
		folders += n + (folders[n] == ':');
	}
	return best.type.n > 0 ? best.type.s : "application/octet-stream";
}
