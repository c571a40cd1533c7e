/* inbox_act.c - what agents do to a ticket on its page */
#include <stdlib.h>
#include <string.h>

#include "attach.h"
#include "form.h"
#include "inbox_act.h"
#include "layout.h"
#include "merge.h"
#include "requester_impl.h"
#include "template.h"
#include "ticket_assign.h"
#include "ticket_claim.h"
#include "ticket_merged.h"

/* Takes what the store answered; what it refuses is wrong with that input. */
static bool
good(struct visit *v, enum answer answer, const char *input, struct buf *why)
{
	if (answer == MISSING)
		form_wrong(v, input, _("There is no such ticket"));
	else if (answer == REFUSED)
		form_wrong(v, input, buf_s(why));
	buf_free(why);
	return v->nwrong == 0;
}

/* Reads an edit of a column, if its input has a value. Returns how many there
 * are now. */
static size_t
edit(struct visit *v, const char *column, struct edit *edits, size_t n)
{
	const char *value = form_typed(v, column);
	struct buf why = { 0 };

	if (value == NULL)
		return n;
	if (!ticket_edit_column(
		v->d, column, value, &v->c->keepsake, &edits[n], &why))
		form_wrong(v, column, buf_s(&why));
	buf_free(&why);
	return n + 1;
}

/* Returns the text that was typed, or that of the template. */
static const char *
text_of(struct visit *v, int64_t id)
{
	const char *text = form_typed(v, "text"),
		   *template = form_typed(v, "template");
	struct buf why = { 0 };

	if (text == NULL && template != NULL &&
	    template_ticket(v->d, template, id, &v->c->keepsake, &text, &why) !=
		DONE)
		form_wrong(v, "template", buf_s(&why));
	buf_free(&why);
	return text;
}

/* A message or a note, with files, and perhaps another status. */
static bool
act_write(struct visit *v, int64_t id)
{
	bool note = form_typed(v, "note") != NULL;
	struct attached *files;
	struct edit edits[1];
	struct guard guard;
	struct buf why = { 0 };
	struct writing w = { .kind = note ? ENTRY_NOTE : ENTRY_MESSAGE,
		.author = v->agent,
		.channel = requester_channel(v),
		.attach = attach_files };
	struct update u = { .action = note ? ACTION_NOTE : ACTION_REPLY,
		.edits = edits,
		.writing = &w };
	enum answer answer = SAME;

	w.nattached = requester_attached(v, &files);
	w.attached = files;
	desk_guard(v->d, &guard, free, files);
	w.body = text_of(v, id);
	u.n = edit(v, "status", edits, 0);
	if (w.body == NULL && w.nattached == 0)
		form_wrong(v, "text", _("Write your message"));
	if (v->nwrong == 0)
		answer = ticket_change(v->d,
		    ticket_merged_end(v->d, id, &ORIGIN_NOW), &u, &ORIGIN_NOW,
		    &why);
	desk_unguard(v->d);
	free(files);
	return good(v, answer, "text", &why);
}

static bool
act_claim(struct visit *v, int64_t id)
{
	struct buf why = { 0 };
	enum answer answer = REFUSED;

	if (ticket_claim_check(v->d, v->agent, &why) &&
	    ticket_claim(v->d, id, &ORIGIN_NOW, &answer, &why) == CLAIM_LATE)
		answer = REFUSED;
	return good(v, answer, "agent", &why);
}

static bool
act_set(struct visit *v, int64_t id)
{
	struct assignment a = { .agent = form_typed(v, "agent"),
		.team = form_typed(v, "team") };
	struct edit edits[1];
	struct update u = { .action = ACTION_SET, .edits = edits };
	struct buf why = { 0 };
	enum answer answer = SAME;

	u.n = edit(v, "priority", edits, 0);
	if (v->nwrong == 0 && u.n > 0)
		answer = ticket_change(v->d, id, &u, &ORIGIN_NOW, &why);
	if (!good(v, answer, "priority", &why))
		return false;
	if (a.agent == NULL && a.team == NULL)
		return true;
	why = (struct buf){ 0 };
	answer = ticket_assign_check(v->d, &a, &why)
	    ? ticket_assign(v->d, id, &a, &ORIGIN_NOW, &why)
	    : REFUSED;
	return good(v, answer, "agent", &why);
}

static bool
act_merge(struct visit *v, int64_t id)
{
	const char *typed = form_typed(v, "into");
	struct buf why = { 0 };
	int64_t into;

	if (typed == NULL || !cmd_id(typed, &into)) {
		form_wrong(v, "into", _("Write the number of a ticket"));
		return false;
	}
	return good(
	    v, merge_into(v->d, id, into, &ORIGIN_NOW, &why), "into", &why);
}

enum inbox_act
inbox_act(struct visit *v, int64_t id)
{
	static const struct {
		const char *act;
		bool (*fn)(struct visit *, int64_t);
	} acts[] = { { "write", act_write }, { "claim", act_claim },
		{ "set", act_set }, { "merge", act_merge } };
	const char *act = request_field(&v->q, "act");

	for (size_t i = 0; i < sizeof(acts) / sizeof(acts[0]); i++) {
		if (act == NULL || strcmp(acts[i].act, act) != 0)
			continue;
		if (!form_taken(v, act, v->agent, NULL))
			return INBOX_ANSWERED;
		if (!acts[i].fn(v, id))
			return INBOX_WRONG;
		form_done(v, act, v->agent, id);
		return INBOX_DONE;
	}
	layout_refused(v, 400);
	return INBOX_ANSWERED;
}
