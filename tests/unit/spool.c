/* Tests of spool.h and lines.h. */
#include <sys/resource.h>
#include <sys/stat.h>
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <time.h>

#include "err.h"
#include "lines.h"
#include "test.h"

static char dir[] = "/tmp/hd-test.XXXXXX";

/* n bytes in which every place looks different. */
static void
fill(struct spool *sp, size_t n)
{
	char s[16];

	for (size_t i = 0; i < n; i += 8) {
		snprintf(s, sizeof(s), "%07zu\n", i / 8 % 10000000);
		spool_add(sp, s, n - i < 8 ? n - i : 8);
	}
}

static bool
filled(struct spool *sp, uint64_t at, size_t n)
{
	char s[16], *got = malloc(n + 1);
	size_t have = spool_read(sp, at, got, n);
	bool same = true;

	for (size_t i = 0; same && i < have; i++) {
		snprintf(
		    s, sizeof(s), "%07zu\n", (size_t)(at + i) / 8 % 10000000);
		same = got[i] == s[(at + i) % 8];
	}
	free(got);
	return same && have == n;
}

static size_t
files_in(const char *path)
{
	size_t n = 0;
	DIR *d = opendir(path);
	struct dirent *e;

	while (d != NULL && (e = readdir(d)) != NULL)
		n += e->d_name[0] != '.';
	if (d != NULL)
		closedir(d);
	return n;
}

static void
in_memory(void)
{
	struct spool sp = { 0 };
	char c;

	CHECK(spool_read(&sp, 0, &c, 1) == 0);
	fill(&sp, 1000);
	CHECK(sp.size == 1000 && !sp.file);
	CHECK(filled(&sp, 0, 1000) && filled(&sp, 503, 100));
	CHECK(spool_read(&sp, 1000, &c, 1) == 0);
	CHECK(spool_read(&sp, UINT64_MAX, &c, 1) == 0);
	spool_clear(&sp);
	CHECK(sp.size == 0 && spool_read(&sp, 0, &c, 1) == 0);
	fill(&sp, 10);
	CHECK(filled(&sp, 0, 10));
	spool_free(&sp);
	spool_free(&sp);
}

static void
in_a_file(void)
{
	struct spool sp = { 0 };
	size_t n = 3 * SPOOL_MEMORY + 12345;
	char *big = malloc(2 * SPOOL_MEMORY), c;

	fill(&sp, n);
	CHECK(sp.size == n && sp.file && sp.fd > STDERR_FILENO);
	CHECK(sp.mem.cap <= 2 * SPOOL_MEMORY);
	CHECK(files_in(dir) == 0);
	CHECK(filled(&sp, 0, n));
	CHECK(filled(&sp, sp.flushed - 10, 20));
	CHECK(filled(&sp, n - 1, 1) && spool_read(&sp, n, &c, 1) == 0);
	spool_clear(&sp);
	CHECK(sp.size == 0 && !sp.file);
	memset(big, 'x', 2 * SPOOL_MEMORY);
	spool_add(&sp, "y", 1);
	spool_add(&sp, big, 2 * SPOOL_MEMORY);
	spool_add(&sp, "z", 1);
	CHECK(sp.size == 2 * SPOOL_MEMORY + 2);
	CHECK(spool_read(&sp, 0, &c, 1) == 1 && c == 'y');
	CHECK(spool_read(&sp, 2 * SPOOL_MEMORY, &c, 1) == 1 && c == 'x');
	CHECK(spool_read(&sp, 2 * SPOOL_MEMORY + 1, &c, 1) == 1 && c == 'z');
	spool_free(&sp);
	free(big);
}

static int
file_with(const char *s)
{
	char path[64];
	int fd;

	snprintf(path, sizeof(path), "%s/file", dir);
	fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
	unlink(path);
	if (write(fd, s, strlen(s)) == -1 || lseek(fd, 0, SEEK_SET) == -1)
		perror(path);
	return fd;
}

