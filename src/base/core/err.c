/* err.c - messages to people */
#include <errno.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "err.h"
#include "text.h"

#define UNKNOWN 3 /* of a plugin */

static const char *prog = "hd";
static void (*last)(void);
static const char *plugin; /* NULL: it is none */
static struct buf reason;  /* what it said last */

void
err_last(void (*fn)(void))
{
	last = fn;
}

void
err_prog(const char *name)
{
	prog = name;
}

const char *
err_name(void)
{
	return prog;
}

/* One write(2), so that the lines of commands in a pipe do not mix. */
static void
put(int fd, const char *s, size_t n)
{
	ssize_t done;

	while (n > 0) {
		done = write(fd, s, n);
		if (done == -1 && errno != EINTR)
			return;
		if (done > 0) {
			s += done;
			n -= (size_t)done;
		}
	}
}

/* Memory ran out while a message was made: say that, without memory. */
static _Noreturn void
last_words(void)
{
	char line[128];
	int n;

	n = snprintf(line, sizeof(line), "%s: out of memory\n", prog);
	if (n > 0 && (size_t)n < sizeof(line))
		put(STDERR_FILENO, line, (size_t)n);
	_exit(plugin != NULL ? UNKNOWN : EX_OSERR);
}

static void __attribute__((format(printf, 2, 0)))
say(bool keep, const char *fmt, va_list ap)
{
	static bool busy;
	struct buf text = { 0 }, line = { 0 };
	int saved = errno;

	if (busy)
		last_words();
	busy = true;
	buf_vfmt(&text, fmt, ap);
	buf_str(&line, prog);
	buf_str(&line, ": ");
	text_show(&line, buf_s(&text), text.n, false);
	if (plugin != NULL && keep) {
		buf_clear(&reason);
		buf_str(&reason, line.s + strlen(prog) + 2);
	}
	buf_ch(&line, '\n');
	put(STDERR_FILENO, line.s, line.n);
	buf_free(&text);
	buf_free(&line);
	busy = false;
	errno = saved;
}

void
warn(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(true, fmt, ap);
	va_end(ap);
}

void
err_plugin(const char *name)
{
	plugin = name;
}

/* Behind a | a plugin has its figures: there are none. */
static void
unknown(void)
{
	struct buf line = { 0 };

	buf_fmt(&line, "%s UNKNOWN - %s\n", plugin, buf_s(&reason));
	for (size_t i = 0; i < line.n; i++)
		if (line.s[i] == '|')
			line.s[i] = '/';
	put(STDOUT_FILENO, line.s, line.n);
	buf_free(&line);
}

/* Not exit(): half an answer left in stdout must not be flushed. */
void
err_exit(int status)
{
	if (last != NULL)
		last();
	if (plugin != NULL)
		unknown();
	_exit(plugin != NULL ? UNKNOWN : status);
}

/* Of wrong use the usage line comes last: what is wrong was said before it. */
void
die(int status, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(status != EX_USAGE || reason.n == 0, fmt, ap);
	va_end(ap);
	err_exit(status);
}
