/* claim.c - names this program, and sees whether another one has ended */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "claim.h"
#include "err.h"
#include "number.h"
#include "span.h"

#define LEASE "10m" /* without the setting */

/*
 * Adds the machine, as far as process ids are unique on it: containers of one
 * machine count them apart.
 */
static void
add_machine(struct buf *b)
{
	char name[256] = "", space[64] = "";

	if (gethostname(name, sizeof(name) - 1) == -1)
		die(EX_OSERR, "gethostname: %s", strerror(errno));
	if (readlink("/proc/self/ns/pid", space, sizeof(space) - 1) == -1)
		*space = '\0';
	buf_fmt(b, "%s %s ", name, space);
}

/* "machine pid instant": two programs never have the same one. */
static const char *
this_program(void)
{
	static struct buf by;
	struct timespec t;

	if (by.n > 0)
		return by.s;
	add_machine(&by);
	clock_gettime(CLOCK_REALTIME, &t);
	buf_fmt(&by, "%lld %lld.%09ld", (long long)getpid(),
	    (long long)t.tv_sec, t.tv_nsec);
	return by.s;
}

static void
mine_forget(struct desk *d, void *memory, const char *kind)
{
	(void)d;
	if (kind == NULL)
		*(struct claim *)memory = (struct claim){ .by = NULL };
}

static const struct desk_memory mine_memory = { .size = sizeof(struct claim),
	.forget = mine_forget };

const struct claim *
claim_mine(struct desk *d)
{
	struct claim *c = desk_memory(d, &mine_memory);
	struct span lease;
	const char *text, *why;

	if (c->by != NULL)
		return c;
	/* hd-put has checked the setting, but a program may have written it */
	text = desk_setting(d, "lease", LEASE);
	if (!span_parse(text, &lease, &why))
		die(EX_CONFIG, "lease: \"%s\": %s", text, why);
	c->by = this_program();
	c->until.s = d->now.s + lease.s;
	return c;
}

bool
claim_void(const char *by)
{
	struct buf here = { 0 }, pid = { 0 };
	bool is = false;
	int64_t id;

	add_machine(&here);
	if (strncmp(by, here.s, here.n) == 0) {
		by += here.n;
		buf_add(&pid, by, strcspn(by, " "));
		is = number_whole(buf_s(&pid), &id) && id > 0 &&
		    kill((pid_t)id, 0) == -1 && errno == ESRCH;
	}
	buf_free(&here);
	buf_free(&pid);
	return is;
}
