/* pgsql_structure.c - what the schema of a desk on a server is made of */
#include <stdbool.h>
#include <string.h>

#include "pgsql_impl.h"

/*
 * Texts name tables without their schema, so those of a desk and of its model
 * are equal. A model is owned by whoever checks. Lines of views are sorted:
 * fields and steps of the schema add columns in any order. How an index is
 * stored may differ: hd-postgresql(7) advises it. Roles of people are not
 * looked at.
 */
#define HERE " = CAST(current_schema() AS regnamespace)"
#define OWNED                                                                \
	"CASE c.relpersistence WHEN 't' THEN 'hd_admin' ELSE"                \
	" pg_get_userbyid(c.relowner) END || CASE c.relpersistence WHEN 'u'" \
	" THEN ' unlogged' ELSE '' END"
#define RIGHTS(from, acl, on)                                              \
	" UNION ALL SELECT 'right', concat(x.privilege_type, ' of ',"      \
	" CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE"                        \
	" pg_get_userbyid(x.grantee) END, ' on ', " on "), c.relname, ''"  \
	" FROM " from " c, aclexplode(c." acl ") x WHERE x.privilege_type" \
	" <> 'SELECT' AND x.grantee <> c.relowner AND (x.grantee = 0 OR"   \
	" pg_get_userbyid(x.grantee) IN ('hd_reader', 'hd_agent'))"

const char pgsql_structure[] =
    "WITH c AS (SELECT * FROM pg_class WHERE relnamespace" HERE
    " AND NOT relispartition), t AS (SELECT * FROM c WHERE relkind IN"
    " ('r', 'p')), a AS (SELECT t.relname, t.relowner, a.* FROM t JOIN"
    " pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT"
    " a.attisdropped), s AS ("
    /* tables, and what is switched on for them */
    "SELECT 'table' AS type, CAST(c.relname AS TEXT) AS name, CAST(NULL AS"
    " name) AS of, concat(" OWNED ", CASE WHEN c.relrowsecurity THEN"
    " ' policies' END, CASE WHEN c.relkind = 'r' AND EXISTS (SELECT FROM"
    " pg_inherits i WHERE i.inhparent = c.oid) THEN ' and others' END)"
    " AS sql FROM t c"
    " UNION ALL SELECT 'view', c.relname, NULL, concat(" OWNED
    ", c.reloptions, (SELECT string_agg(rtrim(l, ','), ' ' ORDER BY l) FROM"
    " regexp_split_to_table(pg_get_viewdef(c.oid, true), '\\n') l))"
    " FROM c WHERE relkind IN ('v', 'm')"
    " UNION ALL SELECT 'sequence', c.relname, NULL, concat_ws(' ', " OWNED
    ", format_type(q.seqtypid, NULL), q.seqincrement, q.seqmin, q.seqmax,"
    " q.seqcycle) FROM c JOIN pg_sequence q ON q.seqrelid = c.oid"
    " UNION ALL SELECT 'index', c.relname, t.relname, concat("
    "regexp_replace(pg_get_indexdef(c.oid, 0, true),"
    " ' USING (btree|brin)| WITH \\([^)]*\\)', '', 'g'),"
    " CASE WHEN NOT i.indisvalid THEN ' not valid' END) FROM c JOIN pg_index i"
    " ON i.indexrelid = c.oid JOIN pg_class t ON t.oid = i.indrelid"
    /* what belongs to a table */
    " UNION ALL SELECT 'column', concat(a.relname, '.', a.attname), a.relname,"
    " concat(format_type(a.atttypid, a.atttypmod), ' ', a.attcollation,"
    " CASE WHEN a.attnotnull THEN ' NOT NULL' END, a.attgenerated,"
    " a.attidentity, ' ' || pg_get_expr(d.adbin, d.adrelid)) FROM a LEFT JOIN"
    " pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum"
    " UNION ALL SELECT 'constraint', concat(c.relname, '.', k.conname),"
    " c.relname, concat(pg_get_constraintdef(k.oid, true), CASE WHEN EXISTS"
    " (SELECT FROM pg_trigger g WHERE g.tgconstraint = k.oid AND g.tgenabled"
    " <> 'O') THEN ' disabled' END) FROM t c JOIN pg_constraint k ON"
    " k.conrelid = c.oid AND k.contype NOT IN ('n', 't')"
    " UNION ALL SELECT 'policy', concat(c.relname, '.', p.polname), c.relname,"
    " concat_ws(' ', p.polcmd, p.polpermissive, CAST(p.polroles AS TEXT),"
    " pg_get_expr(p.polqual, c.oid), 'check', pg_get_expr(p.polwithcheck,"
    " c.oid)) FROM t c JOIN pg_policy p ON p.polrelid = c.oid"
    " UNION ALL SELECT 'trigger', g.tgname, c.relname, concat("
    "pg_get_triggerdef(g.oid, true), g.tgenabled) FROM pg_trigger g JOIN c ON"
    " c.oid = g.tgrelid WHERE NOT g.tgisinternal"
    " UNION ALL SELECT 'rule', r.rulename, c.relname, '' FROM pg_rewrite r"
    " JOIN c ON c.oid = r.ev_class WHERE r.rulename <> '_RETURN'"
    " UNION ALL SELECT 'function', f.proname, NULL, concat_ws(' ', f.prosecdef,"
    " f.proconfig, l.lanname, pg_get_function_arguments(f.oid),"
    " pg_get_function_result(f.oid), f.prosrc) FROM pg_proc f JOIN pg_language"
    " l ON l.oid = f.prolang WHERE f.pronamespace"
    /* clang-format off */
    HERE
    RIGHTS("c", "relacl", "c.relname")
    RIGHTS("a", "attacl", "c.relname, '.', c.attname")
    /* clang-format on */
    ") SELECT type, name, CAST(of AS TEXT), sql FROM s ORDER BY 2, 1";

/* Returns true if the line begins with these words. */
static bool
begins(const char *line, const char *words)
{
	return strncmp(line, words, strlen(words)) == 0;
}

/*
 * A model has no roles of its own: blocks (DO) and lines about roles are left
 * out. A function in the folder of temporary tables is called by its full name.
 */
void
pgsql_model_text(const char *s, struct buf *text)
{
	static const char call[] = "SELECT show_tickets()";
	const char *end;

	for (; *s != '\0'; s = end) {
		end = s + strcspn(s, "\n");
		end += *end == '\n';
		if (begins(s, "DO $$")) {
			s = strstr(s, "\n$$;");
			if (s == NULL)
				return;
			end = s + strlen("\n$$;");
		} else if (begins(s, call))
			buf_str(text, "SELECT pg_temp.show_tickets();\n");
		else if (!begins(s, "SET LOCAL ROLE") &&
		    !begins(s, "RESET ROLE"))
			buf_add(text, s, (size_t)(end - s));
	}
}
