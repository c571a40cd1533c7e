/* route.c - which page is meant: method and path */
#include <string.h>

#include "answers.h"
#include "inbox.h"
#include "requester.h"
#include "route.h"

static const struct route routes[] = {
	{ false, "/", requester_home },
	{ false, "/new", requester_new },
	{ true, "/new", requester_new_sent },
	{ false, "/my", requester_my },
	{ true, "/my", requester_my_asked },
	{ false, "/my/*", requester_all },
	{ false, "/my/*/preferences", requester_own },
	{ true, "/my/*/preferences", requester_own_sent },
	{ false, "/my/*/requests.json", requester_data },
	{ false, "/r/*", requester_request },
	{ true, "/r/*", requester_request_sent },
	{ false, "/r/*/file/*", requester_request_file },
	{ false, "/kb", answers_search },
	{ false, "/kb/*", answers_article },
	{ true, "/kb/*", answers_vote },
	{ false, "/board", inbox_board },
	{ false, "/agent", inbox_views },
	{ false, "/agent/wall", inbox_wall },
	{ false, "/agent/view/*", inbox_view },
	{ false, "/agent/*", inbox_ticket },
	{ true, "/agent/*", inbox_ticket_sent },
	{ false, "/agent/*/file/*", inbox_file },
};

/* Compares a path with that of a route. */
static bool
fits(struct visit *v, const char *pattern)
{
	const char *s = v->q.path;
	size_t parts = 0;

	for (; *pattern != '\0'; pattern++) {
		size_t n;

		if (*pattern != '*') {
			if (*s++ != *pattern)
				return false;
			continue;
		}
		if ((n = strcspn(s, "/")) == 0)
			return false;
		v->part[parts++] = mem_keep(&v->q.keep, s, n);
		s += n;
	}
	return *s == '\0';
}

int
route_find(struct visit *v)
{
	int status = 404;

	for (size_t i = 0; i < sizeof(routes) / sizeof(routes[0]); i++) {
		if (!fits(v, routes[i].path))
			continue;
		status = 405;
		if (routes[i].post == (v->q.method == REQUEST_POST)) {
			v->route = &routes[i];
			return 0;
		}
	}
	return status;
}
