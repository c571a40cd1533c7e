/*
 * pair.c - runs two commands in turn, A B A B, and prints what they took
 *
 *	pair [-n RUNS] [-w WARMING] [-v FILE] [-b LINE] [-o FILE | -p]
 *	    A [argument ...] :: B [argument ...]
 *
 * {} in an argument is the number of the run, or with -v the line of FILE with
 * that number. The first WARMING runs do not count. sh executes LINE before
 * each turn of both; that is not timed. Standard output goes to /dev/null, to
 *FILE of -o, or into a pipe (-p). Prints medians, A B A B A B: milliseconds,
 * milliseconds of processor time, memory in KB.
 */
#include <sys/resource.h>
#include <sys/wait.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define MAX_RUNS 1000
#define MAX_ARGS 256

extern char **environ;

enum { WALL, CPU, RSS, FIGURES };

static double took[FIGURES][2][MAX_RUNS];
static char *args[2][MAX_ARGS];
static const char *words, *before, *to = "/dev/null";
static int into_pipe;

static void
fail(const char *what)
{
	fprintf(stderr, "pair: ");
	perror(what);
	exit(1);
}

/* What {} stands for in this run. */
static void
word_of(int run, char *word, size_t size)
{
	FILE *f;

	snprintf(word, size, "%d", run);
	if (words == NULL)
		return;
	if ((f = fopen(words, "r")) == NULL)
		fail(words);
	for (int i = 0; i < run; i++)
		if (fgets(word, (int)size, f) == NULL) {
			fprintf(stderr, "pair: %s: too few lines\n", words);
			exit(1);
		}
	word[strcspn(word, "\n")] = '\0';
	fclose(f);
}

static char *
filled(const char *s, const char *word)
{
	const char *at = strstr(s, "{}");
	size_t size = strlen(s) + strlen(word) + 1;
	char *new = malloc(size);

	if (new == NULL)
		fail("malloc");
	if (at == NULL)
		snprintf(new, size, "%s", s);
	else
		snprintf(new, size, "%.*s%s%s", (int)(at - s), s, word, at + 2);
	return new;
}

static double
ms(struct timeval t)
{
	return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static void
drain(int fd)
{
	static char block[65536];

	while (read(fd, block, sizeof(block)) > 0)
		;
	close(fd);
}

static void
one(char *argv[], double figures[FIGURES])
{
	posix_spawn_file_actions_t files;
	struct timespec start, end;
	struct rusage used;
	int ends[2], status;
	pid_t pid;

	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
	if (into_pipe) {
		if (pipe(ends) == -1)
			fail("pipe");
		fcntl(ends[0], F_SETFD, FD_CLOEXEC);
		posix_spawn_file_actions_adddup2(&files, ends[1], 1);
		posix_spawn_file_actions_addclose(&files, ends[1]);
	} else {
		/* writing over a file would wait for the disk */
		if (strncmp(to, "/dev/", 5) != 0)
			unlink(to);
		posix_spawn_file_actions_addopen(
		    &files, 1, to, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	}
	clock_gettime(CLOCK_MONOTONIC, &start);
	if (posix_spawnp(&pid, argv[0], &files, NULL, argv, environ) != 0)
		fail(argv[0]);
	if (into_pipe) {
		close(ends[1]);
		drain(ends[0]);
	}
	if (wait4(pid, &status, 0, &used) == -1)
		fail("wait4");
	clock_gettime(CLOCK_MONOTONIC, &end);
	posix_spawn_file_actions_destroy(&files);
	if (status != 0)
		fprintf(stderr, "pair: %s: status %d\n", argv[0],
		    WIFEXITED(status) ? WEXITSTATUS(status) : -1);
	figures[WALL] = (double)(end.tv_sec - start.tv_sec) * 1e3 +
	    (double)(end.tv_nsec - start.tv_nsec) / 1e6;
	figures[CPU] = ms(used.ru_utime) + ms(used.ru_stime);
	figures[RSS] = (double)used.ru_maxrss;
}

/* Both sides once; the figures are kept as those of run `at`, unless -1. */
static void
turn(int run, int at)
{
	double figures[FIGURES];
	char *argv[MAX_ARGS], *line, word[1024];

	word_of(run, word, sizeof(word));
	if (before != NULL) {
		line = filled(before, word);
		if (system(line) != 0)
			fprintf(stderr, "pair: %s: failed\n", line);
		free(line);
	}
	for (int side = 0; side < 2; side++) {
		int n = 0;

		for (; args[side][n] != NULL; n++)
			argv[n] = filled(args[side][n], word);
		argv[n] = NULL;
		one(argv, figures);
		for (int f = 0; f < FIGURES && at >= 0; f++)
			took[f][side][at] = figures[f];
		while (n > 0)
			free(argv[--n]);
	}
}

static int
by_size(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static double
median(double *v, int n)
{
	qsort(v, (size_t)n, sizeof(*v), by_size);
	return n % 2 == 1 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
}

int
main(int argc, char *argv[])
{
	int runs = 5, warming = 1, c, side = 0, n = 0;

	while ((c = getopt(argc, argv, "+n:w:v:b:o:p")) != -1)
		switch (c) {
		case 'n':
			runs = atoi(optarg);
			break;
		case 'w':
			warming = atoi(optarg);
			break;
		case 'v':
			words = optarg;
			break;
		case 'b':
			before = optarg;
			break;
		case 'o':
			to = optarg;
			break;
		case 'p':
			into_pipe = 1;
			break;
		default:
			return 64;
		}
	for (; optind < argc; optind++)
		if (strcmp(argv[optind], "::") == 0) {
			side = 1;
			n = 0;
		} else if (n < MAX_ARGS - 1)
			args[side][n++] = argv[optind];
	if (args[0][0] == NULL || args[1][0] == NULL || runs < 1 ||
	    runs > MAX_RUNS)
		return 64;
	for (int i = 0; i < warming + runs; i++)
		turn(i + 1, i - warming);
	for (int f = 0; f < FIGURES; f++)
		printf(f == RSS ? "%.0f %.0f" : "%.3f %.3f ",
		    median(took[f][0], runs), median(took[f][1], runs));
	putchar('\n');
	return 0;
}
