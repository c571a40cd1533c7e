/* put_channel.c - what is checked of channels when they are put */
#include "conf.h"
#include "program.h"
#include "put_check.h"

/* The program must be there already, where only the right people can write. */
bool
put_channel_check(struct desk *d, const struct kind *k, const struct val *old,
    struct val *new, struct buf *why)
{
	const char *program = kind_text(k, new, "program");
	struct buf path = { 0 }, reason = { 0 };

	(void)d;
	(void)old;
	if (*program != '\0' &&
	    !program_find(conf_send_dir(), program, &path, &reason))
		buf_fmt(why, "program: %s", reason.s);
	buf_free(&path);
	buf_free(&reason);
	return why->n == 0;
}
