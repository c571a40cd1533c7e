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
#include "spool.h"
#include "text.h"
#include "translate.h"

#define LAST	4  /* functions that err_last can register */
#define SHOWN	20 /* messages of one kind that are printed */
#define KINDS	8  /* that are counted */
#define UNKNOWN 3  /* the status of a plugin that cannot tell */

static const char *prog = "hd";
static void (*last[LAST])(void);
static const char *plugin; /* its name; NULL: the program is no plugin */
static struct buf reason;  /* the last message of a plugin */
static int only;	   /* the status that the program ends with; 0: any */
static bool spoken;	   /* a message was printed */

/* Messages that are held, by their formats. */
static struct count {
	const char *fmt;
	struct buf first; /* the first one */
	int64_t n;
} counts[KINDS];
static bool holding; /* warnings wait in `held` */
static struct spool held;

void
err_last(void (*fn)(void))
{
	size_t i = 0;

	while (last[i] != NULL && last[i] != fn)
		if (++i == LAST)
			die(EX_SOFTWARE, "err_last: called too often");
	last[i] = fn;
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

/* Returns the status that the program ends with. */
static int
ending(int status)
{
	return plugin != NULL ? UNKNOWN : only != 0 ? only : status;
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
	_exit(ending(EX_OSERR));
}

/* What a message says, behind the name of the program, is kept for a plugin. */
static void
keep_reason(const struct buf *line)
{
	if (plugin == NULL)
		return;
	buf_clear(&reason);
	buf_str(&reason, line->s + strlen(prog) + 2);
}

/* Makes the line of a message: "hd-new: ...", without what a terminal obeys. */
static void __attribute__((format(printf, 2, 0)))
make_line(struct buf *line, const char *fmt, va_list ap)
{
	static bool busy;
	struct buf text = { 0 };

	if (busy)
		last_words();
	busy = true;
	buf_vfmt(&text, fmt, ap);
	buf_str(line, prog);
	buf_str(line, ": ");
	text_show(line, buf_s(&text), text.n, false);
	buf_free(&text);
	busy = false;
}

static void
print_line(struct buf *line)
{
	buf_ch(line, '\n');
	if (only == 0 || !spoken)
		put(STDERR_FILENO, line->s, line->n);
	spoken = true;
	buf_free(line);
}

/* Counts a message that is held. Returns false if there were many like it. */
static bool
is_shown(const char *fmt, const struct buf *line)
{
	size_t i = 0;

	while (i < KINDS && counts[i].fmt != NULL && counts[i].fmt != fmt)
		i++;
	if (i == KINDS)
		return true;
	counts[i].fmt = fmt;
	if (counts[i].n++ == 0)
		buf_add(&counts[i].first, line->s + strlen(prog) + 2,
		    line->n - strlen(prog) - 3);
	return counts[i].n <= SHOWN;
}

static void
forget_counts(void)
{
	for (size_t i = 0; i < KINDS; i++) {
		buf_free(&counts[i].first);
		counts[i] = (struct count){ 0 };
	}
}

/* Says how many messages of each kind were not printed. */
static void
tell_counts(void)
{
	for (size_t i = 0; i < KINDS; i++)
		if (counts[i].n > SHOWN)
			warn_now(_("%lld more messages like this one: %s"),
			    (long long)counts[i].n - SHOWN, counts[i].first.s);
	forget_counts();
}

/* Prints a message, or holds it back if messages are held and may wait. */
static void __attribute__((format(printf, 2, 0)))
say(bool may_wait, const char *fmt, va_list ap)
{
	struct buf line = { 0 };
	int saved = errno;

	make_line(&line, fmt, ap);
	if (may_wait)
		keep_reason(&line);
	if (may_wait && holding) {
		buf_ch(&line, '\n');
		if (is_shown(fmt, &line))
			spool_add(&held, line.s, line.n);
		buf_free(&line);
	} else
		print_line(&line);
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
warn_now(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(false, fmt, ap);
	va_end(ap);
}

void
err_hold(void)
{
	holding = true;
}

void
err_drop(void)
{
	spool_clear(&held);
	forget_counts();
	buf_clear(&reason);
	holding = false;
}

/* Prints the first line of what was held. */
static void
print_first(struct spool *s)
{
	char line[512];
	size_t n = spool_read(s, 0, line, sizeof(line));
	const char *lf = memchr(line, '\n', n);
	struct buf b = { 0 };

	buf_add(&b, line, lf != NULL ? (size_t)(lf - line) : n);
	print_line(&b);
}

/* If this fails and ends the program, there is nothing left to print twice. */
void
err_release(void)
{
	struct spool all = held;

	holding = false;
	held = (struct spool){ 0 };
	if (all.size > 0 && only != 0)
		print_first(&all);
	else if (all.size > 0)
		(void)spool_to(&all, STDERR_FILENO);
	spool_free(&all);
	tell_counts();
}

void
err_plugin(const char *name)
{
	plugin = name;
}

void
err_status(int status)
{
	only = status;
}

/* Prints the line of a plugin without a |: figures would follow it. */
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

/* Not exit(), which would print the half of an answer that is in stdout. */
void
err_exit(int status)
{
	err_release();
	for (size_t i = 0; i < LAST && last[i] != NULL; i++)
		last[i]();
	if (plugin != NULL)
		unknown();
	_exit(ending(status));
}

/* The usage line comes after the message that says what is wrong: a plugin
 * keeps the message. */
void
die(int status, const char *fmt, ...)
{
	struct buf line = { 0 };
	va_list ap;

	va_start(ap, fmt);
	make_line(&line, fmt, ap);
	va_end(ap);
	if (status != EX_USAGE || reason.n == 0)
		keep_reason(&line);
	err_release();
	print_line(&line);
	err_exit(status);
}
