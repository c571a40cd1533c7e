/* leave_output.c - JSON files of a folder in the making, and numbers in them */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "leave_impl.h"
#include "translate.h"

void
leave_failed(const struct leaving *l)
{
	die(EX_CANTCREAT, "%s: %s", l->path, translate_error(errno));
}

void
leave_out(struct leaving *l, const char *s)
{
	spool_add(&l->out, s, strlen(s));
}

void
leave_element(struct leaving *l, json_t *o)
{
	char *s = json_dumps(o, JSON_COMPACT | JSON_ENSURE_ASCII);

	if (s == NULL)
		die(EX_SOFTWARE, "json");
	leave_out(l, l->more ? ",\n" : "\n");
	leave_out(l, s);
	l->more = true;
	free(s);
	json_decref(o);
}

json_t *
leave_words(const char *s)
{
	json_t *list = json_array();

	while (s != NULL && *s != '\0') {
		size_t n = strcspn(s, " ");

		json_array_append_new(list, json_stringn(s, n));
		s += n + (s[n] == ' ');
	}
	return list;
}

void
leave_list_begin(struct leaving *l, const char *name)
{
	leave_out(l, l->out.size == 0 ? "{\"" : ",\"");
	leave_out(l, name);
	leave_out(l, "\":[");
	l->more = false;
}

void
leave_list_end(struct leaving *l)
{
	leave_out(l, "]");
}

void
leave_file_end(struct leaving *l, const char *name)
{
	int fd = new_folder_file(&l->folder, name);

	leave_out(l, "}\n");
	if (fd == -1 || !spool_to(&l->out, fd) || close(fd) == -1)
		leave_failed(l);
	spool_clear(&l->out);
}

json_t *
leave_id(struct leaving *l, const char *space, const char *name)
{
	const char *id = dict_get(&l->ids, space, name);

	return id != NULL ? json_integer(strtoll(id, NULL, 10)) : json_null();
}

void
leave_numbered(
    struct leaving *l, const char *space, const char *name, int64_t n)
{
	struct buf b = { 0 };

	buf_fmt(&b, "%lld", (long long)n);
	dict_set(&l->ids, space, name, b.s);
	buf_free(&b);
}

bool
leave_known(const char *format)
{
	return strcmp(format, "zendesk") == 0 || strcmp(format, "jira") == 0;
}

bool
leave_write(struct cmd *c, const char *format, const char *folder)
{
	struct leaving l = { .d = &c->desk, .path = folder };

	if (!new_folder_free(folder)) {
		errno = EEXIST;
		leave_failed(&l);
	}
	if (!new_folder_begin(&l.folder, folder))
		leave_failed(&l);
	leave_files(&l);
	if (strcmp(format, "jira") == 0)
		leave_jira(&l);
	else
		leave_zendesk(&l);
	if (!new_folder_sync(&l.folder, NULL) || !new_folder_take(&l.folder))
		leave_failed(&l);
	dict_free(&l.ids);
	spool_free(&l.out);
	return true;
}
