/* seal_impl.h - the canonical form of what a seal names; private to seals */
#ifndef SEAL_IMPL_H
#define SEAL_IMPL_H

#include <sodium.h>

#include "buf.h"
#include "desk.h"
#include "val.h"

#define SEAL_DIGEST (2 * crypto_hash_sha256_BYTES + 1) /* room for its text */
#define SEAL_SALT   33				       /* of a salt */

/* What is digested, in its canonical form: a line for each value. */
struct seal_form {
	struct buf text;
	const char *salt; /* see hd-seal(5); borrowed */
};

void seal_digest(const void *, size_t, char hex[SEAL_DIGEST]);
void seal_new_salt(char salt[SEAL_SALT]);

/*
 * Adds "NAME=VALUE", in plain text. A null adds nothing. If the part was erased
 * and is null or 0 now, adds what it was.
 */
void seal_form_plain(struct seal_form *, const char *name, struct val);

/*
 * Adds "NAME:HASH", the salted hash of the value. A null adds nothing. If the
 * part was erased and the value is what an erasure leaves, adds the old hash.
 */
void seal_form_part(struct seal_form *, const char *name, const char *value);

/* Adds the salt of a part, or what a list of salts has in its place. */
void seal_form_salt(const char *salt, const char *name, struct buf *);

/* Takes the digest of the form, and empties it. */
void seal_form_end(struct seal_form *, char hex[SEAL_DIGEST]);

/* Events with what belongs to them, one after the other. */
struct seal_events;

/*
 * Begins to read events: those that this seal names, or (NONE) those that no
 * seal names.
 */
struct seal_events *seal_events_begin(struct desk *, int64_t seal);

/*
 * Goes to the next event. Returns its number, NONE after the last one. *there:
 * whether the event exists; *salt: its salt, NULL if it has none yet; *digest:
 * the one that is stored.
 */
int64_t seal_events_next(
    struct seal_events *, bool *there, const char **salt, const char **digest);

/* Puts the current event into its form, or digests it. */
void seal_events_form(struct seal_events *, struct seal_form *);
void seal_events_digest(
    struct seal_events *, const char *salt, char hex[SEAL_DIGEST]);
void seal_events_end(struct seal_events *);

/* Puts the first values of a record into their form, or digests them. The kind
 * is that of kind_ever, so a field that is retired does not break a seal. */
struct kind;
struct made_record;
void seal_record_form(
    const struct kind *, const struct made_record *, struct seal_form *);
void seal_record_digest(const struct kind *, const struct made_record *,
    const char *salt, char hex[SEAL_DIGEST]);

/*
 * Digests a seal from the digests of its members, as they are stored: those of
 * events in the order of their numbers, then those of records, sorted.
 */
void seal_chain(struct desk *, int64_t id, struct instant at,
    const char *previous, char hex[SEAL_DIGEST]);
#endif
