/*
 * Fuzzes whole commands: none ends by a signal, with status 70, or not at all.
 * The first byte chooses the command; then each line is an argument, up to an
 * empty line, and what follows is standard input. The commands are those of
 * HD_BIN, else bin; they work on one desk, which is made anew now and then.
 */
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

#define ARGS	40
#define SECONDS 20  /* for one command */
#define FRESH	500 /* runs on one desk */

static const char *const commands[] = { "list", "show", "log", "report", "new",
	"set", "assign", "escalate", "reply", "note", "promise", "put", "drop",
	"kb", "sla", "cal", "check", "copy" };

static char folder[] = "/tmp/hd-fuzz-command-XXXXXX", bin[4096];
static int inside; /* the folder */

static void
empty(void)
{
	DIR *d = opendir(folder);
	struct dirent *e;

	while (d != NULL && (e = readdir(d)) != NULL)
		(void)unlinkat(inside, e->d_name, 0);
	if (d != NULL)
		closedir(d);
}

static void
bye(void)
{
	empty();
	(void)rmdir(folder);
}

/* The part of the environment that commands look at. */
static void
surround(void)
{
	static const char *const set[][2] = { { "HD_CONF", "/dev/null" },
		{ "HD_DB", "hd.db" }, { "HD_NOW", "2026-03-02T09:00:00Z" },
		{ "TZ", "UTC" }, { "LC_ALL", "C.UTF-8" }, { "HD_WAIT", "5" },
		{ "EDITOR", "true" }, { "VISUAL", "true" }, { "TMPDIR", "." },
		{ "ASAN_OPTIONS", "exitcode=70:detect_leaks=0" } };

	for (size_t i = 0; i < sizeof(set) / sizeof(set[0]); i++)
		setenv(set[i][0], set[i][1], 1);
}

static void
begin(void)
{
	const char *dir = getenv("HD_BIN");

	if (*bin != '\0')
		return;
	if (realpath(dir != NULL ? dir : "bin", bin) == NULL ||
	    mkdtemp(folder) == NULL ||
	    (inside = open(folder, O_RDONLY | O_DIRECTORY)) == -1) {
		perror("hd-fuzz-command");
		exit(1);
	}
	surround();
	atexit(bye);
}

/* In the child: bounded in time and space, silent. */
static void
become(const char *path, const char *const *argv)
{
	char *args[ARGS + 2] = { 0 };
	struct rlimit cpu = { SECONDS, SECONDS }, size = { 64 << 20, 64 << 20 };
	int null = open("/dev/null", O_WRONLY),
	    in = openat(inside, "input", O_RDONLY | O_CREAT, 0600);

	setrlimit(RLIMIT_CPU, &cpu);
	setrlimit(RLIMIT_FSIZE, &size);
	signal(SIGXFSZ, SIG_IGN);
	alarm(SECONDS);
	dup2(in, 0);
	dup2(null, 1);
	dup2(null, 2);
	for (size_t i = 0; i <= ARGS && argv[i] != NULL; i++)
		memcpy(&args[i], &argv[i], sizeof(args[i]));
	if (fchdir(inside) == 0)
		execv(path, args);
	_exit(1);
}

static int
run(const char *const *argv)
{
	char path[8192];
	int status = 0;
	pid_t pid;

	snprintf(path, sizeof(path), "%s/hd-%s", bin, argv[0]);
	if ((pid = fork()) == 0)
		become(path, argv);
	waitpid(pid, &status, 0);
	return status;
}

static void
desk(void)
{
	static const char *const steps[][8] = { { "init", NULL },
		{ "new", "-qs", "Printer", "-mtext", "-Rmaria@example.com",
		    "category=network", NULL },
		{ "new", "-qs", "VPN", "-mtext", "tag=vip", NULL },
		{ "kb", "add", "-q", "--title=one", "-mtext", NULL },
		{ "reply", "-qmhello", "1", NULL } };
	static const char agent[] = "login,team\nana,desk\n";
	int fd;

	empty();
	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++)
		if (run(steps[i]) != 0)
			exit(1);
	if ((fd = openat(inside, "input", O_WRONLY | O_TRUNC)) == -1 ||
	    write(fd, agent, strlen(agent)) == -1)
		exit(1);
	close(fd);
	run((const char *const[]){ "put", "agent", NULL });
}

/* A path could name a file outside the folder, and -f never ends. */
static int
tame(const char *arg)
{
	return strchr(arg, '/') == NULL && strstr(arg, "..") == NULL &&
	    strncmp(arg, "-f", 2) != 0 && strncmp(arg, "--fo", 4) != 0 &&
	    strncmp(arg, "--w", 3) != 0;
}

static void
feed(const char *text, size_t n)
{
	int fd = openat(inside, "input", O_WRONLY | O_CREAT | O_TRUNC, 0600);

	if (fd == -1 || write(fd, text, n) != (ssize_t)n)
		exit(1);
	close(fd);
}

static void
judge(int status, const char *const *argv)
{
	if (WIFEXITED(status) && WEXITSTATUS(status) != 70)
		return;
	fprintf(stderr, "status %d, signal %d: hd-%s\n", WEXITSTATUS(status),
	    WIFSIGNALED(status) ? WTERMSIG(status) : 0, argv[0]);
	for (int i = 1; argv[i] != NULL; i++)
		fprintf(stderr, "\t%s\n", argv[i]);
	abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static unsigned runs;
	const char *argv[ARGS + 2];
	char *text, *s, *end;
	int n = 1;

	if (size == 0)
		return 0;
	begin();
	if (runs++ % FRESH == 0)
		desk();
	text = malloc(size);
	memcpy(text, data + 1, size - 1);
	text[size - 1] = '\0';
	argv[0] = commands[data[0] % (sizeof(commands) / sizeof(*commands))];
	for (s = text; n <= ARGS && (end = strchr(s, '\n')) != NULL && end > s;
	     s = end + 1) {
		*end = '\0';
		if (tame(s))
			argv[n++] = s;
	}
	argv[n] = NULL;
	feed(s, size - 1 - (size_t)(s - text));
	judge(run(argv), argv);
	free(text);
	return 0;
}
