/* give.c - runs the command that gets the records */
#include <sys/wait.h>
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "conf.h"
#include "err.h"
#include "give.h"
#include "new_file.h"
#include "program.h"
#include "translate.h"

char **
give_command(int *argc, char *argv[])
{
	bool verb = false;

	for (int i = 1; i < *argc; i++) {
		if (strcmp(argv[i], "--") == 0) {
			if (!verb || argv[i + 1] == NULL)
				return NULL;
			*argc = i;
			argv[i] = NULL;
			return &argv[i + 1];
		}
		verb |= strcmp(argv[i], "sweep") == 0 ||
		    strcmp(argv[i], "offer") == 0;
	}
	return NULL;
}

/*
 * Returns a file without a name, with the records, at its start. The command
 * gets all of them, even if this program is killed.
 */
static int
records_file(struct spool *records)
{
	int fd = new_file_nameless();

	if (fd == -1)
		die(EX_CANTCREAT, _("%s: cannot make a temporary file: %s"),
		    new_file_folder(), translate_error(errno));
	if (!spool_to(records, fd) || lseek(fd, 0, SEEK_SET) == -1)
		die(EX_IOERR, _("%s: cannot write a temporary file: %s"),
		    new_file_folder(), translate_error(errno));
	return fd;
}

static _Noreturn void
run(int fd, const struct gift *g, const sigset_t *mask)
{
	int why;

	(void)program_limit(g->memory);
	if (g->seconds > 0)
		(void)setpgid(0, 0);
	if (sigprocmask(SIG_SETMASK, mask, NULL) == -1 ||
	    dup2(fd, STDIN_FILENO) == -1 ||
	    setenv("HD_DB", conf_database(g->database), 1) == -1 ||
	    setenv("HD_RECEIVER", g->receiver, 1) == -1)
		_exit(EX_OSERR);
	execvp(g->command[0], g->command);
	why = errno;
	warn("%s: %s", g->command[0], translate_error(why));
	_exit(why == ENOENT ? 127 : 126);
}

/* The end of the command waits as a signal, so it is never missed. */
static int
await(pid_t pid, const struct gift *g, const sigset_t *ended)
{
	struct timespec t;
	int status, ms;
	time_t end;
	pid_t is;

	clock_gettime(CLOCK_MONOTONIC, &t);
	end = t.tv_sec + g->seconds;
	while ((is = waitpid(pid, &status, WNOHANG)) != pid) {
		if (is == -1 && errno != EINTR)
			die(EX_OSERR, "waitpid: %s", translate_error(errno));
		ms = g->waiting(g->arg);
		clock_gettime(CLOCK_MONOTONIC, &t);
		if (g->seconds > 0 && t.tv_sec > end)
			(void)kill(-pid, SIGKILL);
		if (g->seconds > 0 && ms > 1000)
			ms = 1000;
		t.tv_sec = ms / 1000;
		t.tv_nsec = ms % 1000 * 1000000L;
		(void)sigtimedwait(ended, NULL, &t);
	}
	return status;
}

int
give_to(const struct gift *g)
{
	int fd = records_file(g->records), status;
	sigset_t ended, mask;
	pid_t pid;

	signal(SIGCHLD, SIG_DFL); /* whatever it was where we were started */
	sigemptyset(&ended);
	sigaddset(&ended, SIGCHLD);
	(void)sigprocmask(SIG_BLOCK, &ended, &mask);
	pid = fork();
	if (pid == 0)
		run(fd, g, &mask);
	if (pid == -1)
		die(EX_OSERR, _("cannot start a program: %s"),
		    translate_error(errno));
	close(fd);
	status = await(pid, g, &ended);
	(void)sigprocmask(SIG_SETMASK, &mask, NULL);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
				   : WEXITSTATUS(status);
}
