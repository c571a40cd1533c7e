/* deliver.c - one message from a mail system, on standard input */
#include <sys/wait.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch.h"
#include "conf.h"
#include "deliver.h"

/* Options that name another job. */
static const char *const jobs[] = { "--explain", "--import", "--spool",
	"--help", "--version", "--new-key", "--token", "--release", "--drop",
	"--dry-run", "--option-table", "--selftest" };

/* Options whose value is an argument of its own, unless it follows a =. */
static const char *const valued[] = { "--sender", "--recipient", "--database",
	"--at", "--as", "--max", "--output", "--profile" };

/* Returns true if an option, perhaps shortened, is one of the list. */
static bool
among(const char *arg, const char *const *list, size_t n)
{
	size_t length = strcspn(arg, "=");

	for (size_t i = 0; length > 2 && i < n; i++)
		if (strncmp(list[i], arg, length) == 0)
			return true;
	return false;
}

/* Looks at an argument. Returns true if it names another job. *skip: the next
 * argument is its value. */
static bool
names_job(const char *arg, bool *skip)
{
	*skip = false;
	if (strncmp(arg, "--", 2) == 0) {
		*skip = strchr(arg, '=') == NULL &&
		    among(arg, valued, sizeof(valued) / sizeof(valued[0]));
		return among(arg, jobs, sizeof(jobs) / sizeof(jobs[0]));
	}
	for (const char *s = arg + 1; *arg == '-' && *s != '\0'; s++) {
		if (*s == 'h' || *s == 'n')
			return true;
		if (*s == 'd' || *s == 'o') {
			*skip = s[1] == '\0';
			break;
		}
	}
	return false;
}

static void
read_rest(void)
{
	char bytes[65536];
	ssize_t n = 1;

	if (isatty(STDIN_FILENO))
		return;
	while (n > 0 || (n == -1 && errno == EINTR))
		n = read(STDIN_FILENO, bytes, sizeof(bytes));
}

void
deliver_prepare(int argc, char *argv[])
{
	for (int i = 1; i < argc; i++) {
		bool skip;

		if (names_job(argv[i], &skip))
			return;
		i += skip;
	}
	err_status(EX_TEMPFAIL);
	err_last(read_rest);
}

void
deliver_not(void)
{
	err_status(0);
}

/* Returns what the mail system says in its environment; NULL: nothing. */
static const char *
said(const char *const *variable)
{
	for (; *variable != NULL; variable++) {
		const char *s = getenv(*variable);

		if (s != NULL)
			return s;
	}
	return NULL;
}

static struct envelope
envelope(struct cmd *c, const char *sender, const char *recipient)
{
	static const char *const from[] = { "SENDER", NULL },
				 *const to[] = { "ORIGINAL_RECIPIENT",
					 "RECIPIENT", NULL };

	return (
	    struct envelope){ .sender = sender != NULL ? sender : said(from),
		.recipient = recipient != NULL ? recipient : said(to),
		.at = c->now };
}

/* The part that may die: in a process of its own. */
static _Noreturn void
child(struct cmd *c, const char *s, size_t n, const struct envelope *e)
{
	struct buf why = { 0 };
	struct message *m;

	message_keys(c);
	m = message_read(s, n, e, &why);
	if (m == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	m->post.guarded = true;
	batch_add(c, m);
	exit(batch_end(c));
}

/* Reads what the child says, until it ends. */
static void
listen(int fd, struct buf *said)
{
	char bytes[512];
	ssize_t n = 1;

	while (n > 0 || (n == -1 && errno == EINTR)) {
		n = read(fd, bytes, sizeof(bytes));
		if (n > 0 && said->n == 0)
			buf_add(said, bytes, (size_t)n);
	}
	close(fd);
}

bool
deliver_one(struct cmd *c, const char *s, size_t n, const struct envelope *e,
    struct buf *line)
{
	int status, fd[2];
	pid_t pid;

	if (pipe(fd) == -1 || (pid = fork()) == -1) {
		buf_fmt(line, "%s: %s\n", err_name(), translate_error(errno));
		return false;
	}
	if (pid == 0) {
		dup2(fd[1], STDERR_FILENO);
		close(fd[0]);
		close(fd[1]);
		child(c, s, n, e);
	}
	close(fd[1]);
	listen(fd[0], line);
	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			return false;
	if (WIFSIGNALED(status) && line->n == 0)
		buf_fmt(line, _("%s: ended by signal %d\n"), err_name(),
		    WTERMSIG(status));
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* Puts the message into the spool. Returns 0, or 75 if that fails, too. */
static int
keep(struct cmd *c, const char *s, size_t n, const struct envelope *e)
{
	struct buf folder = { 0 }, why = { 0 };
	bool kept;

	mailspool_folder(conf_database(c->database), &folder);
	kept = mailspool_put(folder.s, e, s, n, &why);
	buf_free(&folder);
	buf_free(&why);
	return kept ? EX_OK : EX_TEMPFAIL;
}

int
deliver(struct cmd *c, const char *sender, const char *recipient)
{
	struct envelope e = envelope(c, sender, recipient);
	struct spool in = { 0 };
	struct buf line = { 0 };
	char *message;
	int status = EX_OK;

	spool_from(&in, STDIN_FILENO, _("standard input"));
	if (in.size == 0)
		return EX_OK;
	message = xmalloc(in.size + 1);
	message[spool_read(&in, 0, message, in.size)] = '\0';
	c->quiet = true;
	if (!deliver_one(c, message, in.size, &e, &line)) {
		status = keep(c, message, in.size, &e);
		(void)spool_write(STDERR_FILENO, buf_s(&line), line.n);
	}
	buf_free(&line);
	free(message);
	spool_free(&in);
	return status;
}
