/* requester_my.c - a link to all requests, sent by mail */
#include "form.h"
#include "html.h"
#include "layout.h"
#include "notice.h"
#include "requester_impl.h"
#include "value.h"

void
requester_my_form(struct visit *v)
{
	layout_begin(v, _("My requests"));
	form_errors(v);
	html_fmt(&v->r.body, "<p>%s</p>\n",
	    _("Tell us your e-mail address. We send you a link that opens all "
	      "your requests."));
	form_begin(v, "/my", "my", false);
	form_ask(v,
	    &(struct form_input){ .name = "address",
		.label = _("Your e-mail address"),
		.type = "email",
		.auto_complete = "email" });
	form_end(v, _("Send the link"));
	layout_end(v);
}

/* Owes the link, if the desk knows the address. */
static void
send(struct visit *v, const char *address)
{
	struct buf why = { 0 };

	if (notice_ask(v->d, address, "requests", &why) == REFUSED)
		warn("%s", why.s);
	buf_free(&why);
}

bool
requester_my_asked(struct visit *v)
{
	const char *typed = form_typed(v, "address");

	if (typed == NULL || !notice_address(typed)) {
		form_wrong(v, "address", _("Write your e-mail address"));
		requester_my_form(v);
		return false;
	}
	if (!form_taken(v, "my", NULL, NULL))
		return false;
	form_done(v, "my", NULL, NONE);
	send(v, value_person(v->d, typed, &v->c->keepsake));
	/* the same for everybody: nobody learns whom the desk knows */
	layout_message(v, 200, _("Look at your mail"),
	    _("If we know this address, a link to all requests is on its way "
	      "to it."));
	return true;
}
