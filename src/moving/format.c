/* format.c - the formats of exports */
#include <string.h>

#include "format.h"
#include "translate.h"

static const char *const zendesk_lists[] = { "tickets", "users",
	"organizations", "groups", "ticket_fields", "audits", "ticket_audits",
	"ticket_events", "satisfaction_ratings", "articles", NULL };

static const char *const jira_lists[] = { "issues", "values", NULL };
static const char *const freshdesk_lists[] = { "tickets", "results",
	"activities_data", "contacts", "agents", "companies", "groups",
	"ticket_fields", NULL };
static const char *const zammad_lists[] = { "tickets", "users", "groups",
	"organizations", "history", "ticket_states", "ticket_priorities",
	NULL };
static const char *const freescout_lists[] = { "_embedded", "conversations",
	"users", "customers", "mailboxes", NULL };

const struct format format_all[] = {
	{ "zendesk", "import-zendesk", zendesk_lists, zendesk_take,
	    N_("JSON of Zendesk: tickets, audits or comments, users ...") },
	{ "jira", "import-jira", jira_lists, jira_take,
	    N_("JSON of Jira and Jira Service Management: issues with "
	       "changelog") },
	{ "freshdesk", "import-freshdesk", freshdesk_lists, freshdesk_take,
	    N_("JSON of Freshdesk: tickets, conversations, activities ...") },
	{ "zammad", "import-zammad", zammad_lists, zammad_take,
	    N_("JSON of Zammad: tickets, articles, history, users ...") },
	{ "freescout", "import-freescout", freescout_lists, freescout_take,
	    N_("JSON of FreeScout: conversations with threads") },
	{ "csv", "import-csv", NULL, NULL,
	    N_("CSV files: tickets, messages, changes, people ...") },
	{ "osticket", "import-osticket", NULL, NULL,
	    N_("CSV of osTicket by the queries of share/import") },
	{ "otrs", "import-otrs", NULL, NULL,
	    N_("CSV of OTRS or Znuny by the queries of share/import") },
	{ "glpi", "import-glpi", NULL, NULL,
	    N_("CSV of GLPI by the queries of share/import") },
	{ "redmine", "import-redmine", NULL, NULL,
	    N_("CSV of Redmine by the queries of share/import") },
	{ "rt", "import-rt", NULL, NULL,
	    N_("CSV of Request Tracker by the queries of share/import") },
	{ NULL, NULL, NULL, NULL, NULL }
};

const struct format *
format_find(const char *name)
{
	for (const struct format *f = format_all; f->name != NULL; f++)
		if (strcmp(f->name, name) == 0)
			return f;
	return NULL;
}
