#!/usr/bin/env bats
# The schemas of both engines are one: the tables that SQLite has are told to a
# server in its own words, and what comes out of it is the same.

load helper
load server

setup_file() {
	server_begin
}

teardown_file() {
	server_end
}

setup() {
	once sanitizers
	fresh
	export HD_DB=$PWD/hd.db
	server_needed
	command -v pg_dump >/dev/null || skip "pg_dump is not installed"
}

# What a server has for itself: the marks of commits, the
# numbers that it gives out, how its view gets new columns, and policies.
own='DROP TABLE commit_token;
	DROP SEQUENCE article_id_seq, attachment_id_seq, entry_id_seq,
		event_id_seq, lesson_id_seq, mail_id_seq, notice_id_seq,
		ticket_id_seq;
	DROP FUNCTION show_tickets, has;
	DO $$
	DECLARE
		p record;
	BEGIN
		FOR p IN SELECT tablename AS t, policyname FROM pg_policies LOOP
			EXECUTE format($x$DROP POLICY %I ON %I$x$, p.policyname, p.t);
			EXECUTE format($x$ALTER TABLE %I DISABLE ROW LEVEL SECURITY$x$, p.t);
		END LOOP;
	END $$;'

# in_server: the statements of a file of SQLite, for PostgreSQL
in_server() {
	sqlite3 "$1" "SELECT sql || ';' FROM sqlite_schema
		WHERE sql IS NOT NULL AND name NOT LIKE 'article\_text%' ESCAPE '\'
		ORDER BY rowid" |
		sed -E 's/\bINTEGER\b/BIGINT/g; s/\bBLOB\b/BYTEA/g
			s/\bREAL\b/DOUBLE PRECISION/g; s/\bTEXT\b/TEXT COLLATE "C"/g
			s/\) STRICT.*/);/'
}

# emptied NAME: a database of that name without anything in it
emptied() {
	at_server 'DROP SCHEMA public CASCADE; CREATE SCHEMA public' "$1" \
		>said 2>&1 || at_server "CREATE DATABASE $(database "$1")
			TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'"
}

# structure NAME: of a database of the server, without owners and rights
structure() {
	pg_dump -s -O -x -h "$server" -U hd "$(database "$1")" |
		sed '/^--/d; /^\\/d; /^SET /d; /^$/d'
}

# of_sqlite, of_pgsql: the structure of a new desk of that engine
of_sqlite() {
	rm -f hd.db
	hd-init --empty
	emptied one
	in_server hd.db | psql -qX -v ON_ERROR_STOP=1 -d "$(uri one)"
	structure one >sqlite
}

of_pgsql() {
	emptied two
	hd-init --empty -d "$(uri two)"
	at_server "$own" two
	structure two >pgsql
}

@test "tables, columns, keys, references, checks, indexes and views are the same" {
	of_sqlite
	of_pgsql
	diff -u sqlite pgsql
	# and there was something to compare
	tables=$(sqlite3 hd.db "SELECT count(*) FROM pragma_table_list
		WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'")
	grep -c '^CREATE TABLE ' sqlite | same "$tables"
	[ "$tables" -ge 25 ]
	[ "$(grep -c 'CHECK ' sqlite)" -ge 15 ]
	[ "$(grep -c 'FOREIGN KEY' sqlite)" -ge 25 ]
	[ "$(grep -c '^CREATE.* INDEX .* WHERE' sqlite)" -ge 7 ]
	[ "$(grep -c '^CREATE VIEW ' sqlite)" -eq 3 ]
}

@test "both are made of steps with the same numbers and names" {
	(cd "$top/share/schema/sqlite" && printf '%s\n' *) >one
	(cd "$top/share/schema/pgsql" && printf '%s\n' *) >two
	diff one two
}

@test "no part of a key may be null in SQLite either" {
	hd-init --empty
	sqlite3 hd.db "SELECT t.name || '.' || c.name FROM pragma_table_list t
		JOIN pragma_table_info(t.name) c WHERE t.schema = 'main'
		AND t.type = 'table' AND c.pk > 0 AND c.\"notnull\" = 0
		AND NOT (c.type = 'INTEGER' AND (SELECT count(*)
			FROM pragma_table_info(t.name) k WHERE k.pk > 0) = 1)" | same ''
	# whoever sees a key in one sees it in the other
	sqlite3 hd.db "SELECT count(*) FROM pragma_table_list
		WHERE schema = 'main' AND type = 'table' AND strict = 0
		AND name NOT LIKE 'sqlite%'" | same 0
}

# differs ENGINE EDIT: a schema that was edited like this is seen to differ
differs() {
	rm -rf share
	cp -R "$top/share" share
	sed -i -E "$2" share/schema/"$1"/001-*.sql
	! cmp -s share/schema/"$1"/001-*.sql "$top/share/schema/$1"/001-*.sql ||
		{ echo "$2: edits nothing"; return 1; }
	HD_DATADIR=$PWD/share "of_$1"
	! cmp -s sqlite pgsql || { echo "$1: $2: not seen"; return 1; }
}

@test "whatever is in one of them only is seen" {
	of_sqlite
	cp sqlite whole
	of_pgsql
	differs sqlite '/^CREATE INDEX event_at/d'
	differs sqlite 's/(clock_next ON clock \(next_at\)) WHERE.*;/\1;/'
	differs sqlite 's/^CREATE UNIQUE INDEX ticket_key/CREATE INDEX ticket_key/'
	differs sqlite "s/'breaching'/'late'/"
	differs sqlite 's/(solved.*INTEGER)/\1 NOT NULL/'
	differs sqlite 's/^(	subject.*) NOT NULL/\1/'
	differs sqlite 's/ DEFAULT 1 / DEFAULT 2 /'
	differs sqlite 's/^(	ticket		INTEGER) REFERENCES ticket \(id\)(,.*made from)/\1\2/'
	differs sqlite 's/^	tag		TEXT,/	x		TEXT,\n&/'
	differs sqlite 's/^	PRIMARY KEY \(old, new\)/	PRIMARY KEY (new, old)/'
	differs sqlite 's/^CREATE VIEW tickets/CREATE VIEW letters/'
	cp whole sqlite
	differs pgsql '/^CREATE INDEX event_at/d'
	differs pgsql 's/capacity >= 0/capacity > 0/'
	differs pgsql 's/^	(impact|urgency)		BIGINT,/	\1		TEXT,/'
	differs pgsql 's/TEXT COLLATE "C",(.*in another system)/TEXT,\1/'
	differs pgsql 's/^CREATE TABLE commit_token/CREATE TABLE more (x BIGINT);\n&/'
}
