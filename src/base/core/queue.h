/* queue.h - a queue in front of a file: who comes first goes first */
#ifndef QUEUE_H
#define QUEUE_H

#include <stdbool.h>

/*
 * Programs that want to change the same file queue by the lock of another file
 * beside it, FILE.queue, which stays. The lock ends with the program. Whoever
 * does not queue, or cannot, is not kept out: the queue only makes waiting
 * fair. Zeroed, a queue is closed.
 */
struct queue {
	int file; /* descriptor + 1; 0: there is no queue */
	bool inside;
};

/*
 * Opens the queue of a file, and makes FILE.queue with the mode, owner and
 * group of the file (0660 if that is not there). No link is followed. If it
 * cannot be opened, or is no regular file, there is no queue, and that is no
 * error.
 */
void queue_open(struct queue *, const char *file);

/*
 * Waits for its turn, at most so long. Returns how many milliseconds are left;
 * -1: it is not its turn yet. Without a queue nobody waits.
 */
int queue_enter(struct queue *, int milliseconds);

/* Lets the next one in. */
void queue_leave(struct queue *);
void queue_close(struct queue *);
#endif