static void
takes_files(void)
{
	struct spool sp = { 0 };
	char *s;
	int fd = file_with("abc");

	spool_from(&sp, fd, "file");
	CHECK(sp.borrowed && sp.size == 3);
	s = test_text(&sp);
	CHECK_STR(s, "abc");
	free(s);
	CHECK(lseek(fd, 0, SEEK_CUR) == 3);
	spool_free(&sp);
	CHECK(fcntl(fd, F_GETFD) != -1);
	lseek(fd, 1, SEEK_SET); /* no longer at its start: copied */
	spool_from(&sp, fd, "file");
	s = test_text(&sp);
	CHECK(!sp.borrowed);
	CHECK_STR(s, "bc");
	free(s);
	spool_free(&sp);
	close(fd);
	fd = open("/proc/self/stat", O_RDONLY); /* says that it is empty */
	if (fd != -1) {
		spool_from(&sp, fd, "stat");
		CHECK(sp.size > 0);
		close(fd);
	} else
		test_skip("no /proc");
	spool_free(&sp);
}

static void
takes_pipes(void)
{
	struct spool sp = { 0 };
	int fd[2];
	pid_t pid;

	CHECK(pipe(fd) == 0);
	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		struct spool from = { 0 };

		close(fd[0]);
		nanosleep(&(struct timespec){ .tv_nsec = 20000000 }, NULL);
		fill(&from, 2 * SPOOL_MEMORY);
		_exit(!spool_to(&from, fd[1]));
	}
	close(fd[1]);
	fcntl(fd[0], F_SETFL, O_NONBLOCK);
	spool_from(&sp, fd[0], "pipe");
	close(fd[0]);
	waitpid(pid, NULL, 0);
	CHECK(sp.size == 2 * SPOOL_MEMORY && filled(&sp, 0, sp.size));
	spool_free(&sp);
}

static void
gives(void)
{
	struct spool sp = { 0 }, back = { 0 };
	int fd = file_with("");

	fill(&sp, 2 * SPOOL_MEMORY + 100);
	CHECK(spool_to(&sp, fd));
	lseek(fd, 0, SEEK_SET);
	spool_from(&back, fd, "file");
	CHECK(back.size == sp.size && filled(&back, 0, back.size));
	close(fd);
	spool_free(&back);
	fd = open("/dev/full", O_WRONLY);
	errno = 0;
	CHECK(!spool_to(&sp, fd) && errno == ENOSPC);
	close(fd);
	spool_free(&sp);
	CHECK(spool_to(&sp, -1)); /* nothing to write, nothing to fail */
}

static void
no_room(const char *arg)
{
	struct rlimit small = { 2 * SPOOL_MEMORY, 2 * SPOOL_MEMORY };
	struct spool sp = { 0 };

	(void)arg;
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &small);
	fill(&sp, 4 * SPOOL_MEMORY);
}

static void
no_tmpdir(const char *arg)
{
	struct spool sp = { 0 };

	setenv("TMPDIR", arg, 1);
	fill(&sp, 4 * SPOOL_MEMORY);
}

static void
not_readable(const char *arg)
{
	struct spool sp = { 0 };

	(void)arg;
	spool_from(&sp, open("/", O_RDONLY), "tickets.csv");
}

static void
shrinks(const char *arg)
{
	struct spool sp = { 0 };
	int fd = file_with("id\n12\n");

	(void)arg;
	spool_from(&sp, fd, "file");
	if (ftruncate(fd, 4) == 0)
		free(test_text(&sp));
}

static void
closed_descriptors(const char *arg)
{
	struct spool sp = { 0 };

	(void)arg;
	close(STDIN_FILENO);
	close(STDOUT_FILENO);
	fill(&sp, 2 * SPOOL_MEMORY);
	_exit(sp.fd > STDERR_FILENO ? 42 : 1);
}

static void
failures(void)
{
	struct buf err = { 0 }, want = { 0 };

	CHECK(test_child(no_room, NULL, &err) == EX_IOERR);
	buf_fmt(&want,
	    "hd: %s: cannot write a temporary file: File too large\n", dir);
	CHECK_STR(buf_s(&err), buf_s(&want));
	buf_clear(&err);
	CHECK(test_child(no_tmpdir, "/none", &err) == EX_CANTCREAT);
	CHECK_STR(buf_s(&err),
	    "hd: /none: cannot make a temporary file: "
	    "No such file or directory\n");
	buf_clear(&err);
	CHECK(test_child(not_readable, NULL, &err) == EX_IOERR);
	CHECK_STR(buf_s(&err), "hd: tickets.csv: Is a directory\n");
	buf_clear(&err);
	CHECK(test_child(shrinks, NULL, &err) == EX_IOERR);
	CHECK_STR(
	    buf_s(&err), "hd: the input became shorter while it was read\n");
	CHECK(test_child(closed_descriptors, NULL, &err) == 42);
	buf_free(&err);
	buf_free(&want);
}

