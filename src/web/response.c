/* response.c - what goes back to a browser, through the web server */
#include <stddef.h>
#include <string.h>

#include "response.h"

/* Pages load their style sheet from here and nothing from elsewhere. */
#define POLICY                                                   \
	"default-src 'none'; style-src 'self'; img-src 'self'; " \
	"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

void
response_header(struct response *r, const char *name, const char *value)
{
	buf_fmt(&r->headers, "%s: ", name);
	for (; *value != '\0'; value++)
		buf_ch(&r->headers,
		    (char)((unsigned char)*value < ' ' || *value == 0x7f
			    ? ' '
			    : *value));
	buf_str(&r->headers, "\r\n");
}

void
response_go(struct response *r, const char *address)
{
	r->status = 303;
	response_header(r, "Location", address);
}

void
response_file(struct response *r, const char *name, const char *type)
{
	static const char plain[] =
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	    "0123456789._-";
	struct buf b = { 0 };

	buf_str(&b, "attachment; filename*=UTF-8''");
	for (; *name != '\0'; name++)
		if (strchr(plain, *name) != NULL)
			buf_ch(&b, *name);
		else
			buf_fmt(&b, "%%%02X", (unsigned char)*name);
	response_header(r, "Content-Disposition", b.s);
	r->type = type;
	buf_free(&b);
}

static const char *
reason(int status)
{
	static const struct {
		int status;
		const char *text;
	} reasons[] = { { 200, "OK" }, { 303, "See Other" },
		{ 400, "Bad Request" }, { 403, "Forbidden" },
		{ 404, "Not Found" }, { 405, "Method Not Allowed" },
		{ 409, "Conflict" }, { 410, "Gone" },
		{ 411, "Length Required" }, { 413, "Content Too Large" },
		{ 414, "URI Too Long" }, { 415, "Unsupported Media Type" },
		{ 422, "Unprocessable Content" }, { 429, "Too Many Requests" },
		{ 500, "Internal Server Error" } };

	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (reasons[i].status == status)
			return reasons[i].text;
	return "Error";
}

void
response_write(const struct response *r, bool head, struct buf *b)
{
	int status = r->status != 0 ? r->status : 200;

	buf_fmt(b, "Status: %d %s\r\n", status, reason(status));
	buf_fmt(b, "Content-Type: %s\r\n",
	    r->type != NULL ? r->type : "text/html; charset=utf-8");
	buf_str(b,
	    "Content-Security-Policy: " POLICY "\r\n"
	    "X-Content-Type-Options: nosniff\r\n"
	    "X-Frame-Options: DENY\r\n"
	    "Referrer-Policy: same-origin\r\n"
	    "Cross-Origin-Opener-Policy: same-origin\r\n"
	    "Cross-Origin-Resource-Policy: same-origin\r\n");
	buf_fmt(b, "Cache-Control: %s\r\n",
	    r->lasting ? "public, max-age=31536000, immutable" : "no-store");
	buf_add(b, buf_s(&r->headers), r->headers.n);
	buf_fmt(b, "Content-Length: %zu\r\n\r\n", r->body.n);
	if (!head)
		buf_add(b, buf_s(&r->body), r->body.n);
}

void
response_clear(struct response *r)
{
	buf_clear(&r->headers);
	buf_clear(&r->body);
	r->status = 0;
	r->type = NULL;
	r->lasting = false;
}

void
response_free(struct response *r)
{
	buf_free(&r->headers);
	buf_free(&r->body);
}
