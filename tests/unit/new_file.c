/* Tests of new_file.h. */
#include <sys/resource.h>
#include <sys/stat.h>
#include <dirent.h>
#include <fcntl.h>
#include <glob.h>
#include <signal.h>

#include "err.h"
#include "new_file.h"
#include "new_folder.h"
#include "test.h"

static char dir[] = "/tmp/hd-test.XXXXXX";

static size_t
files(void)
{
	size_t n = 0;
	DIR *d = opendir(".");
	struct dirent *e;

	while (d != NULL && (e = readdir(d)) != NULL)
		n += e->d_name[0] != '.';
	if (d != NULL)
		closedir(d);
	return n;
}

static void
write_file(const char *path, const char *s)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);

	CHECK(write(fd, s, strlen(s)) == (ssize_t)strlen(s));
	close(fd);
}

static bool
holds(const char *path, const char *want)
{
	char s[64];
	int fd = open(path, O_RDONLY);
	ssize_t n = read(fd, s, sizeof(s));

	close(fd);
	return n == (ssize_t)strlen(want) && memcmp(s, want, (size_t)n) == 0;
}

static void
begin(struct new_file *f, const char *path)
{
	int fd = new_file_begin(f, path);

	CHECK(fd != -1 && write(fd, "new", 3) == 3);
	CHECK(fsync(fd) == 0 && close(fd) == 0);
}

static void
takes_a_name(void)
{
	struct new_file f;
	struct stat st;

	begin(&f, "a");
	CHECK_STR(f.path, "a");
	CHECK(strncmp(f.part, "a.part-", 7) == 0 && strlen(f.part) == 13);
	CHECK(stat(f.part, &st) == 0 && (st.st_mode & 07777) == 0600);
	CHECK(access("a", F_OK) == -1);
	CHECK(new_file_sync(&f) && new_file_link(&f));
	CHECK(f.path == NULL && f.part == NULL);
	CHECK(holds("a", "new") && files() == 1);

	/* one has come there meanwhile */
	write_file("a", "old");
	begin(&f, "a");
	CHECK(!new_file_link(&f) && errno == EEXIST);
	CHECK(holds("a", "old") && files() == 2);
	CHECK(new_file_rename(&f));
	CHECK(holds("a", "new") && files() == 1);
	unlink("a");

	CHECK(new_file_begin(&f, "nowhere/a") == -1 && errno == ENOENT);
	free(f.path);
	free(f.part);
}

static void
dies_between(const char *how)
{
	struct new_file f, taken;
	struct buf left = { 0 }, gone = { 0 };

	close(new_file_begin(&f, "b"));
	new_file_beside(&f, "-journal");
	write_file(f.part, "unfinished");
	buf_fmt(&left, "%s-journal", f.part);
	write_file(left.s, "beside");
	begin(&taken, "taken");
	if (!new_file_link(&taken))
		_exit(99);
	close(new_file_temporary(&gone));
	buf_clear(&left);
	close(new_file_temporary(&left));
	new_file_forget(left.s);
	if (strcmp(how, "dies") == 0)
		die(EX_IOERR, "no");
	raise(atoi(how));
}

/* Removes the files and empty folders that match. */
static void
away(const char *pattern)
{
	glob_t g = { 0 };

	if (glob(pattern, 0, NULL, &g) == 0)
		for (size_t i = 0; i < g.gl_pathc; i++)
			CHECK(remove(g.gl_pathv[i]) == 0);
	globfree(&g);
}

/* Only what has its name, and a temporary file that was let go, are left. */
static void
goes_with_the_program(void)
{
	struct buf err = { 0 };

	setenv("TMPDIR", ".", true);
	fflush(stdout);
	CHECK(test_child(dies_between, "dies", &err) == EX_IOERR);
	CHECK(holds("taken", "new") && files() == 2);
	away("taken");
	away("hd.*");
	CHECK(test_child(dies_between, "15", &err) == 256 + SIGTERM);
	CHECK(holds("taken", "new") && files() == 2);
	away("taken");
	away("hd.*");
	/* main ignores this one, as nohup does */
	CHECK(test_child(dies_between, "1", &err) == 0);
	CHECK(files() == 5);
	away("taken");
	away("hd.*");
	away("b.part-*");
	buf_free(&err);
}

