/* serve.c - answers one request of a web server */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "conf.h"
#include "form.h"
#include "language_choice.h"
#include "layout.h"
#include "route.h"
#include "serve.h"
#include "zone.h"

static struct visit v;
static int refused; /* the status with which HTTP refuses the request, or 0 */
static bool answered, choose;

/* Whatever goes wrong, the browser gets a page, and the log the reason. */
static void
last(void)
{
	static const char text[] =
	    "Status: 500 Internal Server Error\r\n"
	    "Content-Type: text/plain; charset=utf-8\r\n"
	    "Cache-Control: no-store\r\n\r\n"
	    "Something is wrong with this help desk now, and nothing was "
	    "saved.\nPlease try again later.\n";

	if (!answered)
		(void)spool_write(STDOUT_FILENO, text, sizeof(text) - 1);
	answered = true;
}

/* The language that was chosen, else that of the browser. */
static void
language(void)
{
	const char *chosen = request_query(&v.q, "lang");
	const struct language_choice *l = NULL;

	if (chosen != NULL)
		l = language_choice_find(chosen, strlen(chosen));
	choose = l != NULL;
	if (l == NULL && (chosen = request_cookie(&v.q, "hd_lang")) != NULL)
		l = language_choice_find(chosen, strlen(chosen));
	if (l == NULL)
		l = language_choice_best(v.q.languages);
	language_choice_use(l);
	v.language = l->tag;
}

void
serve_prepare(void)
{
	refused = request_head(&v.q);
	language();
	err_last(last);
}

/* ----------------------------------------------------------------- cookies */

static void
set_cookie(const char *name, const char *value, int64_t seconds)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%s=%s; Path=%s/; HttpOnly; SameSite=Lax", name, value,
	    v.q.script);
	if (seconds > 0)
		buf_fmt(&b, "; Max-Age=%lld", (long long)seconds);
	if (v.q.secure)
		buf_str(&b, "; Secure");
	response_header(&v.r, "Set-Cookie", b.s);
	buf_free(&b);
}

/* The cookie ties forms to the browser that got them. It says nothing. */
static const char *
cookie(struct cmd *c)
{
	const char *old = request_cookie(&v.q, "hd");
	struct buf b = { 0 };

	if (old != NULL && strlen(old) == 22 &&
	    strspn(old,
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789_-") == 22)
		return old;
	pass_random(&b);
	old = visit_keep(&v, &b);
	buf_free(&b);
	(void)c;
	return old;
}

static void
set_cookies(void)
{
	if (v.r.lasting)
		return;
	if (request_cookie(&v.q, "hd") == NULL ||
	    strcmp(request_cookie(&v.q, "hd"), v.cookie) != 0)
		set_cookie("hd", v.cookie, 0);
	if (choose)
		set_cookie("hd_lang", v.language, INT64_C(31536000));
}

/* -------------------------------------------------------------------- work */

/* Who the web server says is there: an agent, or a contact. Somebody whom the
 * desk does not know gets nothing. */
static bool
log_in(void)
{
	v.agent = v.contact = NULL;
	if (v.q.user == NULL)
		return true;
	visit_user(&v);
	if (v.agent != NULL || v.contact != NULL)
		return true;
	layout_message(&v, 403, _("You have no access"),
	    _("Your login is that of no agent and no contact of this desk. "
	      "Ask whoever runs it."));
	return false;
}

/* Times of pages are in the zone of the desk. */
static void
zone(struct desk *d)
{
	const char *name = desk_setting(d, "zone", "UTC");

	zone_use(zone_valid(name) ? name : "UTC");
}

static bool
work(struct cmd *c)
{
	bool changed = false;

	v.d = &c->desk;
	v.nwrong = 0;
	v.pass.address = NULL;
	response_clear(&v.r);
	zone(v.d);
	if (refused != 0)
		layout_refused(&v, refused);
	else if (log_in())
		changed = v.route->fn(&v);
	set_cookies();
	return v.q.method == REQUEST_POST ? changed : true;
}

static void
answer(void)
{
	struct buf b = { 0 };

	response_write(&v.r, v.q.method == REQUEST_HEAD, &b);
	answered = true;
	if (!spool_write(STDOUT_FILENO, b.s, b.n) || close(STDOUT_FILENO) == -1)
		die(EX_IOERR, _("standard output: %s"), translate_error(errno));
	buf_free(&b);
}

int
serve(struct cmd *c)
{
	v.c = c;
	c->what |= CMD_CHANGES; /* rules follow from what is sent */
	c->needs = RIGHTS_AGENT;
	address_keys(&v.keys, conf_database(c->database), true);
	v.cookie = cookie(c);
	if (refused == 0 && strcmp(v.q.path, layout_style_path()) == 0 &&
	    v.q.method != REQUEST_POST)
		layout_style(&v);
	else {
		if (refused == 0)
			refused = route_find(&v);
		if (refused == 0 && v.q.method == REQUEST_POST)
			refused = request_body(&v.q, STDIN_FILENO);
		if (refused == 0 && v.q.method == REQUEST_POST)
			(void)cmd_write(c, work);
		else
			(void)cmd_read(c, work);
	}
	answer();
	response_free(&v.r);
	request_free(&v.q);
	return EX_OK;
}
