/* compose.c - writes messages of mail through the module mail.so */
#include "compose.h"
#include "module.h"
#include "translate.h"

bool
compose(const struct mime_message *m, struct buf *b, struct buf *why)
{
	static const struct mime_module *mime;

	if (mime == NULL &&
	    (mime = module_load("mail", MIME_MODULE,
		 _("messages cannot be written"), why)) == NULL)
		return false;
	if (mime->compose(m, b))
		return true;
	buf_str(why, _("the message cannot be written"));
	return false;
}
