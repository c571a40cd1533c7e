/* mailspool.c - messages that wait until the desk can be written: a file each,
 * with the envelope in front of the message */
#include <sys/stat.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "mailfile.h"
#include "mailspool.h"
#include "new_file.h"
#include "number.h"
#include "spool.h"
#include "text.h"
#include "translate.h"

#define MAGIC "hd-mail 1\n"

void
mailspool_folder(const char *database, struct buf *b)
{
	const char *given = getenv("HD_MAIL_SPOOL");

	if (given != NULL && *given != '\0')
		buf_str(b, given);
	else if (strstr(database, "://") == NULL)
		buf_fmt(b, "%s.mail", database);
	else
		buf_fmt(b, HD_LOCALSTATEDIR "/lib/hd/%zx.mail",
		    text_hash(database));
}

/* A line of the envelope: no value has a line end. */
static void
add_line(struct buf *b, const char *name, const char *value)
{
	if (value != NULL)
		buf_fmt(
		    b, "%s: %.*s\n", name, (int)strcspn(value, "\r\n"), value);
}

static void
add_envelope(struct buf *b, const struct envelope *e)
{
	buf_str(b, MAGIC);
	if (e->at.s != NONE)
		buf_fmt(b, "at: %lld\n", (long long)e->at.s);
	add_line(b, "sender", e->sender);
	add_line(b, "recipient", e->recipient);
	buf_ch(b, '\n');
}

/* Whoever may write the folder may take the messages in. */
static bool
make_folder(const char *folder)
{
	return mkdir(folder, 0770) == 0 || errno == EEXIST;
}

bool
mailspool_put(const char *folder, const struct envelope *e, const char *message,
    size_t n, struct buf *why)
{
	struct buf head = { 0 }, path = { 0 };
	struct new_file file;
	int fd = -1;
	bool good = make_folder(folder);

	buf_fmt(&path, "%s/%020lld-%ld-%08lx", folder,
	    (long long)(e->at.s != NONE ? e->at.s : 0), (long)getpid(),
	    (unsigned long)randombytes_random());
	good = good && (fd = new_file_begin(&file, path.s)) != -1;
	add_envelope(&head, e);
	good = good && spool_write(fd, head.s, head.n) &&
	    spool_write(fd, message, n) && fchmod(fd, 0660) == 0 &&
	    fsync(fd) == 0;
	if (fd != -1)
		good = close(fd) == 0 && good;
	good = good && new_file_link(&file);
	if (!good)
		buf_fmt(why, "%s: %s", folder, translate_error(errno));
	buf_free(&head);
	buf_free(&path);
	return good;
}

bool
mailspool_waits(const char *folder)
{
	DIR *dir = opendir(folder);
	struct dirent *e;
	bool any = false;

	if (dir == NULL)
		return false;
	while (!any && (e = readdir(dir)) != NULL)
		any = e->d_name[0] != '.';
	closedir(dir);
	return any;
}

struct reading {
	void (*fn)(void *, const char *, const struct envelope *, const char *,
	    size_t);
	void *arg;
};

/* Reads the envelope in front of a message. Returns its length, 0 if there is
 * none. The texts of the envelope lie in the buffer. */
static size_t
read_envelope(const char *s, size_t n, struct envelope *e, struct buf *b)
{
	const char *end =
	    n > strlen(MAGIC) && memcmp(s, MAGIC, strlen(MAGIC)) == 0
	    ? strstr(s, "\n\n")
	    : NULL;

	if (end == NULL)
		return 0;
	buf_add(b, s + strlen(MAGIC), (size_t)(end + 1 - s) - strlen(MAGIC));
	for (char *line = b->s, *lf; *line != '\0'; line = lf + 1) {
		lf = line + strcspn(line, "\n");
		*lf = '\0';
		if (strncmp(line, "sender: ", 8) == 0)
			e->sender = line + 8;
		else if (strncmp(line, "recipient: ", 11) == 0)
			e->recipient = line + 11;
		else if (strncmp(line, "at: ", 4) == 0 &&
		    !number_whole(line + 4, &e->at.s))
			e->at.s = NONE;
	}
	return (size_t)(end + 2 - s);
}

static bool
each(void *arg, const char *name, const char *s, size_t n)
{
	struct reading *r = arg;
	struct envelope e = { .at = { NONE } };
	struct buf b = { 0 };
	size_t head = read_envelope(s, n, &e, &b);

	if (strstr(name, ".part-") == NULL)
		r->fn(r->arg, name, &e, s + head, n - head);
	buf_free(&b);
	return true;
}

bool
mailspool_each(const char *folder,
    void (*fn)(
	void *, const char *, const struct envelope *, const char *, size_t),
    void *arg, struct buf *why)
{
	struct reading r = { fn, arg };

	return access(folder, F_OK) == -1 ||
	    mailfile_each(folder, each, &r, why);
}
