/* Tests of err.h. */
#include <sys/resource.h>

#include "err.h"
#include "test.h"

static void
says(const char *arg)
{
	errno = EBUSY;
	warn("%s", arg);
	if (errno != EBUSY)
		_exit(99);
}

/* A message that nobody can read does not hide the error it tells of. */
static void
says_to_nobody(const char *arg)
{
	close(STDERR_FILENO);
	says(arg);
}

static void
dies(const char *arg)
{
	printf("half an answer");
	die(EX_DATAERR, "%s: no", arg);
}

static void
messages(void)
{
	struct buf err = { 0 };

	CHECK_STR(err_name(), "hd");
	err_prog("hd-test");
	CHECK_STR(err_name(), "hd-test");
	CHECK(test_child(says, "a message", &err) == 0);
	CHECK_STR(buf_s(&err), "hd-test: a message\n");
	buf_clear(&err);
	CHECK(test_child(says, "\033[2J\n\r\xc2\x9b\x7f\xe2\x80\xae é", &err) ==
	    0);
	CHECK_STR(buf_s(&err), "hd-test: ^[[2J^J^M\\u009b^?\\u202e é\n");
	buf_clear(&err);
	CHECK(test_child(says_to_nobody, "a message", &err) == 0);
	CHECK(test_child(dies, "here", &err) == EX_DATAERR);
	CHECK_STR(buf_s(&err), "hd-test: here: no\n");
	buf_free(&err);
}

static void
one(void)
{
	warn("one");
}

static void
two(void)
{
	warn("two");
}

static void
leaves_something(const char *arg)
{
	err_last(one);
	err_last(two);
	err_last(one);
	die(EX_DATAERR, "%s", arg);
}

static void
last_functions(void)
{
	struct buf err = { 0 };

	CHECK(test_child(leaves_something, "no", &err) == EX_DATAERR);
	CHECK_STR(buf_s(&err), "hd-test: no\nhd-test: one\nhd-test: two\n");
	buf_free(&err);
}

/* Standard output of a program that dies stays as it is. */
static void
nothing_flushed(void)
{
	struct buf err = { 0 };
	int fd[2], saved;
	char c;

	fflush(stdout);
	saved = dup(STDOUT_FILENO);
	CHECK(pipe(fd) == 0);
	fflush(stdout);
	dup2(fd[1], STDOUT_FILENO);
	close(fd[1]);
	test_child(dies, "here", &err);
	dup2(saved, STDOUT_FILENO);
	close(saved);
	CHECK(read(fd[0], &c, 1) == 0);
	close(fd[0]);
	buf_free(&err);
}

#ifndef TEST_ASAN
static void
starves(const char *arg)
{
	struct rlimit none = { 0, 0 };
	void *volatile p;

	setrlimit(RLIMIT_AS, &none);
	/* what the heap still has, of every size */
	for (size_t n = 4096; arg[0] == '\0' && n > 0; n -= 16)
		while ((p = malloc(n)) != NULL)
			continue;
	warn("%s", arg);
}

/* More memory than there is ends in the plainest of messages. */
static void
out_of_memory(void)
{
	struct buf err = { 0 };
	char *s = malloc(8 << 20);

	memset(s, 'x', (8 << 20) - 1);
	s[(8 << 20) - 1] = '\0';
	CHECK(test_child(starves, s, &err) == EX_OSERR);
	CHECK_STR(buf_s(&err), "hd-test: out of memory\n");
	buf_clear(&err);
	CHECK(test_child(starves, "", &err) == EX_OSERR);
	CHECK_STR(buf_s(&err), "hd-test: out of memory\n");
	free(s);
	buf_free(&err);
}
#endif

int
main(void)
{
	messages();
	last_functions();
	nothing_flushed();
#ifndef TEST_ASAN
	out_of_memory();
#endif
	return test_end();
}
