/* test.h - checks that speak TAP, and a few things that most tests need */
#ifndef TEST_H
#define TEST_H

#include <sys/wait.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "buf.h"
#include "spool.h"

/* Each prints "ok N - ..." or "not ok N - ..."; main ends with test_end(). */
#define CHECK(cond) test_check((cond), #cond, __FILE__, __LINE__)
#define CHECK_STR(got, want) \
	test_check_str((got), (want), #got, __FILE__, __LINE__)

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TEST_ASAN
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define TEST_ASAN
#endif

static int test_count, test_failed;

static inline bool
test_check(bool ok, const char *what, const char *file, int line)
{
	const char *base = strrchr(file, '/');

	printf("%sok %d - %s:%d %s\n", ok ? "" : "not ", ++test_count,
	    base ? base + 1 : file, line, what);
	test_failed += !ok;
	return ok;
}

static inline void
test_show(const char *label, const char *s)
{
	printf("# %s: ", label);
	for (; s != NULL && *s != '\0'; s++)
		if (*s == '\n')
			printf("\n#   ");
		else if ((unsigned char)*s < ' ' || *s == 0x7f)
			printf("\\x%02x", (unsigned char)*s);
		else
			putchar(*s);
	printf("%s\n", s == NULL ? "(NULL)" : "");
}

static inline bool
test_check_str(const char *got, const char *want, const char *what,
    const char *file, int line)
{
	bool ok =
	    got != NULL && want != NULL ? strcmp(got, want) == 0 : got == want;

	test_check(ok, what, file, line);
	if (!ok) {
		test_show("got ", got);
		test_show("want", want);
	}
	return ok;
}

/* A check that needs what is not here. */
static inline void
test_skip(const char *why)
{
	printf("ok %d # SKIP %s\n", ++test_count, why);
}

static inline int
test_end(void)
{
	printf("1..%d\n", test_count);
	return test_failed > 0;
}

/*
 * The path of a file of the shared data: in $HD_TEST_DATA, else in the first
 * ../shared/data above this program. NULL if it is absent. Static.
 */
static inline const char *
test_data(const char *program, const char *name)
{
	static char path[4096];
	const char *dir = getenv("HD_TEST_DATA");
	const char *slash = strrchr(program, '/');
	int depth, n;

	for (depth = 0; depth < 8; depth++) {
		if (dir != NULL)
			n = snprintf(path, sizeof(path), "%s", dir);
		else
			n = snprintf(path, sizeof(path), "%.*s%.*s/shared/data",
			    slash ? (int)(slash + 1 - program) : 0, program,
			    depth * 3, "../../../../../../../..");
		if (n < 0 || (size_t)n + strlen(name) + 2 > sizeof(path))
			return NULL;
		if (dir != NULL || access(path, R_OK) == 0)
			break;
	}
	strcat(path, "/");
	strcat(path, name);
	return access(path, R_OK) == 0 ? path : NULL;
}

/* Everything in a spool as a string. The caller frees it. */
static inline char *
test_text(struct spool *sp)
{
	char *s = malloc((size_t)sp->size + 1);
	size_t at = 0, n;

	while ((n = spool_read(sp, at, s + at, (size_t)sp->size - at)) > 0)
		at += n;
	s[at] = '\0';
	return s;
}

/*
 * Runs f in a child. The status it exits with (256 + signal if it is killed);
 * what it wrote to standard error is in *err, which the caller clears.
 */
static inline int
test_child(void (*f)(const char *), const char *arg, struct buf *err)
{
	char block[4096];
	int fd[2], status = -1;
	pid_t pid;
	ssize_t n;

	fflush(stdout);
	if (pipe(fd) == -1 || (pid = fork()) == -1)
		return -1;
	if (pid == 0) {
		dup2(fd[1], STDERR_FILENO);
		close(fd[0]);
		close(fd[1]);
		f(arg);
		_exit(0);
	}
	close(fd[1]);
	while ((n = read(fd[0], block, sizeof(block))) > 0)
		buf_add(err, block, (size_t)n);
	close(fd[0]);
	if (waitpid(pid, &status, 0) != pid)
		return -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + WTERMSIG(status);
}
#endif
