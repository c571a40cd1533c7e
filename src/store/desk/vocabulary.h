/*
 * vocabulary.h - the closed sets of words of a help desk: each an enum, spelt
 * once. Words are for the database, records and manuals; what the program
 * compares is the enum. In every enum 0 is no value (word_set.h).
 */
#ifndef VOCABULARY_H
#define VOCABULARY_H

#include <stdbool.h>

#include "word_set.h"

/* What the status of a ticket means. */
#define VOCABULARY_CATEGORY(X)         \
	X(CATEGORY_NEW, "new")         \
	X(CATEGORY_OPEN, "open")       \
	X(CATEGORY_PENDING, "pending") \
	X(CATEGORY_HOLD, "hold")       \
	X(CATEGORY_SOLVED, "solved")   \
	X(CATEGORY_CLOSED, "closed")   \
	X(CATEGORY_MERGED, "merged")

/* What a clock does while a ticket has a status. */
#define VOCABULARY_EFFECT(X)    \
	X(CLOCK_RUN, "run")     \
	X(CLOCK_PAUSE, "pause") \
	X(CLOCK_STOP, "stop")

/* What a clock is. Imminent is shown and never stored. */
#define VOCABULARY_CLOCK_STATE(X)       \
	X(STATE_RUNNING, "running")     \
	X(STATE_IMMINENT, "imminent")   \
	X(STATE_PAUSED, "paused")       \
	X(STATE_MET, "met")             \
	X(STATE_BREACHING, "breaching") \
	X(STATE_BREACHED, "breached")   \
	X(STATE_CANCELLED, "cancelled")

/* What is measured; metric.h says how. A target can be set for the first nine.
 */
#define VOCABULARY_TARGET(X)                  \
	X(FIRST_REPLY, "first_reply")         \
	X(NEXT_REPLY, "next_reply")           \
	X(PERIODIC_UPDATE, "periodic_update") \
	X(PAUSABLE_UPDATE, "pausable_update") \
	X(REQUESTER_WAIT, "requester_wait")   \
	X(AGENT_WORK, "agent_work")           \
	X(RESOLUTION, "resolution")           \
	X(OWNERSHIP, "ownership")             \
	X(TAKEN, "taken")
#define VOCABULARY_METRIC(X) \
	VOCABULARY_TARGET(X) \
	X(PROMISE, "promise")

/* What a clock does when it comes under another policy. */
#define VOCABULARY_ON_CHANGE(X)                                           \
	X(KEEP, "keep")		/* counts anew from its start */          \
	X(RESTART, "restart")	/* starts again */                        \
	X(CONTINUE, "continue") /* keeps what it counted; the rest counts \
				   by the new calendar, due now or later */

/* What an entry is, and whose. */
#define VOCABULARY_ENTRY(X)         \
	X(ENTRY_MESSAGE, "message") \
	X(ENTRY_NOTE, "note")
#define VOCABULARY_ROLE(X)             \
	X(ROLE_AGENT, "agent")         \
	X(ROLE_REQUESTER, "requester") \
	X(ROLE_SYSTEM, "system")

/* Where an article is in its life, and who may read it. */
#define VOCABULARY_ARTICLE(X)           \
	X(ARTICLE_DRAFT, "draft")       \
	X(ARTICLE_REVIEW, "review")     \
	X(ARTICLE_INTERNAL, "internal") \
	X(ARTICLE_PUBLIC, "public")

/* How the desk learned which article answers a question. */
#define VOCABULARY_LESSON(X)     \
	X(LESSON_LEARN, "learn") \
	X(LESSON_RATE, "rate")   \
	X(LESSON_REPLY, "reply")

/* What a contact is to the desk. */
#define VOCABULARY_RELATION(X)           \
	X(RELATION_EXTERNAL, "external") \
	X(RELATION_INTERNAL, "internal")

/* What values a column of one's own has. */
#define VOCABULARY_FIELD(X)           \
	X(FIELD_TEXT, "text")         \
	X(FIELD_INTEGER, "integer")   \
	X(FIELD_DECIMAL, "decimal")   \
	X(FIELD_TIME, "time")         \
	X(FIELD_DURATION, "duration") \
	X(FIELD_FLAG, "flag")         \
	X(FIELD_CHOICE, "choice")     \
	X(FIELD_WORDS, "words")

