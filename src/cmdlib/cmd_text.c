/* cmd_text.c - a text from an option, an editor or standard input */
#include <sys/stat.h>
#include <sys/wait.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"
#include "cmd_impl.h"
#include "identity.h"
#include "new_file.h"
#include "text.h"

/* CRLF becomes LF; white space at the end goes. NULL if nothing is left. Ends
 * the program with the status if the text is not UTF-8. */
static const char *
tidy(struct cmd *c, struct buf *b, const char *name, int status)
{
	size_t bad, to = 0;
	const char *kept = NULL;

	if (!text_valid(buf_s(b), b->n, &bad))
		die(status,
		    _("%s: byte %zu is not UTF-8 text (iconv "
		      "converts other encodings)"),
		    name, bad + 1);
	for (size_t i = (size_t)(identity_content(buf_s(b)) - buf_s(b));
	     i < b->n; i++)
		if (b->s[i] != '\r' || b->s[i + 1] != '\n')
			b->s[to++] = b->s[i];
	while (to > 0 && strchr(" \t\n", b->s[to - 1]) != NULL)
		to--;
	if (to > 0)
		kept = mem_keep(&c->keepsake, b->s, to);
	buf_free(b);
	return kept;
}

static void
read_all(int fd, struct buf *b, const char *name)
{
	struct spool s = { .most = REC_MAXFIELD };
	size_t n;

	spool_from(&s, fd, name);
	if (s.size > REC_MAXFIELD)
		die(EX_DATAERR, _("%s: is longer than %u MiB"), name,
		    REC_MAXFIELD >> 20);
	buf_room(b, (size_t)s.size + 1);
	n = spool_read(&s, 0, b->s, (size_t)s.size);
	b->n = n;
	b->s[n] = '\0';
	spool_free(&s);
}

/*
 * Where the editor's text lies until the command has done its work: nobody
 * should have to write it twice.
 */
static char *draft;

static void
draft_left(void)
{
	struct stat st;

	if (draft == NULL || stat(draft, &st) == -1)
		return;
	if (st.st_size == 0)
		unlink(draft);
	else
		warn(_("your text is kept in %s"), draft);
}

void
cmd_text_done(void)
{
	if (draft != NULL)
		unlink(draft);
	free(draft);
	draft = NULL;
}

/* Runs the editor on the terminal, whatever standard output is. */
static void
edit_file(const char *path)
{
	const char *editor = getenv("VISUAL");
	struct buf line = { 0 };
	int status, tty;
	pid_t pid;

	if (editor == NULL || *editor == '\0')
		editor = getenv("EDITOR");
	if (editor == NULL || *editor == '\0')
		editor = "vi";
	buf_fmt(&line, "%s \"$1\"", editor);
	if ((pid = fork()) == -1)
		die(EX_OSERR, "fork: %s", translate_error(errno));
	if (pid == 0) {
		if ((tty = open("/dev/tty", O_RDWR)) != -1) {
			dup2(tty, STDIN_FILENO);
			dup2(tty, STDOUT_FILENO);
		}
		execl(
		    "/bin/sh", "sh", "-c", line.s, editor, path, (char *)NULL);
		_exit(127);
	}
	while (waitpid(pid, &status, 0) == -1)
		if (errno != EINTR)
			die(EX_OSERR, "%s: %s", editor, translate_error(errno));
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		die(EX_UNAVAILABLE,
		    _("%s: the editor failed; nothing is changed"), editor);
	buf_free(&line);
}

/* The editor begins with `text`, and the line ends. */
static void
edited(struct buf *b, const char *text)
{
	struct buf path = { 0 };
	size_t n = strlen(text);
	bool open_line = n > 0 && text[n - 1] != '\n';
	int fd;

	if ((fd = new_file_temporary(&path)) == -1 ||
	    write(fd, text, n) != (ssize_t)n ||
	    (open_line && write(fd, "\n", 1) != 1))
		die(EX_CANTCREAT, "%s: %s", path.s, translate_error(errno));
	close(fd);
	new_file_forget(path.s); /* from now on see draft_left */
	draft = path.s;
	atexit(draft_left);
	err_last(draft_left);
	edit_file(draft);
	if ((fd = open(draft, O_RDONLY | O_CLOEXEC)) == -1)
		die(EX_IOERR, "%s: %s", draft, translate_error(errno));
	read_all(fd, b, draft);
	close(fd);
}

const char *
cmd_text_edit(struct cmd *c, const char *text)
{
	struct buf b = { 0 };

	edited(&b, text);
	return tidy(c, &b, _("the text"), EX_DATAERR);
}

const char *
cmd_text(struct cmd *c, const char *given, bool edit)
{
	struct buf b = { 0 };

	if (given != NULL) {
		buf_str(&b, given);
		return tidy(c, &b, _("the text"), EX_USAGE);
	}
	if (edit)
		return cmd_text_edit(c, "");
	if (isatty(STDIN_FILENO))
		return NULL;
	read_all(STDIN_FILENO, &b, _("standard input"));
	return tidy(c, &b, _("standard input"), EX_DATAERR);
}
