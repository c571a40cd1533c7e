/* cmd_entry.h - texts that are added to tickets: hd-reply and hd-note */
#ifndef CMD_ENTRY_H
#define CMD_ENTRY_H

#include "cmd.h"
#include "ticket.h"

struct cmd_entry {
	enum action action; /* of the event */
	enum entry_kind kind;
	enum role role; /* who speaks, unless a record says it */
	const char *text, *status, *channel;
	const char *template; /* whose text it is, or NULL */
	const char *spent;    /* how long the work took, or NULL */
	const char *key; /* the column with the key of each record, or NULL */
	bool children;	 /* the active children of the ticket get it, too */
	bool edit;	 /* the text, or what the template says */
	bool sort;	 /* in the order of their instants */
	bool history;	 /* they tell the past, also before the last event */
	bool run_rules;	 /* also of what has an instant in the past */
	const char *article; /* the id of one that is the text, or NULL */
	struct opt_list attach;
};

/*
 * Adds the text to the tickets that the operands name. Without operands each
 * record of the input has its own text (id, body; optionally at, actor, role,
 * channel, status, cause). A record whose key is known already adds nothing.
 * Returns the exit status.
 */
int cmd_entry_run(struct cmd *, struct cmd_entry *);

/*
 * Puts an article behind a text (NULL: none): the one with that id, or its
 * translation for the requester of the ticket. *article is the one that is
 * sent. Returns REFUSED, and why, if it cannot be sent.
 */
enum answer cmd_entry_article(struct desk *, const char *id, int64_t ticket,
    struct pool *, const char **text, int64_t *article, struct buf *why);

/* Finds the text for the tickets that the operands name. With a template that
 * nobody edits, each ticket has a text of its own. */
void cmd_entry_text(struct cmd *, struct cmd_entry *);
#endif
