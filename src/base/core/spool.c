/* spool.c - bytes kept until they are wanted */
#include <sys/stat.h>
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "err.h"
#include "guarded.h"
#include "new_file.h"
#include "translate.h"
#include "spool.h"

#define BLOCK ((size_t)128 << 10)

/* True if the call that has just failed can be tried again. */
static bool
again(int fd, short events)
{
	struct pollfd p = { .fd = fd, .events = events };

	if (errno == EINTR)
		return true;
	if (errno != EAGAIN && errno != EWOULDBLOCK)
		return false;
	/* another program has made the descriptor non-blocking */
	return poll(&p, 1, -1) != -1 || errno == EINTR;
}

bool
spool_write(int fd, const char *s, size_t n)
{
	ssize_t done;

	while (n > 0) {
		done = write(fd, s, n);
		if (done == -1) {
			if (!again(fd, POLLOUT))
				return false;
			continue;
		}
		s += done;
		n -= (size_t)done;
	}
	return true;
}

static void
make_file(struct spool *sp)
{
	int fd = new_file_nameless();

	if (fd == -1)
		die(EX_CANTCREAT, _("%s: cannot make a temporary file: %s"),
		    new_file_folder(), translate_error(errno));
	sp->fd = fd;
	sp->file = true;
}

static void
flush(struct spool *sp, const char *s, size_t n)
{
	if (!sp->file)
		make_file(sp);
	if (!spool_write(sp->fd, s, n))
		die(EX_IOERR, _("%s: cannot write a temporary file: %s"),
		    new_file_folder(), translate_error(errno));
	sp->flushed += n;
}

void
spool_add(struct spool *sp, const char *s, size_t n)
{
	if (sp->borrowed)
		die(EX_SOFTWARE, "spool_add: the file is not ours");
	if (sp->mem.n + n > SPOOL_MEMORY) {
		flush(sp, buf_s(&sp->mem), sp->mem.n);
		buf_clear(&sp->mem);
	}
	if (n > SPOOL_MEMORY)
		flush(sp, s, n);
	else
		buf_add(&sp->mem, s, n);
	sp->size += n;
}

/* A file in /proc has a size of 0 although it has contents: it is copied. */
static bool
borrow(struct spool *sp, int fd)
{
	struct stat st;

	if (sp->size > 0 || fstat(fd, &st) == -1 || !S_ISREG(st.st_mode) ||
	    st.st_size <= 0 || lseek(fd, 0, SEEK_CUR) != 0)
		return false;
	spool_clear(sp);
	sp->fd = fd;
	sp->file = sp->borrowed = true;
	sp->size = sp->flushed = (uint64_t)st.st_size;
	lseek(fd, st.st_size, SEEK_SET); /* as if it had been read */
	return true;
}

/* Ends the program if the copy grows longer than it may; *line is the length of
 * the last line so far. */
static void
check_length(const struct spool *sp, const char *block, size_t n,
    uint64_t *line, const char *name)
{
	size_t behind = 0;

	while (behind < n && block[n - behind - 1] != '\n')
		behind++;
	*line = behind < n ? behind : *line + n;
	if (sp->line > 0 && *line > sp->line)
		die(EX_DATAERR, _("%s: a line is longer than %u MiB"), name,
		    (unsigned)(sp->line >> 20));
	if (sp->most > 0 && sp->size + n > sp->most)
		die(EX_DATAERR, _("%s: is longer than %u MiB"), name,
		    (unsigned)(sp->most >> 20));
}

void
spool_from(struct spool *sp, int fd, const char *name)
{
	char block[16 << 10];
	uint64_t line = 0;
	ssize_t n;

	guarded_input(fd);
	if (borrow(sp, fd))
		return;
	while ((n = read(fd, block, sizeof(block))) != 0)
		if (n > 0) {
			check_length(sp, block, (size_t)n, &line, name);
			spool_add(sp, block, (size_t)n);
		} else if (!again(fd, POLLIN))
			die(EX_IOERR, "%s: %s", name, translate_error(errno));
}

static size_t
read_file(struct spool *sp, uint64_t at, char *to, size_t n)
{
	ssize_t got;

	do
		got = pread(sp->fd, to, n, (off_t)at);
	while (got == -1 && errno == EINTR);
	if (got == -1)
		die(EX_IOERR,
		    sp->borrowed ? _("cannot read the input: %s")
				 : _("cannot read a temporary file: %s"),
		    translate_error(errno));
	if (got == 0) /* a record that is cut short is not a whole one */
		die(EX_IOERR, "%s",
		    _("the input became shorter while it was read"));
	return (size_t)got;
}

size_t
spool_read(struct spool *sp, uint64_t at, char *to, size_t n)
{
	size_t done, from_file;

	if (at >= sp->size)
		return 0;
	if (n > sp->size - at)
		n = (size_t)(sp->size - at);
	from_file = n;
	if (at >= sp->flushed)
		from_file = 0;
	else if (n > sp->flushed - at)
		from_file = (size_t)(sp->flushed - at);
	for (done = 0; done < from_file;)
		done += read_file(sp, at + done, to + done, from_file - done);
	if (done < n)
		memcpy(
		    to + done, sp->mem.s + (at + done - sp->flushed), n - done);
	return n;
}

/* Waits until a descriptor takes something, or has failed. */
static void
wait_for(int fd, struct patience p)
{
	struct pollfd to = { .fd = fd, .events = POLLOUT };

	int n;

	do
		n = poll(&to, 1, p.waiting(p.arg));
	while (n == 0 || (n == -1 && errno == EINTR));
}

bool
spool_slowly(struct spool *sp, int fd, struct patience p)
{
	/* a pipe that takes anything takes so much without waiting */
	const size_t most = p.waiting != NULL ? PIPE_BUF : BLOCK;
	struct buf block = { 0 };
	uint64_t at;
	size_t n;
	int saved;
	bool ok = true;

	buf_room(&block, most);
	for (at = 0; ok && at < sp->size; at += n) {
		n = spool_read(sp, at, block.s, most);
		if (p.waiting != NULL)
			wait_for(fd, p);
		ok = spool_write(fd, block.s, n);
	}
	saved = errno;
	buf_free(&block);
	errno = saved;
	return ok;
}

bool
spool_to(struct spool *sp, int fd)
{
	return spool_slowly(sp, fd, (struct patience){ .waiting = NULL });
}

void
spool_clear(struct spool *sp)
{
	struct buf mem = sp->mem;

	if (sp->file && !sp->borrowed)
		close(sp->fd);
	buf_clear(&mem);
	*sp = (struct spool){ .mem = mem };
}

void
spool_free(struct spool *sp)
{
	spool_clear(sp);
	buf_free(&sp->mem);
}
