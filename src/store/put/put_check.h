/* put_check.h - what is checked, and done, beyond the columns of a kind */
#ifndef PUT_CHECK_H
#define PUT_CHECK_H

#include "kind.h"

/*
 * Checks a record before it is written, and fills in values that follow from
 * others. `old` is NULL if the record is new. Returns false, and why, if the
 * record must not be written.
 */
bool put_check(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);

/* Warns about each record in use that is called me or mine, which are words
 * for whoever runs a command. For hd-init -u. */
void put_check_reserved(struct desk *);

/* Does what follows from a record that was written: adds the column of a field,
 * notes that a calendar is to be compiled, lets modules forget what they read.
 */
void put_check_after(struct desk *, const struct kind *, const struct val *old,
    const struct val *new);

/* The checks of some kinds, as put_check: put_policy.c, put_calendar.c,
 * put_link.c, put_view.c, put_contact.c, put_template.c,
 * put_channel.c, put_rule.c, put_words.c. */
bool put_policy_check(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);
bool put_policy_target(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
bool put_calendar_check(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
bool put_calendar_holiday(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
bool put_calendar_shift(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
bool put_link_check(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);
bool put_contact_check(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
bool put_contact_organisation(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
bool put_rule_macro(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);

/* Returns true if hd-list @name and hd-set @name cannot mean anything else than
 * this record of the kind view or macro; else false, and why. */
bool put_view_name(
    struct desk *, const char *kind, const char *name, struct buf *why);
bool put_rule_check(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);
bool put_view_check(struct desk *, const struct kind *, const struct val *old,
    struct val *new, struct buf *why);
bool put_channel_check(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
bool put_template_check(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);
bool put_words_service(struct desk *, const struct kind *,
    const struct val *old, struct val *new, struct buf *why);

/* Returns true if each word of a column names a record of that kind in use;
 * else false, and why. */
bool put_words_known(struct desk *, const struct kind *, const struct val *new,
    const char *column, const char *kind, struct buf *why);
#endif
