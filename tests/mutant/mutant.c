/* mutant.c - which mutant this process is, and which places it reaches */
#include <sys/mman.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mutant.h"

enum { MUTANTS = 65536 };

int mutant_now;
static char *reached;

/* Maps the file that has a byte for each place which this test reaches. */
static char *
reach(const char *folder)
{
	const char *test = getenv("BATS_TEST_FILENAME");
	const char *number = getenv("BATS_TEST_NUMBER");
	const char *base = test ? strrchr(test, '/') : NULL;
	char path[4096];
	void *map;
	int fd;

	snprintf(path, sizeof path, "%s/%s-%s", folder, base ? base + 1 : "",
	    number ? number : "");
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (fd < 0)
		return NULL;
	map = ftruncate(fd, MUTANTS) == 0
	    ? mmap(NULL, MUTANTS, PROT_WRITE, MAP_SHARED, fd, 0)
	    : MAP_FAILED;
	close(fd);
	return map == MAP_FAILED ? NULL : map;
}

/* Sets mutant_now at the first call; notes the place; returns as MUTANT(). */
int
mutant_reached(int n)
{
	const char *now, *folder;

	if (mutant_now == 0) {
		now = getenv("HD_TEST_MUTANT");
		folder = getenv("HD_TEST_REACH");
		mutant_now = now && atoi(now) > 0 ? atoi(now) : -1;
		if (mutant_now < 0 && folder)
			reached = reach(folder);
	}
	if (reached)
		reached[n] = 1;
	return mutant_now == n;
}
