/* idle.c - whether hd-cron has nothing to do: hd-init --idle */
#include <sys/stat.h>
#include <string.h>
#include <unistd.h>

#include "conf.h"
#include "delivery.h"
#include "desk_ahead.h"
#include "desk_calendar.h"
#include "idle.h"
#include "mailspool.h"
#include "outbox.h"
#include "post_raw.h"
#include "rule_time.h"
#include "seal.h"
#include "sla.h"
#include "ticket_lapse.h"

static bool
no_mail(struct cmd *c)
{
	struct buf folder = { 0 };
	bool none;

	mailspool_folder(conf_database(c->database), &folder);
	none = !mailspool_waits(folder.s) && !post_raw_old(&c->desk);
	buf_free(&folder);
	return none;
}

/* Returns true if hd-cron gives this receiver what it is owed: it is a program
 * in one of the two folders. */
static bool
served(const char *receiver)
{
	bool hook = strncmp(receiver, OUTBOX_HOOK, strlen(OUTBOX_HOOK)) == 0;
	struct buf path = { 0 };
	struct stat st;
	bool is;

	if (hook)
		receiver += strlen(OUTBOX_HOOK);
	buf_fmt(&path, "%s/%s", hook ? conf_hook_dir() : conf_sweep_dir(),
	    receiver);
	is = stat(path.s, &st) == 0 && S_ISREG(st.st_mode) &&
	    (hook || access(path.s, X_OK) == 0);
	buf_free(&path);
	return is;
}

bool
idle_ask(struct cmd *c)
{
	struct desk *d = &c->desk;

	desk_near_now(d);
	if (!sla_idle(d) || !delivery_idle(d) || !outbox_waits(d, served) ||
	    !no_mail(c) || !desk_calendar_compiled(d) ||
	    !ticket_lapse_idle(d) || !seal_idle(d) || !rule_idle(d))
		c->status = EX_NOTHING;
	return true;
}
