/* mime_crypto.c - for the module mail.so: what is signed or encrypted */
#include <gmime/gmime.h>

#include <string.h>
#include <strings.h>

#include "mime_impl.h"

/* S/MIME (RFC 8551); the part is kept as a file. */
const char *
mime_crypto_part(GMimeObject *o)
{
	GMimeContentType *type = g_mime_object_get_content_type(o);
	const char *smime;

	if (type == NULL ||
	    (!g_mime_content_type_is_type(type, "application", "pkcs7-mime") &&
		!g_mime_content_type_is_type(
		    type, "application", "x-pkcs7-mime")))
		return NULL;
	smime = g_mime_object_get_content_type_parameter(o, "smime-type");
	return smime != NULL && strcasecmp(smime, "signed-data") == 0
	    ? "signed"
	    : "encrypted";
}

/* Returns true if a line of the text is this one. */
static int
has_line(const char *text, const char *line)
{
	size_t n = strlen(line);

	for (const char *s = text; (s = strstr(s, line)) != NULL; s += n)
		if ((s == text || s[-1] == '\n') &&
		    (s[n] == '\n' || s[n] == '\0'))
			return 1;
	return 0;
}

/* OpenPGP in the text itself (RFC 9580, 7). */
const char *
mime_crypto_text(const char *text)
{
	if (has_line(text, "-----BEGIN PGP MESSAGE-----"))
		return "encrypted";
	return has_line(text, "-----BEGIN PGP SIGNED MESSAGE-----") ? "signed"
								    : NULL;
}
