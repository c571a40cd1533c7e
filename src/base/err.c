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

static const char *prog = "hd";
static void (*last)(void);

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
put(const char *s, size_t n)
{
	ssize_t done;

	while (n > 0) {
		done = write(STDERR_FILENO, s, n);
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
		put(line, (size_t)n);
	_exit(EX_OSERR);
}

static void __attribute__((format(printf, 1, 0)))
say(const char *fmt, va_list ap)
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
	buf_ch(&line, '\n');
	put(line.s, line.n);
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
	say(fmt, ap);
	va_end(ap);
}

static int only;

void
err_status(int status)
{
	only = status;
}

/* Not exit(): half an answer left in stdout must not be flushed. */
void
die(int status, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(fmt, ap);
	va_end(ap);
	if (last != NULL)
		last();
	_exit(only != 0 ? only : status);
}
