/* requester.c - what people who ask see first, and all their requests */
#include "form.h"
#include "html.h"
#include "layout.h"
#include "requester.h"
#include "requester_impl.h"

const char *
requester_state(enum category category)
{
	switch (category) {
	case CATEGORY_NEW:
		return _("Received: nobody has begun with it yet");
	case CATEGORY_OPEN:
		return _("We are working on it");
	case CATEGORY_PENDING:
		return _("We are waiting for your answer");
	case CATEGORY_HOLD:
		return _("We are waiting for somebody else");
	case CATEGORY_SOLVED:
		return _("Solved");
	case CATEGORY_CLOSED:
		return _("Closed");
	case CATEGORY_MERGED:
		return _("It goes on in another request");
	case CATEGORY_NONE:
		break;
	}
	return "";
}

bool
requester_home(struct visit *v)
{
	struct buf *b = &v->r.body;

	layout_begin(v, _("How can we help?"));
	html_fmt(b,
	    "<form method=\"get\" action=\"%s/kb\" role=\"search\">"
	    "<label for=\"q\">%s</label><input type=\"search\" id=\"q\""
	    " name=\"q\"><p><button>%s</button></p></form>\n",
	    v->q.script, _("What are you looking for?"), _("Search"));
	html_fmt(b,
	    "<p>%s</p><ul class=\"list\">"
	    "<li><a href=\"%s/new\">%s</a></li>"
	    "<li><a href=\"%s/my\">%s</a></li></ul>\n",
	    _("Ask us, or see how your requests are getting on."), v->q.script,
	    _("Send a new request"), v->q.script, _("See your requests"));
	layout_end(v);
	return true;
}

static void
row(void *arg, const struct portal_request *q)
{
	struct visit *v = arg;
	struct buf *b = &v->r.body;

	html_fmt(b,
	    "<li><a href=\"%s/r/%s\">%s</a><br><span class=\"who\">#%lld · %s "
	    "· ",
	    v->q.script,
	    visit_pass(v, PASS_REQUEST, q->id, v->eyes.contact,
		v->pass.address != NULL ? v->pass.expires
					: address_expires(v->d)),
	    q->subject, (long long)q->id, requester_state(q->category));
	layout_time(v, q->updated);
	buf_str(b, "</span></li>\n");
}

/* Links to what is theirs beside the requests. */
static void
own(struct visit *v)
{
	const char *pass = visit_pass(v, PASS_ALL, NONE, v->eyes.contact,
	    v->pass.address != NULL ? v->pass.expires : address_expires(v->d));

	html_fmt(&v->r.body,
	    "<p><a href=\"%s/my/%s/preferences\">%s</a> · "
	    "<a href=\"%s/my/%s/requests.json\">%s</a></p>\n",
	    v->q.script, pass, _("Preferences"), v->q.script, pass,
	    _("Download all that you sent"));
}

/* Writes the page with all requests of whose eyes these are. */
static void
list(struct visit *v)
{
	struct buf *b = &v->r.body;

	layout_begin(v, _("My requests"));
	buf_str(b, "<ul class=\"list\">\n");
	if (portal_list(&v->eyes, 200, row, v) == 0)
		html_fmt(b, "<li>%s</li>\n", _("You have no requests yet."));
	html_fmt(b, "</ul>\n<p><a href=\"%s/new\">%s</a></p>\n", v->q.script,
	    _("Send a new request"));
	own(v);
	layout_end(v);
}

bool
requester_all(struct visit *v)
{
	if (!visit_enter(v))
		return true;
	if (v->pass.what == PASS_ALL)
		list(v);
	else
		layout_missing(v);
	return true;
}

bool
requester_my(struct visit *v)
{
	if (v->contact != NULL) {
		v->eyes = (struct portal){
			.d = v->d, .contact = v->contact, .ticket = NONE
		};
		list(v);
		return true;
	}
	requester_my_form(v);
	return true;
}
