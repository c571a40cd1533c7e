/* queue.h - a queue in front of a file: who comes first goes first */
#ifndef QUEUE_H
#define QUEUE_H

#include <stdbool.h>

/*
 * Programs that want to change the same file queue by the lock of another file
 * beside it, FILE.queue, which stays. The lock ends with the program. A
 * program that does not queue, or cannot, is not kept out: the queue only makes
 * waiting fair. A zeroed queue is closed.
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
 * Waits until it is the turn of this program, at most for that long. Returns
 * how many milliseconds are left, or -1 if its turn has not come. Without a
 * queue it does not wait.
 */
int queue_enter(struct queue *, int milliseconds);

/* Lets the next program in. */
void queue_leave(struct queue *);
void queue_close(struct queue *);
#endif
