/* program.c - runs a program with limits of time, output and memory */
#include <sys/resource.h>
#include <sys/wait.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "err.h"
#include "mem.h"
#include "new_file.h"
#include "program.h"
#include "spool.h"
#include "translate.h"

#define FAILED 126

/* The input in a file without a name: a program that reads nothing does not
 * stop this one. */
static int
input_file(const struct program *p)
{
	int fd = new_file_nameless();

	if (fd == -1 || !spool_write(fd, p->input, p->ninput) ||
	    lseek(fd, 0, SEEK_SET) == -1)
		die(EX_CANTCREAT, _("%s: cannot make a temporary file: %s"),
		    new_file_folder(), translate_error(errno));
	return fd;
}

/* The arguments as execv wants them. */
static char **
arguments(const struct program *p)
{
	char **argv;
	size_t n = 0;

	while (p->argv[n] != NULL)
		n++;
	argv = xcalloc(n + 1, sizeof(*argv));
	for (size_t i = 0; i < n; i++)
		argv[i] = xstrdup(p->argv[i]);
	return argv;
}

/* AddressSanitizer reserves more than any limit, and what is run may be a
 * command that is built with it. */
bool
program_limit(size_t memory)
{
	const struct rlimit r = { memory, memory };

#ifdef __SANITIZE_ADDRESS__
	(void)r;
	return true;
#else
	return memory == 0 || setrlimit(RLIMIT_AS, &r) == 0;
#endif
}

static _Noreturn void
become(const struct program *p, int in, int out)
{
	sigset_t none;

	sigemptyset(&none);
	(void)sigprocmask(SIG_SETMASK, &none, NULL);
	signal(SIGPIPE, SIG_DFL);
	(void)setpgid(0, 0);
	for (size_t i = 0; p->env != NULL && p->env[i] != NULL; i += 2)
		(void)setenv(p->env[i], p->env[i + 1], 1);
	if (dup2(in, STDIN_FILENO) == -1 || dup2(out, STDOUT_FILENO) == -1 ||
	    dup2(out, STDERR_FILENO) == -1 || !program_limit(p->memory))
		_exit(FAILED);
	execv(p->path, arguments(p));
	warn("%s: %s", p->path, translate_error(errno));
	_exit(FAILED);
}

static int64_t
milliseconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Reads what there is to read. Returns false at the end. */
static bool
read_some(int fd, struct buf *b)
{
	char part[4096];
	ssize_t n = read(fd, part, sizeof(part));

	if (n > 0)
		buf_add(b, part, (size_t)n);
	return n > 0 || (n == -1 && errno == EINTR);
}

/* Reads the output until its end or a limit. Returns what limit; NULL: none. */
static const char *
listen_to(const struct program *p, int fd, struct buf *b)
{
	int64_t end = milliseconds() + (int64_t)p->seconds * 1000;
	size_t before = b->n;

	for (;;) {
		struct pollfd wait = { .fd = fd, .events = POLLIN };
		int64_t left = end - milliseconds();

		if (p->seconds > 0 && left <= 0)
			return _("it took too long");
		if (poll(&wait, 1, p->seconds > 0 ? (int)left : -1) <= 0)
			continue;
		if (!read_some(fd, b))
			return NULL;
		if (p->output > 0 && b->n - before > p->output) {
			b->n = before + p->output;
			b->s[b->n] = '\0';
			return _("it printed too much");
		}
	}
}

/* Waits until the program has ended; it may have closed its output before. */
static int
end_of(const struct program *p, pid_t pid, int64_t began)
{
	int status;
	pid_t is;

	while ((is = waitpid(pid, &status, WNOHANG)) != pid) {
		struct timespec pause = { 0, 2000000 };

		if (is == -1 && errno != EINTR)
			die(EX_OSERR, "waitpid: %s", translate_error(errno));
		if (p->seconds > 0 &&
		    milliseconds() - began > (int64_t)p->seconds * 1000)
			(void)kill(-pid, SIGKILL);
		nanosleep(&pause, NULL);
	}
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
				   : WEXITSTATUS(status);
}

int
program_run(const struct program *p, struct buf *output)
{
	int in = input_file(p), pipes[2], status;
	int64_t began = milliseconds();
	const char *limit;
	pid_t pid;

	signal(SIGCHLD, SIG_DFL); /* whatever it was where we were started */
	if (pipe(pipes) == -1)
		die(EX_OSERR, "pipe: %s", translate_error(errno));
	(void)fcntl(pipes[0], F_SETFD, FD_CLOEXEC);
	(void)fcntl(pipes[1], F_SETFD, FD_CLOEXEC);
	if ((pid = fork()) == 0)
		become(p, in, pipes[1]);
	if (pid == -1)
		die(EX_OSERR, _("cannot start a program: %s"),
		    translate_error(errno));
	close(in);
	close(pipes[1]);
	limit = listen_to(p, pipes[0], output);
	close(pipes[0]);
	if (limit != NULL)
		(void)kill(-pid, SIGKILL);
	status = end_of(p, pid, began);
	if (limit == NULL)
		return status;
	buf_fmt(output, "%s%s", output->n > 0 ? "\n" : "", limit);
	return FAILED;
}
