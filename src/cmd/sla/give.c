/* give.c - runs the command that gets the records */
#include <sys/wait.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "conf.h"
#include "err.h"
#include "give.h"
#include "new_file.h"
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
		    new_file_folder(), strerror(errno));
	if (!spool_to(records, fd) || lseek(fd, 0, SEEK_SET) == -1)
		die(EX_IOERR, _("%s: cannot write a temporary file: %s"),
		    new_file_folder(), strerror(errno));
	return fd;
}

static _Noreturn void
run(int fd, char *const *command, const char *database, const char *receiver)
{
	int why;

	if (dup2(fd, STDIN_FILENO) == -1 ||
	    setenv("HD_DB", database, 1) == -1 ||
	    setenv("HD_RECEIVER", receiver, 1) == -1)
		_exit(EX_OSERR);
	execvp(command[0], command);
	why = errno;
	warn("%s: %s", command[0], strerror(why));
	_exit(why == ENOENT ? 127 : 126);
}

int
give_to(struct spool *records, char *const *command, const char *database,
    const char *receiver)
{
	int fd = records_file(records), status;
	pid_t pid = fork();

	if (pid == 0)
		run(fd, command, conf_database(database), receiver);
	if (pid == -1)
		die(EX_OSERR, _("cannot start a program: %s"), strerror(errno));
	close(fd);
	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			die(EX_OSERR, "waitpid: %s", strerror(errno));
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
				   : WEXITSTATUS(status);
}