static char *
all_lines(const char *s, size_t max)
{
	struct spool sp = { 0 };
	struct lines l = { .from = &sp, .max = max };
	struct buf b = { 0 };

	spool_add(&sp, s, strlen(s));
	while (lines_next(&l))
		buf_fmt(&b, "%d@%d-%d:%.*s%s;", (int)l.no, (int)l.at,
		    (int)l.next, (int)(l.n - l.end), l.s, l.cut ? "CUT" : "");
	lines_free(&l);
	spool_free(&sp);
	return b.s;
}

static void
lines(void)
{
	static const struct {
		const char *s, *want;
	} cases[] = {
		{ "a", "1@0-1:a;" },
		{ "a\n", "1@0-2:a;" },
		{ "a\r\n\nbc\r", "1@0-3:a;2@3-4:;3@4-7:bc\r;" },
		{ "\n\r\n\r", "1@0-1:;2@1-3:;3@3-4:\r;" },
		{ "1234\n12345\n12\n", "1@0-5:1234;2@5-11:CUT;3@11-14:12;" },
		{ "123456", "1@0-6:CUT;" },
	};
	char *got;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		got = all_lines(cases[i].s, 5);
		CHECK_STR(got, cases[i].want);
		free(got);
	}
	CHECK(all_lines("", 5) == NULL);
}

/* Lines across the blocks that are read, in memory and in a file. */
static void
many_lines(void)
{
	struct spool sp = { 0 };
	struct lines l = { .from = &sp, .max = 1000 };
	bool same = true;
	char s[16];

	fill(&sp, 3 * SPOOL_MEMORY);
	while (same && lines_next(&l)) {
		snprintf(s, sizeof(s), "%07d\n", (int)l.no - 1);
		same = l.n == 8 && memcmp(l.s, s, 8) == 0;
	}
	CHECK(same && l.no == 3 * SPOOL_MEMORY / 8);
	CHECK(l.win.cap <= (512u << 10));
	lines_free(&l);
	spool_free(&sp);
}

/* One line of 3 MB between two short ones; then the same as too long. */
static void
long_lines(void)
{
	struct spool sp = { 0 };
	struct lines l = { .from = &sp, .max = 4 * SPOOL_MEMORY };

	spool_add(&sp, "a\n", 2);
	for (int i = 0; i < 3 * SPOOL_MEMORY / 8; i++)
		spool_add(&sp, "12345678", 8);
	spool_add(&sp, "\nb\n", 3);
	CHECK(lines_next(&l) && l.n == 2);
	CHECK(lines_next(&l) && l.n == 3 * SPOOL_MEMORY + 1 &&
	    memcmp(l.s + 3 * SPOOL_MEMORY - 8, "12345678\n", 9) == 0);
	CHECK(lines_next(&l) && l.n == 2 && l.s[0] == 'b');
	CHECK(!lines_next(&l) && !lines_next(&l));
	lines_free(&l);
	l = (struct lines){ .from = &sp, .max = SPOOL_MEMORY };
	CHECK(lines_next(&l) && l.n == 2);
	CHECK(lines_next(&l) && l.cut);
	CHECK(lines_next(&l) && !l.cut && l.n == 2 && l.s[0] == 'b');
	CHECK(!lines_next(&l));
	lines_free(&l);
	l = (struct lines){ .from = &sp, .max = 1000 };
	CHECK(lines_next(&l) && lines_next(&l) && l.cut);
	CHECK(l.win.cap <= (512u << 10)); /* not kept while passed over */
	lines_free(&l);
	spool_free(&sp);
}

int
main(void)
{
	if (mkdtemp(dir) == NULL)
		return 1;
	setenv("TMPDIR", dir, 1);
	in_memory();
	in_a_file();
	takes_files();
	takes_pipes();
	gives();
	failures();
	lines();
	many_lines();
	long_lines();
	rmdir(dir);
	return test_end();
}
