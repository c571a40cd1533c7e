/* selftest.c - conversations of the desk with programs, until they end */
#include <stdlib.h>
#include <string.h>

#include "contact.h"
#include "delivery.h"
#include "message.h"
#include "notice.h"
#include "selftest.h"

#define ROUNDS 300 /* that a conversation may take */
#define PAUSE  60  /* seconds between two rounds */

/* A program that answers whatever the desk writes. */
static const struct player {
	const char *name, *address, *about;
	bool back; /* it answers to the sender of the envelope ... */
	bool bare; /* ... or to the bare address of the desk, as if nothing
		      had been before */
	const char *from, *headers, *subject, *text; /* of its answers */
} players[] = {
	{ "vacation", "vacation@selftest.invalid", N_("a vacation responder"),
	    true, false, "vacation@selftest.invalid",
	    "Auto-Submitted: auto-replied\n", "Re: ", "I am away." },
	{ "plain-vacation", "plain@selftest.invalid",
	    N_("a vacation responder that writes as a person does"), false,
	    false, "plain@selftest.invalid", "",
	    "Re: ", "Thank you. I will read this next week." },
	{ "desk", "desk@selftest.invalid",
	    N_("another desk, without the headers of programs"), false, true,
	    "desk@selftest.invalid", "", NULL, "We have got your message." },
	{ "bouncer", "gone@selftest.invalid",
	    N_("a mail system that returns "
	       "mail"),
	    true, false, "MAILER-DAEMON@selftest.invalid", "",
	    "Undeliverable: ", "No such user." },
	{ "plain-bouncer", "lost@selftest.invalid",
	    N_("a mail system that returns mail without any header"), false,
	    false, "lost@selftest.invalid", "", "", "This could not be given." }
};

/* A conversation. */
struct play {
	struct cmd *c;
	const struct player *with;
	int64_t sent, received; /* by the desk */
	bool suspended;		/* the last message of the player was */
};

/* Takes a message of the player into the desk. */
static void
take(struct play *p, const struct buf *text, const char *recipient)
{
	const struct envelope e = { .recipient = recipient,
		.at = p->c->desk.now };
	struct buf why = { 0 };
	struct message *m = message_read(text->s, text->n, &e, &why);
	struct posted out = { .ticket = NONE };

	if (m == NULL)
		die(EX_UNAVAILABLE, "%s", why.s);
	m->post.guarded = true;
	if (post_take(&p->c->desk, &m->post, &out, &why) == REFUSED)
		die(EX_CONFIG, _("the message is not taken: %s"), buf_s(&why));
	p->received++;
	p->suspended = out.ticket == NONE;
	message_free(m);
}

/* A person in whose name the player answers asks for help. */
static void
begin(struct play *p)
{
	struct buf text = { 0 };
	const char *organisation;

	contact_seen(&p->c->desk, p->with->address, p->with->name,
	    &p->c->keepsake, &organisation);
	buf_fmt(&text,
	    "From: %s\nSubject: hd-mail --selftest\nMessage-ID: "
	    "<0.%s@selftest.invalid>\n\nDoes this conversation end?\n",
	    p->with->address, p->with->name);
	take(p, &text, NULL);
	buf_free(&text);
}

/* The player answers a notice. */
static void
answer(struct play *p, const struct delivery *y)
{
	const struct player *with = p->with;
	struct buf text = { 0 }, to = { 0 };

	if (with->bare)
		buf_str(&to, y->from);
	else
		message_address(
		    p->c, &to, y, with->back ? TOKEN_RETURN : TOKEN_ANSWER);
	buf_fmt(&text,
	    "From: %s\nTo: %s\nMessage-ID: <%lld.%s@"
	    "selftest.invalid>\n%s",
	    with->from, to.s, (long long)p->received, with->name,
	    with->headers);
	if (with->bare)
		buf_fmt(&text, "Subject: Your request\n");
	else
		buf_fmt(&text, "Subject: %s%s\nIn-Reply-To: <%s>\n",
		    with->subject, y->subject, y->message_id);
	buf_fmt(&text, "\n%s (%lld)\n", with->text, (long long)p->received);
	take(p, &text, to.s);
	buf_free(&text);
	buf_free(&to);
}

/* The desk sends what it has to say, and the player answers. Returns false if
 * the desk says nothing more. */
static bool
round_of(struct play *p)
{
	struct desk *d = &p->c->desk;
	struct ids ids = { 0 };
	bool any = false;

	delivery_claim(d, INT64_MAX, &ids);
	for (size_t i = 0; i < ids.n; i++) {
		struct pool keep = { 0 };
		struct delivery y;

		if (delivery_read(d, ids.v[i], &keep, &y) &&
		    strcmp(y.address, p->with->address) == 0) {
			any = true;
			p->sent++;
			delivery_sent(d, y.id);
			answer(p, &y);
		}
		mem_free(&keep);
	}
	free(ids.v);
	return any;
}

static void
print(const struct play *p, bool ends)
{
	struct out *o = &p->c->out;

	out_str(o, p->with->name);
	out_int(o, p->received);
	out_int(o, p->sent);
	out_str(o, ends ? "yes" : "no");
	out_str(o,
	    !ends	       ? _("the desk answers without end")
		: p->suspended ? _("the last message is suspended")
			       : _("the desk says nothing more"));
	out_str(o, _(p->with->about));
	out_row(o);
}

static void
play(struct cmd *c, const struct player *with)
{
	struct play p = { .c = c, .with = with };
	struct instant now = c->desk.now;
	int round = 0;

	desk_save(&c->desk);
	begin(&p);
	while (round < ROUNDS && round_of(&p)) {
		c->desk.now.s += PAUSE;
		round++;
	}
	desk_undo(&c->desk);
	c->desk.now = now;
	print(&p, round < ROUNDS);
	if (round == ROUNDS)
		c->status = EX_NOTHING;
}

static bool
work(struct cmd *c)
{
	static const struct out_heading columns[] = { { "with", OUT_TEXT },
		{ "received", OUT_NUMBER }, { "sent", OUT_NUMBER },
		{ "ends", OUT_TEXT }, { "because", OUT_TEXT },
		{ "about", OUT_TEXT } };

	if (!notice_on(&c->desk))
		die(EX_CONFIG,
		    _("this desk is silent: it tells nobody anything; "
		      "hd-send --enable changes that"));
	cmd_out(c);
	out_columns(&c->out, columns, sizeof(columns) / sizeof(columns[0]));
	for (size_t i = 0; i < sizeof(players) / sizeof(players[0]); i++)
		play(c, &players[i]);
	return true;
}

int
selftest_run(struct cmd *c)
{
	int status;

	message_keys(c);
	c->dry = true;
	c->what |= CMD_SHOWS;
	status = cmd_write(c, work);
	letter_end();
	return status;
}
