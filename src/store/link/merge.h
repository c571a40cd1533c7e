/* merge.h - a ticket goes on in another one */
#ifndef MERGE_H
#define MERGE_H

#include "desk.h"

/*
 * Merges a ticket into another one: it gets a merged status and its target, and
 * the other one its requesters and watchers. Its entries, events and clocks
 * stay its own. Each of the two has an event `merge`; the first one is the
 * cause of the second. Returns as ticket_change.
 */
enum answer merge_into(struct desk *, int64_t id, int64_t into,
    const struct origin *, struct buf *why);
#endif