/* What an event did. */
#define VOCABULARY_ACTION(X)           \
	X(ACTION_NEW, "new")           \
	X(ACTION_SET, "set")           \
	X(ACTION_ASSIGN, "assign")     \
	X(ACTION_ESCALATE, "escalate") \
	X(ACTION_REPLY, "reply")       \
	X(ACTION_NOTE, "note")         \
	X(ACTION_PROMISE, "promise")   \
	X(ACTION_WARNING, "warning")   \
	X(ACTION_BREACH, "breach")     \
	X(ACTION_STEP, "step")         \
	X(ACTION_APPLY, "apply")       \
	X(ACTION_PUT, "put")           \
	X(ACTION_DROP, "drop")         \
	X(ACTION_UNDO, "undo")         \
	X(ACTION_ERASE, "erase")       \
	X(ACTION_MERGE, "merge")       \
	X(ACTION_SPLIT, "split")       \
	X(ACTION_FAIL, "fail")         \
	X(ACTION_LOWER, "deescalate")

/* As whom somebody gets a notice. */
#define VOCABULARY_WHOM(X)             \
	X(WHOM_REQUESTER, "requester") \
	X(WHOM_WATCHER, "watcher")     \
	X(WHOM_AGENT, "agent")         \
	X(WHOM_TEAM, "team")           \
	X(WHOM_MANAGER, "manager")

/* What has become of a notice. Dropped: it was written before the desk was
 * enabled here. */
#define VOCABULARY_NOTICE(X)             \
	X(NOTICE_WAITING, "waiting")     \
	X(NOTICE_SENT, "sent")           \
	X(NOTICE_DEAD, "dead")           \
	X(NOTICE_WITHDRAWN, "withdrawn") \
	X(NOTICE_DROPPED, "dropped")

/* How one ticket belongs to another, and the same seen from the other one. */
#define VOCABULARY_LINK(X)               \
	X(LINK_PARENT, "parent")         \
	X(LINK_RELATES, "relates")       \
	X(LINK_DUPLICATES, "duplicates") \
	X(LINK_CAUSED_BY, "caused-by")   \
	X(LINK_BLOCKS, "blocks")
#define VOCABULARY_LINK_BACK(X)             \
	X(LINK_PARENT, "child")             \
	X(LINK_RELATES, "relates")          \
	X(LINK_DUPLICATES, "duplicated-by") \
	X(LINK_CAUSED_BY, "causes")         \
	X(LINK_BLOCKS, "blocked-by")

/* What a message of mail is: a person wrote it, a mail system sends it back,
 * somebody calls it spam, a program answers, it went to many, a program wrote
 * it. */
#define VOCABULARY_VERDICT(X)             \
	X(VERDICT_PERSON, "person")       \
	X(VERDICT_BOUNCE, "bounce")       \
	X(VERDICT_COMPLAINT, "complaint") \
	X(VERDICT_AUTOREPLY, "autoreply") \
	X(VERDICT_BULK, "bulk")           \
	X(VERDICT_AUTOMATIC, "automatic")

/* Whether a message of mail came in or went out, and what became of it. */
#define VOCABULARY_DIRECTION(X) \
	X(DIRECTION_IN, "in")   \
	X(DIRECTION_OUT, "out")
#define VOCABULARY_MAIL(X)             \
	X(MAIL_TAKEN, "taken")         \
	X(MAIL_SUSPENDED, "suspended") \
	X(MAIL_DROPPED, "dropped")     \
	X(MAIL_SENT, "sent")           \
	X(MAIL_FAILED, "failed")

/* What an agent may do; each may do what those before it may. */
#define VOCABULARY_RIGHTS(X)       \
	X(RIGHTS_READER, "reader") \
	X(RIGHTS_AGENT, "agent")   \
	X(RIGHTS_ADMIN, "admin")

/* What hd-erase has done at a place: another value is there, the record is
 * gone, or somebody else must see to it. */
#define VOCABULARY_ERASED(X)           \
	X(ERASED_REPLACED, "replaced") \
	X(ERASED_REMOVED, "removed")   \
	X(ERASED_REMAINS, "remains")

/* What monitoring says of something, the worst first. */
#define VOCABULARY_SEVERITY(X)           \
	X(SEVERITY_CRITICAL, "critical") \
	X(SEVERITY_MAJOR, "major")       \
	X(SEVERITY_WARNING, "warning")   \
	X(SEVERITY_MINOR, "minor")       \
	X(SEVERITY_INFO, "info")         \
	X(SEVERITY_OK, "ok")

