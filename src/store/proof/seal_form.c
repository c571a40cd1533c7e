/* seal_form.c - the canonical form of what a seal names, and its digest */
#include <string.h>

#include "col.h"
#include "made.h"
#include "mention.h"
#include "seal_impl.h"
#include "sql.h"

void
seal_digest(const void *p, size_t n, char hex[SEAL_DIGEST])
{
	unsigned char h[crypto_hash_sha256_BYTES];

	crypto_hash_sha256(h, p, n);
	sodium_bin2hex(hex, SEAL_DIGEST, h, sizeof(h));
}

void
seal_new_salt(char salt[SEAL_SALT])
{
	unsigned char b[(SEAL_SALT - 1) / 2];

	randombytes_buf(b, sizeof(b));
	sodium_bin2hex(salt, SEAL_SALT, b, sizeof(b));
}

/*
 * Finds the part in a list of salts, which an erasure leaves: "NAME SALT",
 * "NAME #HASH" or "NAME =VALUE" in each line. Returns what stands behind the
 * name, or NULL.
 */
static const char *
listed(const char *salts, const char *name, size_t *n)
{
	size_t length = strlen(name);

	for (const char *s = salts; *s != '\0'; s += *s == '\n') {
		size_t line = strcspn(s, "\n");

		if (line > length + 1 && strncmp(s, name, length) == 0 &&
		    s[length] == ' ') {
			*n = line - length - 1;
			return s + length + 1;
		}
		s += line;
	}
	return NULL;
}

void
seal_form_salt(const char *salt, const char *name, struct buf *b)
{
	struct buf whole = { 0 };
	char hex[SEAL_DIGEST];
	size_t n = 0;
	const char *s;

	if (strchr(salt, ' ') != NULL) {
		if ((s = listed(salt, name, &n)) != NULL)
			buf_add(b, s, n);
		return;
	}
	buf_fmt(&whole, "%s/%s", salt, name);
	seal_digest(whole.s, whole.n, hex);
	buf_str(b, hex);
	buf_free(&whole);
}

void
seal_form_plain(struct seal_form *f, const char *name, struct val v)
{
	bool gone = v.type == VAL_NULL || (v.type == VAL_INT && v.i == 0);
	size_t n = 0;
	const char *was = gone ? listed(f->salt, name, &n) : NULL;

	if (was != NULL && *was == '=')
		buf_fmt(&f->text, "%s%.*s\n", name, (int)n, was);
	else if (v.type != VAL_NULL) {
		buf_fmt(&f->text, "%s=", name);
		col_store(&f->text, v);
		buf_ch(&f->text, '\n');
	}
}

void
seal_form_part(struct seal_form *f, const char *name, const char *value)
{
	bool gone = value == NULL || *value == '\0' ||
	    strstr(value, MENTION_LEFT) != NULL;
	struct buf b = { 0 };
	char hex[SEAL_DIGEST];

	seal_form_salt(f->salt, name, &b);
	if (gone && *buf_s(&b) == '#')
		buf_fmt(&f->text, "%s:%s\n", name, b.s + 1);
	else if (value != NULL) {
		buf_fmt(&b, ":%s", value);
		seal_digest(b.s, b.n, hex);
		buf_fmt(&f->text, "%s:%s\n", name, hex);
	}
	buf_free(&b);
}

void
seal_form_end(struct seal_form *f, char hex[SEAL_DIGEST])
{
	seal_digest(buf_s(&f->text), f->text.n, hex);
	buf_free(&f->text);
}

void
seal_record_form(
    const struct kind *k, const struct made_record *r, struct seal_form *f)
{
	struct buf name = { 0 };

	seal_form_plain(f, "kind", val_text(k->name));
	for (size_t i = 0; i < k->n; i++) {
		buf_clear(&name);
		kind_column(&name, &k->cols[i]);
		seal_form_part(f, name.s, r->value[i]);
	}
	buf_free(&name);
}

void
seal_record_digest(const struct kind *k, const struct made_record *r,
    const char *salt, char hex[SEAL_DIGEST])
{
	struct seal_form f = { .salt = salt };

	seal_record_form(k, r, &f);
	seal_form_end(&f, hex);
}

void
seal_chain(struct desk *d, int64_t id, struct instant at, const char *previous,
    char hex[SEAL_DIGEST])
{
	static const char *const members[] = {
		"SELECT digest, event FROM sealed WHERE seal = $1"
		" ORDER BY event",
		"SELECT digest, NULL FROM sealed_record WHERE seal = $1"
		" ORDER BY digest"
	};
	unsigned char h[crypto_hash_sha256_BYTES];
	crypto_hash_sha256_state sum;
	struct buf b = { 0 };

	crypto_hash_sha256_init(&sum);
	buf_fmt(&b, "seal %lld %lld %s\n", (long long)id, (long long)at.s,
	    previous != NULL ? previous : "-");
	for (size_t i = 0; i < 2; i++) {
		struct db_rows *r = sql_query(d, members[i], DB_ARGS(V(id)));

		while (sql_next(d, r)) {
			if (db_int(r, 1) != NONE)
				buf_fmt(&b, "%lld ", (long long)db_int(r, 1));
			buf_fmt(&b, "%s\n", db_text(r, 0, NULL));
			crypto_hash_sha256_update(
			    &sum, (const unsigned char *)b.s, b.n);
			buf_clear(&b);
		}
	}
	crypto_hash_sha256_update(&sum, (const unsigned char *)buf_s(&b), b.n);
	crypto_hash_sha256_final(&sum, h);
	sodium_bin2hex(hex, SEAL_DIGEST, h, sizeof(h));
	buf_free(&b);
}
