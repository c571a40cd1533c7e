/* queue.c - a queue in front of a file: who comes first goes first */
#include <sys/stat.h>
#include <sys/time.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <time.h>
#include <unistd.h>

#include "buf.h"
#include "queue.h"

/* Byte 0 is the lock of the number in the first bytes of the file; behind it
 * each number has a byte, which is only locked and never written. */
#define NUMBERS 16

/* Gives a new queue the rights of its file. SQLite does the same for its
 * journals, so root leaves no file behind that others cannot open. */
static void
adopt(int fd, const char *file)
{
	struct stat st;

	if (stat(file, &st) == -1) {
		(void)fchmod(fd, 0660);
		return;
	}
	if (geteuid() == 0 && fchown(fd, st.st_uid, st.st_gid) == -1)
		return;
	(void)fchmod(fd, st.st_mode & 0666);
}

static int
open_file(const char *name, const char *file)
{
	const int flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
	int fd = open(name, O_RDWR | flags);

	if (fd == -1 && errno == ENOENT) {
		fd = open(name, O_RDWR | O_CREAT | O_EXCL | flags, 0600);
		if (fd != -1)
			adopt(fd, file);
		else if (errno == EEXIST)
			fd = open(name, O_RDWR | flags);
	}
	return fd;
}

void
queue_open(struct queue *q, const char *file)
{
	struct buf name = { 0 };
	struct stat st;
	int fd, high;

	*q = (struct queue){ 0 };
	buf_fmt(&name, "%s.queue", file);
	fd = open_file(name.s, file);
	buf_free(&name);
	if (fd != -1 && fd <= STDERR_FILENO) {
		high = fcntl(fd, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
		close(fd);
		fd = high;
	}
	if (fd == -1)
		return;
	if (fstat(fd, &st) == -1 || !S_ISREG(st.st_mode)) {
		close(fd);
		return;
	}
	q->file = fd + 1;
}

/* ------------------------------------------------------------------- waiting
 */

static void
woken(int number)
{
	(void)number; /* it only interrupts fcntl */
}

/* Interrupts the program after so long, then again and again: the first time
 * may be just before it begins to wait. */
static void
wake_after(int milliseconds, struct sigaction *before)
{
	struct sigaction wake = { .sa_handler = woken };
	struct itimerval t = { .it_value = { milliseconds / 1000,
				   milliseconds % 1000 * 1000L },
		.it_interval = { 0, 10000 } };

	sigemptyset(&wake.sa_mask);
	(void)sigaction(SIGALRM, &wake, before);
	(void)setitimer(ITIMER_REAL, &t, NULL);
}

static void
sleep_well(const struct sigaction *before)
{
	struct itimerval off = { .it_value = { 0 } };

	(void)setitimer(ITIMER_REAL, &off, NULL);
	(void)sigaction(SIGALRM, before, NULL);
}

static long
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Waits for the lock of one byte until it is there or the time is over. */
static bool
lock(int fd, off_t byte, long end)
{
	struct flock l = { .l_type = F_WRLCK,
		.l_whence = SEEK_SET,
		.l_start = byte,
		.l_len = 1 };
	struct sigaction before;
	long left = end - now();
	bool got = fcntl(fd, F_SETLK, &l) == 0;

	if (got || (errno != EAGAIN && errno != EACCES) || left <= 0)
		return got;
	wake_after((int)left, &before);
	while (!(got = fcntl(fd, F_SETLKW, &l) == 0) && errno == EINTR &&
	    now() < end)
		;
	sleep_well(&before);
	return got;
}

static void
unlock(int fd, off_t byte, off_t n)
{
	struct flock l = { .l_type = F_UNLCK,
		.l_whence = SEEK_SET,
		.l_start = byte,
		.l_len = n };

	(void)fcntl(fd, F_SETLK, &l);
}

/*
 * Takes the next number, and the lock of the byte that belongs to it, while
 * holding the lock of byte 0. Returns the byte; -1: none.
 */
static off_t
draw(int fd, long end)
{
	uint32_t number = 0;
	off_t byte = -1;

	if (!lock(fd, 0, end))
		return -1;
	if (lseek(fd, 0, SEEK_SET) == 0 &&
	    read(fd, &number, sizeof(number)) != -1 &&
	    (++number, lseek(fd, 0, SEEK_SET)) == 0 &&
	    write(fd, &number, sizeof(number)) == (ssize_t)sizeof(number)) {
		byte = NUMBERS + (off_t)number;
		if (!lock(fd, byte, end))
			byte = -1;
	}
	unlock(fd, 0, 1);
	return byte;
}

/*
 * Each waits for the one before it alone: with one lock for all, whoever comes
 * while it is free would pass those that are about to wake up.
 */
int
queue_enter(struct queue *q, int milliseconds)
{
	long end = now() + milliseconds, left;
	off_t byte;

	if (q->file == 0 || q->inside)
		return milliseconds;
	if ((byte = draw(q->file - 1, end)) == -1) {
		unlock(q->file - 1, 0, 0);
		left = end - now();
		return left > 0 ? (int)left : -1;
	}
	q->inside = lock(q->file - 1, byte - 1, end);
	left = end - now();
	return !q->inside ? -1 : left > 0 ? (int)left : 0;
}

void
queue_leave(struct queue *q)
{
	if (q->file != 0)
		unlock(q->file - 1, 0, 0);
	q->inside = false;
}

void
queue_close(struct queue *q)
{
	if (q->file != 0)
		(void)close(q->file - 1);
	*q = (struct queue){ 0 };
}
