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
#include "translate.h"

#define LEASE	  "10m"	  /* without the setting */
#define MOST_WAIT 3600000 /* an hour */

/*
 * Adds a name of the place in which process ids are unique: the machine, or one
 * container of it.
 */
static void
add_machine(struct buf *b)
{
	char name[256] = "", space[64] = "";

	if (gethostname(name, sizeof(name) - 1) == -1)
		die(EX_OSERR, "gethostname: %s", translate_error(errno));
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

/* The claim of this program, and how long it lasts unless it is extended. */
struct mine {
	struct claim claim;
	struct span lease;
};

static void
mine_forget(struct desk *d, void *memory, const char *kind)
{
	(void)d;
	if (kind == NULL)
		*(struct mine *)memory = (struct mine){ .lease = { 0 } };
}

static const struct desk_memory mine_memory = { .size = sizeof(struct mine),
	.forget = mine_forget };

const struct claim *
claim_mine(struct desk *d)
{
	struct mine *m = desk_memory(d, &mine_memory);
	const char *text, *why;

	if (m->claim.by != NULL)
		return &m->claim;
	/* hd-put has checked the setting, but a program may have written it */
	text = desk_setting(d, "lease", LEASE);
	if (!span_parse(text, &m->lease, &why))
		die(EX_CONFIG, "lease: \"%s\": %s", text, why);
	m->claim.by = this_program();
	m->claim.until.s = d->now.s + m->lease.s;
	return &m->claim;
}

/* d->now stands still. What has passed since is read from the clock. */
int
claim_wait(struct desk *d, struct instant *until)
{
	const struct claim *c = claim_mine(d);
	const struct mine *m = desk_memory(d, &mine_memory);
	int64_t now = d->now.s + (when_now().s - d->clock.s);
	int64_t wait = (c->until.s - now) * 1000 - m->lease.s * 2000 / 3;

	until->s = now + m->lease.s;
	if (wait <= 0)
		return 0;
	return wait < MOST_WAIT ? (int)wait : MOST_WAIT;
}

void
claim_extended(struct desk *d, struct instant until)
{
	struct mine *m = desk_memory(d, &mine_memory);

	m->claim.until = until;
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
