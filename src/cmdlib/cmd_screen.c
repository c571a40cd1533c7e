/* cmd_screen.c - the screen that people read on, and the pager in front of it
 */
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd_impl.h"
#include "lines.h"
#include "number.h"
#include "text.h"

#define USUAL 80 /* columns of a terminal that does not say */

/* Returns the size of the terminal, or zeros if the output is none. */
static struct winsize
terminal(void)
{
	struct winsize size = { 0 };

	if (!isatty(STDOUT_FILENO) ||
	    ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == -1)
		size = (struct winsize){ 0 };
	return size;
}

/* Returns the width that the environment asks for, or 0. */
static size_t
columns_wanted(void)
{
	const char *s = getenv("COLUMNS");
	int64_t n;

	return s != NULL && number_whole(s, &n) && n > 0 && n < 10000
	    ? (size_t)n
	    : 0;
}

struct out_screen
cmd_screen(struct cmd *c)
{
	const char *no_colour = getenv("NO_COLOR");
	struct out_screen s = { .now = c->now, .width = terminal().ws_col };
	bool tty = isatty(STDOUT_FILENO);

	if (s.width == 0)
		s.width = columns_wanted();
	if (s.width == 0 && tty)
		s.width = USUAL;
	s.colour = tty && (no_colour == NULL || *no_colour == '\0') &&
	    !text_same(getenv("TERM"), "dumb");
	return s;
}

/* Returns true if the terminal has fewer lines than what is printed. */
static bool
too_long(struct cmd *c)
{
	struct winsize size = terminal();
	struct lines l = { .from = &c->printed, .max = SIZE_MAX };
	int64_t n = 0;

	if (size.ws_row == 0)
		return false;
	while (n < size.ws_row && lines_next(&l))
		n++;
	lines_free(&l);
	return n >= size.ws_row;
}

/* Returns the command of the pager; NULL: none is wanted. */
static const char *
pager(void)
{
	const char *s = getenv("PAGER");

	if (s == NULL)
		s = "less";
	return *s == '\0' || strcmp(s, "cat") == 0 ? NULL : s;
}

/* As git does: less ends at once if one screen is enough, shows colours, and
 * leaves the text on the screen. */
static _Noreturn void
run_pager(const char *command, const int ends[2])
{
	if (dup2(ends[0], STDIN_FILENO) == -1)
		_exit(EX_OSERR);
	close(ends[0]);
	close(ends[1]);
	(void)setenv("LESS", "FRX", 0);
	(void)setenv("LV", "-c", 0);
	execl("/bin/sh", "sh", "-c", command, (char *)NULL);
	_exit(127);
}

bool
cmd_page(struct cmd *c)
{
	const char *command = pager();
	int ends[2], status;
	bool written;
	pid_t pid;

	if (!(c->what & CMD_PAGES) || c->no_pager || c->to_file != NULL ||
	    command == NULL || !too_long(c) || pipe(ends) == -1)
		return false;
	if ((pid = fork()) == 0)
		run_pager(command, ends);
	close(ends[0]);
	/* the reader may leave before the end */
	signal(SIGPIPE, SIG_IGN);
	written = pid != -1 && spool_to(&c->printed, ends[1]);
	written |= pid != -1 && errno == EPIPE;
	close(ends[1]);
	while (pid != -1 && waitpid(pid, &status, 0) == -1 && errno == EINTR)
		continue;
	signal(SIGPIPE, SIG_DFL);
	/* without that program, people still get to see it */
	return written && pid != -1 && WIFEXITED(status) &&
	    WEXITSTATUS(status) != 127;
}
