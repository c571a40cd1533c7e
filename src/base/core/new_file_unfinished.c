/* new_file_unfinished.c - removes unfinished files if the program ends */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "err.h"
#include "mem.h"
#include "new_file.h"

/* Nothing is ever taken out or freed: a signal may come at any time. */
struct unfinished {
	char *name;		    /* owned */
	DIR *folder;		    /* of a folder; NULL: it is a file */
	volatile sig_atomic_t done; /* it stays, or is no longer there */
	struct unfinished *next;
};
static struct unfinished *volatile all;

/* The folder is open already, so that reading it needs no memory. A file system
 * may skip names while others are removed. */
static void
remove_folder(const struct unfinished *u)
{
	struct dirent *e;

	for (int i = 0; i < 100 && rmdir(u->name) == -1; i++) {
		rewinddir(u->folder);
		while ((e = readdir(u->folder)) != NULL)
			(void)unlinkat(dirfd(u->folder), e->d_name, 0);
	}
}

/* Called by a signal, too: nothing that takes memory. The newest goes first, so
 * a folder goes behind the folders in it. */
static void
remove_all(void)
{
	for (struct unfinished *u = all; u != NULL; u = u->next)
		if (u->done)
			continue;
		else if (u->folder != NULL)
			remove_folder(u);
		else
			(void)unlink(u->name);
}

static void
ended(int number)
{
	remove_all();
	(void)raise(number); /* and this time it ends us */
}

/* A signal that is ignored (nohup) stays so. */
static void
watch(void)
{
	static const int signals[] = { SIGHUP, SIGINT, SIGTERM, SIGXCPU,
		SIGXFSZ };
	struct sigaction old,
	    new = { .sa_handler = ended, .sa_flags = (int)SA_RESETHAND };

	err_last(remove_all);
	sigemptyset(&new.sa_mask);
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		if (sigaction(signals[i], NULL, &old) == 0 &&
		    old.sa_handler == SIG_DFL)
			(void)sigaction(signals[i], &new, NULL);
}

static void
remember(const char *name, DIR *folder)
{
	struct unfinished *u = xcalloc(1, sizeof(*u));

	if (all == NULL)
		watch();
	*u = (struct unfinished){ xstrdup(name), folder, .next = all };
	all = u;
}

void
new_file_remember(const char *name)
{
	remember(name, NULL);
}

bool
new_file_remember_folder(const char *name)
{
	DIR *folder = opendir(name);

	if (folder != NULL)
		remember(name, folder);
	return folder != NULL;
}

void
new_file_forget(const char *name)
{
	for (struct unfinished *u = all; u != NULL; u = u->next)
		if (strcmp(u->name, name) == 0)
			u->done = true;
}

void
new_file_forget_all(const char *begin)
{
	size_t n = strlen(begin);

	for (struct unfinished *u = all; u != NULL; u = u->next)
		if (strncmp(u->name, begin, n) == 0)
			u->done = true;
}

void
new_file_keep(void)
{
	for (struct unfinished *u = all; u != NULL; u = u->next)
		u->done = true;
}

void
new_file_undo(void)
{
	remove_all();
	new_file_keep();
}
