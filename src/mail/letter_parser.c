/*
 * letter_parser.c - the program that parses messages: a child of the command
 * with limits of its own, which loads the module mail.so. It parses one message
 * after the other, so many messages cost one start.
 */
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "letter_parser.h"
#include "mem.h"
#include "mime.h"
#include "module.h"
#include "translate.h"

#define MESSAGES   200 /* then a new parser begins */
#define SECONDS	   20  /* for one message */
#define MEMORY	   ((rlim_t)768 << 20)
#define ANSWER_MAX ((size_t)256 << 20)

static struct {
	pid_t pid; /* 0: none runs */
	int fd;
	int messages; /* that it was given */
} parser;

/* --------------------------------------------------------------- the child */

static int wire; /* of the child */

static bool
send_all(int fd, const void *data, size_t n)
{
	const char *p = data;

	while (n > 0) {
		ssize_t k = send(fd, p, n, MSG_NOSIGNAL);

		if (k == -1 && errno != EINTR)
			return false;
		p += k > 0 ? k : 0;
		n -= k > 0 ? (size_t)k : 0;
	}
	return true;
}

static void
emit(enum mime_piece piece, const char *s, size_t n)
{
	struct letter_piece head = { .piece = piece, .n = n };

	if (!send_all(wire, &head, sizeof(head)) || !send_all(wire, s, n) ||
	    !send_all(wire, "", 1))
		_exit(1);
}

/* Reads so many bytes. False if the other side is gone, or says nothing for so
 * many seconds (-1: as long as it takes). */
static bool
get_all(int fd, void *to, size_t n, int seconds)
{
	char *p = to;

	while (n > 0) {
		struct pollfd in = { .fd = fd, .events = POLLIN };
		int ready = poll(&in, 1, seconds < 0 ? -1 : seconds * 1000);
		ssize_t k;

		if (ready == -1 && errno == EINTR)
			continue;
		if (ready <= 0)
			return false;
		k = recv(fd, p, n, 0);
		if (k == 0 || (k == -1 && errno != EINTR))
			return false;
		p += k > 0 ? k : 0;
		n -= k > 0 ? (size_t)k : 0;
	}
	return true;
}

static void
limit(int what, rlim_t most)
{
	struct rlimit r = { .rlim_cur = most, .rlim_max = most };

	(void)setrlimit(what, &r);
}

/* It writes no file and leaves no core. Sanitizers need more memory than any
 * message. */
static void
limits(void)
{
	limit(RLIMIT_CORE, 0);
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_CPU, (rlim_t)SECONDS * 3);
#ifndef __SANITIZE_ADDRESS__
	limit(RLIMIT_AS, MEMORY);
#endif
	signal(SIGINT, SIG_DFL);
	signal(SIGTERM, SIG_DFL);
}

/* HD_TEST_PARSER=die, for tests: the parser dies of each message. */
static bool
shall_die(void)
{
	const char *s = getenv("HD_TEST_PARSER");

	return s != NULL && strcmp(s, "die") == 0;
}

static _Noreturn void
serve(const struct mime_module *module)
{
	struct letter_piece head;

	while (get_all(wire, &head, sizeof(head), -1)) {
		char *message = xmalloc((size_t)head.n + 1);

		if (!get_all(wire, message, (size_t)head.n, -1))
			break;
		if (shall_die())
			abort();
		message[head.n] = '\0';
		module->parse(message, (size_t)head.n, emit);
		free(message);
	}
	_exit(0);
}

static _Noreturn void
child(int fd)
{
	struct buf why = { 0 };
	const struct mime_module *module = module_load("mail", MIME_MODULE,
	    _("the module for mail cannot be loaded; was hd-tools built with "
	      "GMime and libxml2?"),
	    &why);

	wire = fd;
	emit(module != NULL ? MIME_END : 0, buf_s(&why), why.n);
	if (module == NULL)
		_exit(1);
	limits();
	serve(module);
}

/* -------------------------------------------------------------- the command */

void
letter_parser_end(void)
{
	if (parser.pid == 0)
		return;
	close(parser.fd);
	kill(parser.pid, SIGKILL);
	while (waitpid(parser.pid, NULL, 0) == -1 && errno == EINTR)
		;
	parser.pid = 0;
}

/* Reads one piece, adds it to the answer, and sets what it is. */
static bool
piece(struct buf *answer, uint64_t *is)
{
	struct letter_piece head;
	size_t n;

	if (!get_all(parser.fd, &head, sizeof(head), SECONDS) ||
	    head.n > ANSWER_MAX - answer->n)
		return false;
	n = (size_t)head.n + 1;
	buf_add(answer, (const char *)&head, sizeof(head));
	buf_room(answer, n);
	if (!get_all(parser.fd, answer->s + answer->n, n, SECONDS))
		return false;
	answer->n += n;
	*is = head.piece;
	return true;
}

static bool
start(struct buf *why)
{
	struct buf hello = { 0 };
	uint64_t is = 0;
	int fd[2];

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fd) == -1 ||
	    (parser.pid = fork()) == -1) {
		buf_fmt(why, _("no parser can be started: %s"),
		    translate_error(errno));
		parser.pid = 0;
		return false;
	}
	if (parser.pid == 0) {
		close(fd[0]);
		child(fd[1]);
	}
	close(fd[1]);
	parser.fd = fd[0];
	parser.messages = 0;
	if (!piece(&hello, &is) || is != MIME_END) {
		buf_str(why,
		    hello.n > sizeof(struct letter_piece)
			? hello.s + sizeof(struct letter_piece)
			: _("the parser of mail cannot be started"));
		letter_parser_end();
	}
	buf_free(&hello);
	return parser.pid != 0;
}

bool
letter_parser_ask(
    const char *message, size_t n, struct buf *answer, struct buf *why)
{
	struct letter_piece head = { .n = n };
	uint64_t is = 0;
	bool good;

	if (parser.pid != 0 && parser.messages >= MESSAGES)
		letter_parser_end();
	if (parser.pid == 0 && !start(why))
		return false;
	parser.messages++;
	buf_clear(answer);
	good = send_all(parser.fd, &head, sizeof(head)) &&
	    send_all(parser.fd, message, n);
	while (good && is != MIME_END && is != MIME_NONE)
		good = piece(answer, &is);
	if (!good)
		letter_parser_end();
	return good && is == MIME_END;
}