/* What the desk makes of it. */
#define VOCABULARY_ALERT(X)         \
	X(ALERT_OK, "ok")           \
	X(ALERT_PROBLEM, "problem") \
	X(ALERT_HELD, "held")       \
	X(ALERT_FLAPPING, "flapping")

/* What has become of an approval, and what one of its people said. */
#define VOCABULARY_APPROVAL(X)         \
	X(APPROVAL_WAITING, "waiting") \
	X(APPROVAL_GRANTED, "granted") \
	X(APPROVAL_REFUSED, "refused")
#define VOCABULARY_VOTE(X) \
	X(VOTE_YES, "yes") \
	X(VOTE_NO, "no")

#define VOCABULARY_VALUE(value, word) value,

enum category { CATEGORY_NONE, VOCABULARY_CATEGORY(VOCABULARY_VALUE) };
enum clock_effect { EFFECT_NONE, VOCABULARY_EFFECT(VOCABULARY_VALUE) };
enum clock_state { STATE_NONE, VOCABULARY_CLOCK_STATE(VOCABULARY_VALUE) };
enum metric { METRIC_NONE, VOCABULARY_METRIC(VOCABULARY_VALUE) METRICS };
enum on_change { ON_CHANGE_NONE, VOCABULARY_ON_CHANGE(VOCABULARY_VALUE) };
enum entry_kind { ENTRY_NONE, VOCABULARY_ENTRY(VOCABULARY_VALUE) };
enum role { ROLE_NONE, VOCABULARY_ROLE(VOCABULARY_VALUE) };
enum article_state { ARTICLE_NONE, VOCABULARY_ARTICLE(VOCABULARY_VALUE) };
enum lesson_source { LESSON_NONE, VOCABULARY_LESSON(VOCABULARY_VALUE) };
enum relation { RELATION_NONE, VOCABULARY_RELATION(VOCABULARY_VALUE) };
enum field_type { FIELD_NONE, VOCABULARY_FIELD(VOCABULARY_VALUE) };
enum action { ACTION_NONE, VOCABULARY_ACTION(VOCABULARY_VALUE) };
enum whom { WHOM_NONE, VOCABULARY_WHOM(VOCABULARY_VALUE) };
enum notice_state { NOTICE_NONE, VOCABULARY_NOTICE(VOCABULARY_VALUE) };
enum link_type { LINK_NONE, VOCABULARY_LINK(VOCABULARY_VALUE) };
enum verdict_is { VERDICT_NONE, VOCABULARY_VERDICT(VOCABULARY_VALUE) };
enum direction { DIRECTION_NONE, VOCABULARY_DIRECTION(VOCABULARY_VALUE) };
enum mail_state { MAIL_NONE, VOCABULARY_MAIL(VOCABULARY_VALUE) };
enum severity { SEVERITY_NONE, VOCABULARY_SEVERITY(VOCABULARY_VALUE) };
enum alert_state { ALERT_NONE, VOCABULARY_ALERT(VOCABULARY_VALUE) };
enum approval_state { APPROVAL_NONE, VOCABULARY_APPROVAL(VOCABULARY_VALUE) };
enum vote_is { VOTE_NONE, VOCABULARY_VOTE(VOCABULARY_VALUE) };
enum rights { RIGHTS_NONE, VOCABULARY_RIGHTS(VOCABULARY_VALUE) };
enum erase_outcome { ERASED_NONE, VOCABULARY_ERASED(VOCABULARY_VALUE) };

extern const struct word_set vocabulary_category, vocabulary_effect,
    vocabulary_clock_state, vocabulary_metric, vocabulary_on_change,
    vocabulary_entry, vocabulary_role, vocabulary_article, vocabulary_lesson,
    vocabulary_relation, vocabulary_field, vocabulary_action, vocabulary_rights,
    vocabulary_link, vocabulary_link_back, vocabulary_verdict,
    vocabulary_direction, vocabulary_mail, vocabulary_whom, vocabulary_notice,
    vocabulary_erased, vocabulary_severity, vocabulary_alert,
    vocabulary_approval, vocabulary_vote;

/* The metrics that a target can be set for; the values are those of metric. */
extern const struct word_set vocabulary_target;

/* WORD_OF(role, ROLE_AGENT) is "agent", VALUE_OF(role, "agent") is ROLE_AGENT.
 */
#define WORD_OF(set, value) word_set_word(&vocabulary_##set, (value))
#define VALUE_OF(set, word) word_set_value(&vocabulary_##set, (word))

/* Returns true if tickets of the category are active: new, open, pending, hold.
 */
bool vocabulary_active(enum category);
#endif