static void
make_folder(struct new_folder *f, const char *path)
{
	int fd = -1;

	CHECK(new_folder_begin(f, path));
	CHECK(
	    (fd = new_folder_file(f, "in")) != -1 && write(fd, "new", 3) == 3);
	CHECK(close(fd) == 0);
}

static void
dies_behind_a_folder(const char *why)
{
	struct new_folder f;

	make_folder(&f, "folder");
	if (!new_folder_take(&f))
		_exit(99);
	die(EX_IOERR, "%s", why);
}

/* What fails later does not touch a folder that has its name. */
static void
folder_stays(void)
{
	struct buf err = { 0 };

	CHECK(test_child(dies_behind_a_folder, "no", &err) == EX_IOERR);
	CHECK(holds("folder/in", "new") && files() == 1);
	away("folder/in");
	away("folder");
	buf_free(&err);
}

/* Each file in it gets to the disk: here it cannot be opened for that. */
static void
folder_syncs_its_files(void)
{
	struct new_folder f;
	struct rlimit was, few;
	int next;

	make_folder(&f, "folder");
	CHECK(new_folder_sync(&f, NULL));
	next = dup(STDIN_FILENO);
	close(next);
	CHECK(getrlimit(RLIMIT_NOFILE, &was) == 0);
	/* one is left, for the folder */
	few = was;
	few.rlim_cur = (rlim_t)next + 1;
	CHECK(setrlimit(RLIMIT_NOFILE, &few) == 0);
	CHECK(!new_folder_sync(&f, NULL) && errno == EMFILE);
	CHECK(setrlimit(RLIMIT_NOFILE, &was) == 0);
	CHECK(new_folder_take(&f) && holds("folder/in", "new"));
	away("folder/in");
	away("folder");
}

static void
without_a_name(void)
{
	int fd, saved = dup(STDIN_FILENO);

	close(STDIN_FILENO);
	fd = new_file_nameless();
	dup2(saved, STDIN_FILENO);
	close(saved);
	CHECK(fd > STDERR_FILENO && files() == 0);
	CHECK((fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0);
	CHECK(write(fd, "x", 1) == 1);
	close(fd);
	setenv("TMPDIR", "nowhere", true);
	CHECK(new_file_nameless() == -1 && errno == ENOENT);
	CHECK_STR(new_file_folder(), "nowhere");
	setenv("TMPDIR", "", true);
	CHECK_STR(new_file_folder(), "/tmp");
}

static void
behind(const char *path, const char *want)
{
	char *got = new_file_behind(path);

	CHECK_STR(got, want);
	free(got);
}

static void
behind_links(void)
{
	CHECK(mkdir("site", 0755) == 0);
	CHECK(symlink("new", "site/next") == 0);
	CHECK(symlink("site/next", "link") == 0);
	CHECK(symlink("/there/page", "far") == 0);
	CHECK(symlink("round", "round") == 0);
	behind("plain", "plain");
	behind("site/next", "site/new");
	behind("link", "site/new");
	behind("far", "/there/page");
	behind("round", "round");
}

int
main(void)
{
	static const char *const made[] = { "site", "link", "far", "round" };

	if (mkdtemp(dir) == NULL || chdir(dir) == -1)
		return 1;
	signal(SIGHUP, SIG_IGN);
	takes_a_name();
	goes_with_the_program();
	folder_stays();
	folder_syncs_its_files();
	without_a_name();
	behind_links();
	away("site/*");
	for (size_t i = 0; i < sizeof(made) / sizeof(made[0]); i++)
		away(made[i]);
	CHECK(files() == 0 && chdir("/") == 0 && rmdir(dir) == 0);
	return test_end();
}
