/* notice.h - what the desk has to tell people because of an event */
#ifndef NOTICE_H
#define NOTICE_H

#include "kind.h"

/*
 * Who is told, and with which template: "requester:received". Whoever is told
 * is requester (all of them), watcher, agent, team, manager (of the team), or
 * the login of an agent.
 */

/* Returns false, and why, if the text is not of that form, or names a template
 * or an agent that is not in use. */
bool notice_check(struct desk *, const char *, struct buf *why);

/*
 * Owes a notice to each of these people because of an event of a ticket, in its
 * transaction. Tells the ticket as it is now. Nobody is told twice because of
 * one event, agents are not told what they did themselves, and requesters and
 * other outsiders hear nothing of notes. Returns SAME if nobody is to be told,
 * or the desk is silent; REFUSED, and why, as notice_check.
 */
enum answer notice_owe(struct desk *, int64_t ticket, int64_t event,
    const char *, struct buf *why);

/*
 * Owes a contact the text of a template, because they asked for it: about their
 * newest ticket. SAME if they are not in use, have no ticket or no address of
 * mail, or the desk is silent. REFUSED, and why: there is no such template.
 */
enum answer notice_ask(
    struct desk *, const char *contact, const char *template, struct buf *why);

/* Returns true if a text can be an address of mail: nothing in it can be taken
 * for anything else, by programs or in a header. */
bool notice_address(const char *);

/* Returns true if the desk tells anybody anything (the setting `sending'). */
bool notice_on(struct desk *);

/* Returns true if somebody was told of an event, or is being told. */
bool notice_told(struct desk *, int64_t event);

/*
 * Withdraws the notices of an event that nobody has begun to deliver; `back`
 * makes those wait again that were withdrawn.
 */
void notice_withdraw(struct desk *, int64_t event, bool back);
#endif
