/* unfinished.c - files in the making */
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "err.h"
#include "mem.h"
#include "unfinished.h"

/* Nothing is ever taken out or freed: a signal may come at any time. */
struct unfinished {
	char *name;
	volatile sig_atomic_t done;
	struct unfinished *next;
};
static struct unfinished *volatile all;

/* Called by a signal, too: nothing but unlink. */
static void
remove_all(void)
{
	for (struct unfinished *u = all; u != NULL; u = u->next)
		if (!u->done)
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

void
unfinished_also(const char *name)
{
	struct unfinished *u = xcalloc(1, sizeof(*u));

	if (all == NULL)
		watch();
	*u = (struct unfinished){ .name = xstrdup(name), .next = all };
	all = u;
}

int
unfinished_make(char *name)
{
	sigset_t every, before;
	int fd;

	/* no signal between the file and knowing that it is there */
	sigfillset(&every);
	sigprocmask(SIG_BLOCK, &every, &before);
	if ((fd = mkstemp(name)) != -1)
		unfinished_also(name);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return fd;
}

void
unfinished_done(const char *name)
{
	for (struct unfinished *u = all; u != NULL; u = u->next)
		if (strcmp(u->name, name) == 0)
			u->done = true;
}

void
unfinished_remove(void)
{
	remove_all();
	unfinished_keep();
}

void
unfinished_keep(void)
{
	for (struct unfinished *u = all; u != NULL; u = u->next)
		u->done = true;
}
