/* pass.c - signed links that end, and keys of forms */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "number.h"
#include "pass.h"

#define DAY	 86400
#define NONCE	 crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define TAG	 crypto_aead_xchacha20poly1305_ietf_ABYTES
#define RANDOM	 16
#define MAC	 crypto_auth_hmacsha256_BYTES
#define BASE	 sodium_base64_VARIANT_URLSAFE_NO_PADDING
#define TEXT_MAX 1024 /* longest link that is looked at */

static const char *const uses[] = { [PASS_FILED] = "hd-web filed",
	[PASS_REQUEST] = "hd-web request",
	[PASS_ALL] = "hd-web all" };

#define USES (sizeof(uses) / sizeof(uses[0]))

/* The secret of the desk is for mail; what is made here has others that follow
 * from it. */
static void
derive(unsigned char out[32], const unsigned char *key, const char *use)
{
	crypto_generichash(
	    out, 32, (const unsigned char *)use, strlen(use), key, TOKEN_KEY);
}

static void
encode(struct buf *b, const unsigned char *bytes, size_t n)
{
	size_t size = sodium_base64_encoded_len(n, BASE);

	buf_room(b, size);
	sodium_bin2base64(b->s + b->n, size, bytes, n, BASE);
	b->n += size - 1;
}

/* ------------------------------------------------------------------- links */

void
pass_add(struct buf *b, const struct token_keys *k, const struct pass *p)
{
	unsigned char key[32], *sealed;
	struct buf text = { 0 };
	const char *use = uses[p->what];
	unsigned long long n;

	if (k->n == 0)
		return;
	derive(key, k->key[0], use);
	buf_fmt(&text, "%lld\n%lld\n%s", (long long)p->expires.s,
	    (long long)(p->ticket == NONE ? 0 : p->ticket), p->address);
	sealed = xmalloc(NONCE + text.n + TAG);
	randombytes_buf(sealed, NONCE);
	crypto_aead_xchacha20poly1305_ietf_encrypt(sealed + NONCE, &n,
	    (unsigned char *)text.s, text.n, (const unsigned char *)use,
	    strlen(use), NULL, sealed, key);
	encode(b, sealed, NONCE + (size_t)n);
	free(sealed);
	buf_free(&text);
	sodium_memzero(key, sizeof(key));
}

/* Reads a number up to the end of its line; returns what is behind it. */
static const char *
line(const char *s, int64_t *n)
{
	char number[NUMBER_ROOM];
	size_t length = strcspn(s, "\n");

	if (length >= sizeof(number) || s[length] == '\0')
		return NULL;
	memcpy(number, s, length);
	number[length] = '\0';
	return number_whole(number, n) ? s + length + 1 : NULL;
}

static bool
understand(const char *text, size_t n, struct pool *keep, struct pass *p)
{
	const char *s = mem_keep(keep, text, n);

	if ((s = line(s, &p->expires.s)) == NULL ||
	    (s = line(s, &p->ticket)) == NULL || *s == '\0')
		return false;
	p->address = s;
	if (p->what == PASS_ALL)
		p->ticket = NONE;
	return true;
}

static bool
opens(const unsigned char *sealed, size_t n, const unsigned char *secret,
    const char *use, char *text, unsigned long long *length)
{
	unsigned char key[32];
	bool good;

	derive(key, secret, use);
	good = crypto_aead_xchacha20poly1305_ietf_decrypt((unsigned char *)text,
		   length, NULL, sealed + NONCE, n - NONCE,
		   (const unsigned char *)use, strlen(use), sealed, key) == 0;
	sodium_memzero(key, sizeof(key));
	return good;
}

bool
pass_read(const struct token_keys *k, const char *s, struct pool *keep,
    struct pass *p)
{
	unsigned char sealed[TEXT_MAX];
	char text[TEXT_MAX];
	unsigned long long length;
	size_t n;

	if (strlen(s) > TEXT_MAX ||
	    sodium_base642bin(sealed, sizeof(sealed), s, strlen(s), NULL, &n,
		NULL, BASE) != 0 ||
	    n < NONCE + TAG)
		return false;
	for (size_t i = 0; i < k->n; i++)
		for (size_t use = 0; use < USES; use++)
			if (opens(sealed, n, k->key[i], uses[use], text,
				&length)) {
				p->what = (enum pass_for)use;
				return understand(
				    text, (size_t)length, keep, p);
			}
	return false;
}

/* ------------------------------------------------------------------- forms */

static void
mac_of(unsigned char mac[MAC], const unsigned char *secret,
    const struct pass_form *f, const char *unique)
{
	unsigned char key[32];
	struct buf b = { 0 };

	derive(key, secret, "hd-web form");
	buf_fmt(&b, "%s\n%s\n%s\n%s", f->form, f->who, f->cookie, unique);
	crypto_auth_hmacsha256(mac, (unsigned char *)b.s, b.n, key);
	buf_free(&b);
	sodium_memzero(key, sizeof(key));
}

void
pass_random(struct buf *b)
{
	unsigned char bytes[RANDOM];

	randombytes_buf(bytes, sizeof(bytes));
	encode(b, bytes, sizeof(bytes));
}

void
pass_form_add(struct buf *b, const struct token_keys *k,
    const struct pass_form *f, struct instant now)
{
	struct buf unique = { 0 };
	unsigned char mac[MAC];

	if (k->n == 0)
		return;
	buf_fmt(&unique, "%lld.", (long long)now.s);
	pass_random(&unique);
	mac_of(mac, k->key[0], f, unique.s);
	buf_fmt(b, "%s.", unique.s);
	encode(b, mac, sizeof(mac));
	buf_free(&unique);
}

bool
pass_form_is(const char *s, const struct token_keys *k,
    const struct pass_form *f, struct instant now)
{
	const char *dot = strrchr(s, '.');
	unsigned char mac[MAC], given[MAC];
	char unique[64], *end;
	bool is = false;
	size_t n;

	if (dot == NULL || (size_t)(dot - s) >= sizeof(unique) ||
	    sodium_base642bin(given, sizeof(given), dot + 1, strlen(dot + 1),
		NULL, &n, NULL, BASE) != 0 ||
	    n != MAC)
		return false;
	memcpy(unique, s, (size_t)(dot - s));
	unique[dot - s] = '\0';
	for (size_t i = 0; i < k->n; i++) {
		mac_of(mac, k->key[i], f, unique);
		is |= sodium_memcmp(mac, given, MAC) == 0;
	}
	if (!is)
		return false;
	n = (size_t)strtoll(unique, &end, 10);
	return *end == '.' && now.s - (int64_t)n <= DAY;
}

void
pass_hide(struct buf *b, const struct token_keys *k, const char *s)
{
	unsigned char key[32], hash[16];

	derive(key, k->key[0], "hd-web sender");
	crypto_generichash(hash, sizeof(hash), (const unsigned char *)s,
	    strlen(s), key, sizeof(key));
	encode(b, hash, sizeof(hash));
	sodium_memzero(key, sizeof(key));
}
