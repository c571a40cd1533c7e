/* intake.h - from a record, or options, to a ticket that can be registered */
#ifndef INTAKE_H
#define INTAKE_H

#include "cmd.h"
#include "ticket.h"

/*
 * Learns the columns of the input; `key` names the one whose value is the
 * ticket's key, or NULL. False and why if one would be lost or may not be
 * given.
 */
bool intake_heading(struct item *, const char *key, struct buf *why);

/* Fills a cleared ticket and its first message from a record. False and why. */
bool intake_record(
    struct item *, struct ticket *, struct writing *, struct buf *why);

/* The same from the column=value operands of the command. */
bool intake_operands(
    struct cmd *, struct ticket *, struct writing *, struct buf *why);

/* Returns the digest of what a record says, from the ticket it has filled. */
uint64_t intake_digest(const struct item *, const struct ticket *);

/* One column. */
bool intake_column(struct cmd *, const char *name, const char *value,
    struct ticket *, struct buf *why);

/* Who wrote the first message: the requester, else who runs the command. */
void intake_author(const struct ticket *, struct writing *);
#endif
