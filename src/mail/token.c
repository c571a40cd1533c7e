/* token.c - what ties an answer to a ticket and to whom the ticket wrote */
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "new_file.h"
#include "number.h"
#include "spool.h"
#include "token.h"
#include "translate.h"

#define DAY    86400
#define DIGITS "0123456789abcdefghjkmnpqrstvwxyz"
#define HEX    ((size_t)2 * TOKEN_KEY)

void
token_file(const char *database, struct buf *b)
{
	const char *given = getenv("HD_MAIL_KEYS");

	if (given != NULL && *given != '\0')
		buf_str(b, given);
	else if (strstr(database, "://") == NULL)
		buf_fmt(b, "%s.keys", database);
	else
		buf_str(b, HD_SYSCONFDIR "/hd/mail.keys");
}

/* ----------------------------------------------------------------- secrets */

/* Returns true if only the owner and the group may read the file. */
static bool
is_secret(int fd, const char *file, struct buf *why)
{
	struct stat st;

	if (fstat(fd, &st) == -1)
		buf_fmt(why, "%s: %s", file, translate_error(errno));
	else if ((st.st_mode & 027) != 0)
		buf_fmt(why,
		    _("%s: others than its owner may read or change it; run "
		      "chmod 640"),
		    file);
	return why->n == 0;
}

static void
read_lines(struct token_keys *k, const char *s)
{
	for (size_t n; *s != '\0' && k->n < 2; s += n + (s[n] == '\n')) {
		size_t size;

		n = strcspn(s, "\n");
		if (sodium_hex2bin(k->key[k->n], TOKEN_KEY, s, n, NULL, &size,
			NULL) == 0 &&
		    size == TOKEN_KEY)
			k->n++;
	}
}

bool
token_keys_read(struct token_keys *k, const char *file, struct buf *why)
{
	char text[2 * HEX + 16];
	int fd = open(file, O_RDONLY | O_CLOEXEC);
	ssize_t n = -1;

	*k = (struct token_keys){ .n = 0 };
	if (fd == -1 && errno == ENOENT)
		return true;
	if (fd != -1 && is_secret(fd, file, why) &&
	    (n = read(fd, text, sizeof(text) - 1)) >= 0) {
		text[n] = '\0';
		read_lines(k, text);
	}
	if (n == -1 && why->n == 0)
		buf_fmt(why, "%s: %s", file, translate_error(errno));
	if (fd != -1)
		close(fd);
	sodium_memzero(text, sizeof(text));
	return n != -1;
}

bool
token_keys_new(const char *file, struct buf *why)
{
	struct token_keys k;
	char text[2 * (HEX + 1) + 1];
	struct new_file new;
	size_t n = HEX + 1;
	int fd;
	bool good;

	if (!token_keys_read(&k, file, why))
		return false;
	if (k.n > 0)
		memcpy(k.key[1], k.key[0], TOKEN_KEY);
	randombytes_buf(k.key[0], TOKEN_KEY);
	sodium_bin2hex(text, n, k.key[0], TOKEN_KEY);
	text[HEX] = '\n';
	if (k.n > 0) {
		sodium_bin2hex(text + n, n, k.key[1], TOKEN_KEY);
		text[2 * HEX + 1] = '\n';
		n *= 2;
	}
	fd = new_file_begin(&new, file);
	good = fd != -1 && spool_write(fd, text, n) && fchmod(fd, 0640) == 0 &&
	    fsync(fd) == 0;
	if (fd != -1)
		good = close(fd) == 0 && good;
	good = good && new_file_rename(&new);
	if (!good)
		buf_fmt(why, "%s: %s", file, translate_error(errno));
	sodium_memzero(text, sizeof(text));
	return good;
}

/* ------------------------------------------------------------------ tokens */

/* The first 80 bits of the HMAC, in digits that survive a change of case. */
static void
mac_of(char mac[TOKEN_MAC], const unsigned char *key, enum token_use use,
    int64_t ticket, int64_t day, const char *address)
{
	unsigned char h[crypto_auth_hmacsha256_BYTES];
	struct buf b = { 0 };
	unsigned bits = 0, n = 0;
	size_t at = 0;

	buf_fmt(&b, "%c\n%lld\n%lld\n%s", (char)use, (long long)ticket,
	    (long long)day, address);
	crypto_auth_hmacsha256(h, (unsigned char *)b.s, b.n, key);
	for (size_t i = 0; at + 1 < TOKEN_MAC; i++) {
		bits = bits << 8 | h[i];
		for (n += 8; n >= 5 && at + 1 < TOKEN_MAC; n -= 5)
			mac[at++] = DIGITS[bits >> (n - 5) & 31];
	}
	mac[at] = '\0';
	buf_free(&b);
}

void
token_add(struct buf *b, const struct token_keys *k, enum token_use use,
    int64_t ticket, const char *address, struct instant expires)
{
	int64_t day = expires.s / DAY;
	char mac[TOKEN_MAC];

	if (k->n == 0)
		return;
	mac_of(mac, k->key[0], use, ticket, day, address);
	buf_fmt(b, "%c%lld-%llx-%s", (char)use, (long long)ticket,
	    (unsigned long long)day, mac);
}

void
token_address(struct buf *b, const struct token_keys *k, enum token_use use,
    const char *of_desk, int64_t ticket, const char *address,
    struct instant expires)
{
	size_t name = strcspn(of_desk, "@");

	buf_add(b, of_desk, name);
	if (k->n > 0)
		buf_ch(b, '+');
	token_add(b, k, use, ticket, address, expires);
	buf_str(b, of_desk + name);
}

/* Reads digits up to a - behind them. */
static const char *
part(const char *s, int base, int64_t *n)
{
	char *end;

	errno = 0;
	*n = strtoll(s, &end, base);
	return errno == 0 && end != s && *end == '-' && *s != '-' && *s != '+'
	    ? end + 1
	    : NULL;
}

/* Returns what stands behind the first "+t" or "+b" of an address. */
static const char *
begin(const char *address, enum token_use *use)
{
	for (const char *s = address; (s = strchr(s, '+')) != NULL; s++)
		if (s[1] != '\0' && strchr("tTbB", s[1]) != NULL) {
			*use = (s[1] | 0x20) == TOKEN_ANSWER ? TOKEN_ANSWER
							     : TOKEN_RETURN;
			return s + 2;
		}
	return NULL;
}

bool
token_find(const char *address, struct token *t)
{
	const char *s = begin(address, &t->use);

	t->ticket = NONE;
	if (s == NULL || (s = part(s, 10, &t->ticket)) == NULL ||
	    (s = part(s, 16, &t->day)) == NULL ||
	    strspn(s, DIGITS "ABCDEFGHJKMNPQRSTVWXYZ") != TOKEN_MAC - 1 ||
	    s[TOKEN_MAC - 1] != '@') {
		t->ticket = NONE;
		return false;
	}
	for (size_t i = 0; i < TOKEN_MAC - 1; i++)
		t->mac[i] =
		    (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
	t->mac[TOKEN_MAC - 1] = '\0';
	return true;
}

bool
token_is(const struct token *t, const struct token_keys *k, const char *address)
{
	char mac[TOKEN_MAC];
	bool is = false;

	for (size_t i = 0; i < k->n; i++) {
		mac_of(mac, k->key[i], t->use, t->ticket, t->day, address);
		is |= sodium_memcmp(mac, t->mac, TOKEN_MAC) == 0;
	}
	return is;
}

bool
token_expired(const struct token *t, struct instant now)
{
	return now.s / DAY > t->day;
}
