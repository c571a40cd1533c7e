/* request.c - what a browser asks, as a web server hands it on */
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "number.h"
#include "request.h"
#include "text.h"

static const char *
variable(const char *name)
{
	const char *s = getenv(name);

	return s != NULL ? s : "";
}

/* Returns true if a text has only characters of a path as web servers are set
 * up with one. */
static bool
plain_path(const char *s)
{
	return (*s == '\0' || *s == '/') &&
	    s[strspn(s,
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		"0123456789/._-")] == '\0' &&
	    strstr(s, "//") == NULL;
}

/* Returns true if there is nothing in a text that could end a header. */
static bool
one_line(const char *s)
{
	size_t bad;

	for (const char *p = s; *p != '\0'; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			return false;
	return text_valid(s, strlen(s), &bad);
}

static bool
method_of(const char *s, enum request_method *m)
{
	static const char *const names[] = { "GET", "HEAD", "POST" };

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(s, names[i]) == 0) {
			*m = (enum request_method)i;
			return true;
		}
	return false;
}

/*
 * Browsers say which site a form comes from. It refuses requests and permits
 * none: the key of the form does that.
 */
static bool
foreign(void)
{
	const char *site = variable("HTTP_SEC_FETCH_SITE"),
		   *origin = variable("HTTP_ORIGIN"),
		   *host = strstr(origin, "://");

	if (*site != '\0')
		return strcmp(site, "same-origin") != 0 &&
		    strcmp(site, "none") != 0;
	return *origin != '\0' &&
	    (host == NULL || strcasecmp(host + 3, variable("HTTP_HOST")) != 0);
}

int
request_head(struct request *q)
{
	const char *query = variable("QUERY_STRING"),
		   *user = variable("REMOTE_USER");

	*q = (struct request){ .script = variable("SCRIPT_NAME"),
		.path = variable("PATH_INFO"),
		.user = *user != '\0' ? user : NULL,
		.sender = variable("REMOTE_ADDR"),
		.languages = variable("HTTP_ACCEPT_LANGUAGE"),
		.cookies = variable("HTTP_COOKIE"),
		.secure = strcasecmp(variable("HTTPS"), "on") == 0,
		.foreign = foreign() };
	if (*q->path == '\0')
		q->path = "/";
	if (strcmp(q->script, "/") == 0)
		q->script = "";
	if (!method_of(variable("REQUEST_METHOD"), &q->method))
		return 405;
	if (strlen(q->path) > 1024 || strlen(query) > 4096)
		return 414;
	if (!plain_path(q->script)) {
		q->script = "";
		return 400;
	}
	if (!one_line(q->path) || *q->path != '/' ||
	    (q->user != NULL && !one_line(q->user)))
		return 400;
	return request_decode(
		   query, strlen(query), &q->keep, &q->query, &q->nquery)
	    ? 0
	    : 400;
}

/* -------------------------------------------------------------------- body */

/* Finds the boundary of a form with files. Returns false if there is none. */
static bool
boundary(const char *type, char out[72])
{
	const char *s = strstr(type, "boundary=");
	size_t n;

	if (s == NULL)
		return false;
	s += strlen("boundary=");
	if (*s == '"') {
		s++;
		n = strcspn(s, "\"");
	} else
		n = strcspn(s, "; \t");
	if (n == 0 || n > 70)
		return false;
	memcpy(out, s, n);
	out[n] = '\0';
	return one_line(out);
}

/* Reads exactly n bytes. */
static bool
read_all(int fd, char *s, size_t n)
{
	size_t at = 0;
	ssize_t got = 1;

	alarm(REQUEST_SLOW); /* the program ends then */
	while (at < n && (got = read(fd, s + at, n - at)) > 0)
		at += (size_t)got;
	alarm(0);
	s[at] = '\0';
	return at == n;
}

int
request_body(struct request *q, int fd)
{
	const char *type = variable("CONTENT_TYPE"),
		   *length = variable("CONTENT_LENGTH");
	bool files = strncasecmp(type, "multipart/form-data;", 20) == 0;
	size_t form = strcspn(type, "; ");
	char between[72];
	int64_t n;
	bool good;

	if (!files &&
	    (form != 33 ||
		strncasecmp(type, "application/x-www-form-urlencoded", 33) !=
		    0))
		return 415;
	if (files && !boundary(type, between))
		return 400;
	if (*length == '\0')
		return 411;
	if (strspn(length, "0123456789") != strlen(length) ||
	    !number_whole(length, &n))
		return 400;
	if (n > (files ? REQUEST_WHOLE : REQUEST_PLAIN))
		return 413;
	q->body = xmalloc((size_t)n + 1);
	if (!read_all(fd, q->body, (size_t)n))
		return 400;
	good = files
	    ? request_parts(
		  q->body, (size_t)n, between, &q->keep, &q->form, &q->nform)
	    : request_decode(q->body, (size_t)n, &q->keep, &q->form, &q->nform);
	return good ? 0 : 400;
}

void
request_free(struct request *q)
{
	free(q->query);
	free(q->form);
	free(q->body);
	mem_free(&q->keep);
}

/* ------------------------------------------------------------------ fields */

static const char *
value(const struct request_field *f, size_t n, const char *name)
{
	for (size_t i = 0; i < n; i++)
		if (f[i].file == NULL && strcmp(f[i].name, name) == 0)
			return f[i].value;
	return NULL;
}

const char *
request_field(const struct request *q, const char *name)
{
	return value(q->form, q->nform, name);
}

const char *
request_query(const struct request *q, const char *name)
{
	return value(q->query, q->nquery, name);
}

const char *
request_cookie(struct request *q, const char *name)
{
	size_t length = strlen(name), n;

	for (const char *s = q->cookies; *s != '\0'; s += n + (s[n] == ';')) {
		s += strspn(s, " ");
		n = strcspn(s, ";");
		if (n > length && strncmp(s, name, length) == 0 &&
		    s[length] == '=')
			return mem_keep(
			    &q->keep, s + length + 1, n - length - 1);
	}
	return NULL;
}
