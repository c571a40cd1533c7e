/* hd-web - the pages on which people ask and agents answer, for a web server */
#include <stdlib.h>

#include "links.h"
#include "serve.h"

/* clang-format off */
static const struct opt opts[] = {
	OPT_END
};
/* clang-format on */

int
main(int argc, char *argv[])
{
	static struct cmd c;
	bool server = getenv("GATEWAY_INTERFACE") != NULL;

	/* a web server may make arguments of what a browser asks */
	if (server) {
		argc = 1;
		serve_prepare();
	}
	cmd_start(&c, argc, argv, opts, "[id | address ...]", 0);
	if (server)
		return serve(&c);
	if (c.argc == 0)
		cmd_usage(&c,
		    _("web servers run this command; give ids or addresses "
		      "to print links"));
	return links(&c);
}
