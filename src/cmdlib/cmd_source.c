/* cmd_source.c - the input of a command: taken whole, then read as records */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmd.h"
#include "cmd_impl.h"
#include "encoding.h"

static void
slurp(struct cmd *c, int fd, const char *name)
{
	struct buf why = { 0 };

	c->sources =
	    xreallocarray(c->sources, c->nsources + 1, sizeof(*c->sources));
	if (fd == STDIN_FILENO && isatty(fd))
		warn_now(_("waiting for input from the terminal; end it with "
			   "Ctrl-D, or stop with Ctrl-C"));
	c->sources[c->nsources] = (struct source){ .name = name,
		.spool = { .most = REC_MAXINPUT, .line = REC_MAXRECORD } };
	spool_from(&c->sources[c->nsources].spool, fd, name);
	if (!encoding_read(&c->sources[c->nsources++].spool, c->encoding, &why))
		die(EX_DATAERR, "%s: %s", name, why.s);
}

void
cmd_slurp(struct cmd *c, char *const *files, int n)
{
	cmd_profile(c);
	if (n == 0) {
		slurp(c, STDIN_FILENO, _("standard input"));
		return;
	}
	if (n > 1 && c->rejects != NULL)
		cmd_usage(
		    c, _("--rejects can only be used with one input file"));
	for (int i = 0; i < n; i++) {
		int fd;

		if (strcmp(files[i], "-") == 0) {
			slurp(c, STDIN_FILENO, _("standard input"));
			continue;
		}
		if ((fd = open(files[i], O_RDONLY | O_CLOEXEC)) == -1)
			die(EX_NOINPUT, "%s: %s", files[i],
			    translate_error(errno));
		slurp(c, fd, files[i]);
	}
}

const char *
cmd_slurped(struct cmd *c, char **text, size_t *n)
{
	struct spool *spool = &c->sources[0].spool;

	*text = xmalloc(spool->size + 1);
	*n = spool_read(spool, 0, *text, spool->size);
	(*text)[*n] = '\0';
	return c->sources[0].name;
}

void
cmd_no_records(struct cmd *c, bool one)
{
	const char *option = c->input != NULL		    ? "-i"
	    : c->maps.n > 0				    ? "--map"
	    : c->profile != NULL && (c->what & CMD_RECORDS) ? "--profile"
	    : c->separator != NULL			    ? "--separator"
	    : c->encoding != NULL			    ? "--encoding"
	    : c->rejects != NULL			    ? "--rejects"
	    : one && c->keep				    ? "-k"
							    : NULL;

	if (option != NULL)
		cmd_usage(c,
		    _("%s is for records of a file or of standard input; "
		      "leave it out"),
		    option);
}

/* "csv:id,subject" */
static void
format(struct cmd *c, enum rec_format *f, const char **columns)
{
	const char *colon;
	size_t n;

	*f = REC_AUTO;
	*columns = NULL;
	if (c->input == NULL)
		return;
	colon = strchr(c->input, ':');
	n = colon != NULL ? (size_t)(colon - c->input) : strlen(c->input);
	if (!rec_format(c->input, n, f))
		cmd_usage(
		    c, _("-i: \"%s\" is not csv, line, json or ids"), c->input);
	if (colon != NULL)
		*columns = colon + 1;
	if (*f == REC_LINE && *columns == NULL)
		cmd_usage(c,
		    _("-i line needs its columns: "
		      "-i line:id,subject"));
}

void
cmd_source_open(struct cmd *c, struct source *s)
{
	enum rec_format f;
	const char *columns;

	format(c, &f, &columns);
	s->in = rec_open(&s->spool, s->name, f, columns, &c->how);
	s->nheading = 0;
	s->doubtful = false;
	c->source = s;
}

void
cmd_source_close(void *arg)
{
	struct cmd *c = arg;

	rec_close(c->source->in);
	c->source->in = NULL;
	c->source = NULL;
}

bool
cmd_source_heading(struct cmd *c)
{
	struct source *s = c->source;
	size_t n = rec_columns(s->in);

	if (n == s->nheading)
		return false;
	s->heading = xreallocarray(s->heading, n, sizeof(*s->heading));
	for (; s->nheading < n; s->nheading++) {
		const char *name = rec_column(s->in, s->nheading);

		s->heading[s->nheading] =
		    mem_keep(&c->keepsake, name, strlen(name));
	}
	return true;
}
