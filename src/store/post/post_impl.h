/* post_impl.h - a message on its way into the desk; private to store/post */
#ifndef POST_IMPL_H
#define POST_IMPL_H

#include "post.h"
#include "ticket.h"

/* What the mailbox says that a message came to; all NULL: no such mailbox. */
struct post_home {
	const char *address, *team, *category, *service, *language;
	bool silent; /* nobody is told that a ticket has arrived */
};

/* A message while it is taken in. */
struct taking {
	struct desk *d;
	const struct post *p;
	struct origin origin;
	struct post_home home;
	const char *sender; /* as contacts have addresses; NULL: nobody */
	const char *recipient;
	enum verdict_is verdict;
	const char *evidence; /* what led to the verdict */
	struct buf marks;     /* words */
	struct buf reason;    /* why it is suspended; empty: it is not */
	bool note;	      /* it becomes a note, not a message */
	int64_t ticket;	      /* where it arrives; NONE: in a new one */
	int64_t entry;	      /* what it became there; NONE: no text */
	int64_t follows;      /* a closed ticket that the new one follows */
	enum role role;	      /* of whoever wrote it */
	bool trusted;	      /* the sender is who they claim to be */
	bool known;	      /* the sender was a contact before */
	bool by_token;	      /* the token says so */
	const char *bound;    /* for whom the token was made, if it names the
				 ticket */
	const char *author;   /* of its entry */
	const char *agent; /* the login of a trusted sender; NULL: no agent */
	struct pool keep;
};

/* Returns NULL instead of "". */
static inline const char *
post_some(const char *s)
{
	return *s != '\0' ? s : NULL;
}

/* Brings the message into its ticket, or makes one; sets ticket and entry. */
enum answer post_enter(struct taking *, struct buf *why);

/*
 * Decides what becomes of a message that a program wrote, and of one of too
 * many: sets role and ticket, and `reason` if the message is suspended.
 */
void post_suspend(struct taking *);

#define POST_ORDERS 32 /* lines that are carried out */

/* What the first lines of an agent's message ask for. */
struct orders {
	struct edit edit[POST_ORDERS];
	size_t n;
	bool note;	   /* "#note": for the desk only */
	const char *body;  /* the text behind these lines; borrowed */
	struct buf failed; /* lines that cannot be carried out, and why */
};

/* If a trusted sender is an agent, they act as that agent. */
void post_agent(struct taking *);

/* Reads lines such as "status: solved" and "assign: me" at the beginning of the
 * message. */
void post_orders(struct taking *, struct orders *);
void post_orders_free(struct orders *);

/*
 * Returns true if the sender may be told what becomes of the message: a person
 * who is known or verified, and was not told too often.
 */
bool post_told(struct taking *);

/* Whoever has written has an address that is good again. */
void post_reached(struct taking *);

/* Finds the ticket and the reader of a message that the desk has sent. */
bool post_sent(struct taking *, const char *message_id, int64_t *ticket,
    const char **address);

/* Finds the mailbox of a message, and sets `recipient`. */
void post_home(struct taking *);

/* Returns an address without what follows a + in front of the @. */
const char *post_without_plus(struct taking *, const char *);

/* Reads the edit that lets whoever got a copy of a message of a trusted sender
 * follow the ticket. Returns false if nobody is to. */
bool post_copied(struct taking *, struct edit *);

/*
 * Finds the ticket that a message belongs to, and sets ticket or follows, and
 * marks: by the token in its address, else by the messages that it answers,
 * else by the tag in its subject. A token of the sender makes them trusted.
 */
void post_ticket(struct taking *);

/* Adds a word to the marks, once. */
void post_mark(struct taking *, const char *word);
#endif
