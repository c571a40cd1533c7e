#!/usr/bin/env bats
# Roles of a desk on a server: who reads cannot write, who works on tickets
# cannot configure nor alter what happened, and the server itself sees to it.

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
	server_needed
	export HD_DB=$PWD/none.db
}

# people: a desk with a ticket, and rita who reads, ana who works, adm who
# configures, and eve who may connect only
people() {
	desk=$(database a)
	export HD_DB
	HD_DB=$(uri a)
	hd-init
	printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
	hd-new -q -s one -R maria@example.com -m text
	hd-kb add -q --title one -m text
	for role in rita:hd_reader ana:hd_agent bia:hd_agent adm:hd_admin; do
		at_server "CREATE ROLE ${desk}_${role%:*} LOGIN
			IN ROLE ${role#*:}"
	done
	at_server "CREATE ROLE ${desk}_eve LOGIN"
}

teardown() {
	if [ -n "${own-}" ]; then
		"$top/tests/cluster" stop "$own"
	elif [ -n "${desk-}" ]; then
		at_server "DROP DATABASE $desk WITH (FORCE)"
		for role in rita ana bia adm eve; do
			at_server "DROP ROLE ${desk}_$role"
		done
	fi
	# of the engine that the suite runs on
	! declare -F clean >/dev/null || clean
}

# as NAME: the commands are those of that person from now on
as() {
	HD_DB=$(uri a "${desk}_$1")
}

# everything: all that a desk holds, to see that nothing has changed
everything() {
	pg_dump -a --inserts -h "$server" -U hd "$desk" | grep '^INSERT'
}

# denied WHAT COMMAND ...: one clear line, status 77, and nothing is changed
denied() {
	local what=$1

	shift
	everything >before
	fails 77 "$@" || return
	# warnings may stand before it
	[ "${errors##*$'\n'}" = "$1: you are not allowed to write to the database: permission denied for $what" ] ||
		{ echo "$errors"; return 1; }
	[ -z "$output" ] || return
	everything | diff before -
}

# puts KIND: hd-put with the records of tests/kind
puts() {
	sample "$1" | hd-put "$1"
}

# may_work_on KIND: who works on tickets puts records of it, too
may_work_on() {
	[[ $1 == absence || $1 == contact || $1 == organisation ]]
}

# configuring TEST: the test for each way to configure, with the table it
# concerns
configuring() {
	local kind all

	all=$(HD_DB=$(uri a) kinds_put | some) || return
	for kind in $all; do
		may_work_on "$kind" || "$1" "$kind" puts "$kind" || return
	done
	"$1" agent hd-drop agent bia
}

# refused TABLE COMMAND ...: whatever the command calls itself
refused() {
	everything >before
	fails 77 "${@:2}" || return
	[[ $errors == "hd-"*": you are not allowed to write to the database: permission denied for table $1" ]] ||
		{ echo "$errors"; return 1; }
	everything | diff before -
}

# -------------------------------------------------------------- by the commands

@test "who reads sees everything and changes nothing" {
	people
	as rita
	hd-list -H -c subject | same one
	hd-show -H -c subject 1 | same one
	hd-log -H -c action 1 | same new
	hd-list -H -c login agent | same $'ana\nbia'
	hd-kb -H -o line search one | cut -f 2 | same one
	hd-report -H volume | same 1,0,0,0
	hd-sla -H -c metric | same $'first_reply\nresolution'
	run hd-check
	same ''
	denied 'sequence ticket_id_seq' hd-new -s a
	denied 'sequence event_id_seq' hd-set level=2 1
	denied 'sequence event_id_seq' hd-assign -a ana 1
	denied 'sequence event_id_seq' hd-reply -m x 1
	denied 'sequence event_id_seq' hd-note -m x 1
	denied 'sequence event_id_seq' hd-escalate -r late 1
	denied 'table clock' hd-sla sweep --at 2026-04-01
	denied 'sequence article_id_seq' hd-kb add --title a -m b
	denied 'sequence event_id_seq' hd-kb edit -m x 1
	denied 'table contact' hd-drop contact maria@example.com
	# a rehearsal would have to write, too
	denied 'sequence event_id_seq' hd-set -n level=2 1
	refused contact puts contact
	refused organisation puts organisation
	configuring refused
}

@test "who works on tickets does all of that, under the role's name" {
	people
	as ana
	hd-new -s two -R rui@example.com -m text </dev/null | same 2
	hd-set level=2 1 | same 1
	hd-assign -a ana 1 | same 1
	hd-assign -s least-loaded 2 | same 2
	hd-reply -m x --attach <(echo file) 1 | same 1
	hd-note -m x 1 | same 1
	hd-escalate -r late 2 | same 2
	hd-set status=solved 1 | same 1
	[ "$(hd-sla sweep --at 2026-04-01 -H | wc -l)" -ge 1 ]
	hd-kb add --title two -m b | same 2
	hd-kb edit -m other 1 | same 1
	hd-kb -H -o line search other | cut -f 1 | same 1
	puts contact
	puts organisation
	hd-drop contact rui@example.com
	run hd-check
	same ''
	at_server "SELECT DISTINCT login FROM event
		WHERE login <> 'hd'" a | same "${desk}_ana"
}

@test "but configures nothing" {
	people
	as ana
	configuring refused
	refused team hd-drop -n team desk
	# nor erases
	refused event hd-erase contact maria@example.com
	refused entry hd-erase ticket 1
	refused entry hd-erase entry 1
	run hd-check
	same ''
}

done_by() {
	"${@:2}" || { echo "$*"; return 1; }
}

@test "who configures does, and works on tickets too" {
	people
	as adm
	configuring done_by
	hd-list -H -c name,value setting name=priority | same priority,2
	hd-new -s two cost=1.5 </dev/null | same 2
	# what is added later belongs to all of them
	as ana
	hd-set cost=7 1 | same 1
	as rita
	hd-list -H -c cost | same $'7\n1.5'
	hd-list -H -c cost cost=7 | same 7
	psql -qXAt -d "$HD_DB" -c 'SELECT x_cost FROM tickets ORDER BY id' |
		same $'7\n1.5'
	hd-check
}

@test "who is none of them sees nothing: status 77" {
	people
	as eve
	fails 77 hd-list
	[ "$errors" = 'hd-list: permission denied for table schema' ]
	fails 77 hd-new -s a
	fails 77 hd-init -u
}

# ----------------------------------------------------------------------- by SQL

# says NAME STATEMENT: in SQL, with that role's rights
says() {
	psql -qXAt -v ON_ERROR_STOP=1 -d "$(uri a "${desk}_$1")" -c "$2"
}

# forbids TABLE NAME STATEMENT: the server says no
forbids() {
	everything >before
	run says "$2" "$3"
	if [ "$status" -eq 0 ] ||
		[[ $output != *"permission denied for table $1"* ]]; then
		echo "$2: $3: $status: $output"
		return 1
	fi
	everything | diff before -
}

@test "what happened cannot be altered with SQL either" {
	people
	as ana
	hd-note -q -m x 1
	for who in rita ana; do
		for table in event change entry content attachment; do
			forbids $table $who "DELETE FROM $table"
			forbids $table $who "TRUNCATE $table CASCADE"
		done
		forbids event $who "UPDATE event SET at = 0"
		forbids change $who "UPDATE change SET new = 'x'"
		forbids entry $who "UPDATE entry SET body = 'x'"
		forbids entry $who "UPDATE entry SET withdrawn = 1, body = 'x'"
		forbids content $who "UPDATE content SET size = 0"
		forbids attachment $who "UPDATE attachment SET name = 'x'"
		forbids ticket $who "DELETE FROM ticket"
		forbids agent $who "UPDATE agent SET team = NULL"
		forbids setting $who "UPDATE setting SET value = 'x'"
	done
	forbids ticket rita "UPDATE ticket SET level = 2"
	forbids clock rita "DELETE FROM clock"
	forbids commit_token rita "SELECT * FROM commit_token"
	says ana "UPDATE agent SET assigned = 1 WHERE login = 'ana'"
}

# asks NAME: the statements of the input, in SQL, as that person; prints what
# the server refuses
asks() {
	psql -qXAt -d "$(uri a "${desk}_$1")" -v me="${desk}_$1" 2>&1 |
		sed -n 's/^ERROR:  //p'
}

# written COLUMNS VALUES: a statement that writes event 900 of ticket 1
written() {
	echo "INSERT INTO event (id, at, recorded, actor, action, ticket, $1)
		VALUES (900, 1, 1, 'hd', 'note', 1, $2);"
}

@test "with SQL, too, one writes only events of one's own" {
	people
	as ana
	hd-new -q -s two -m text </dev/null
	own=$(hd-list -H event ticket=2 -c id)
	entry=$(hd-list -H entry ticket=2 -c id)
	attachment='INSERT INTO attachment (id, entry, ticket, name, type, size, hash)'
	hd-log -o line >before
	asks ana >said <<-END
		$(written login,batch "'hd', 900")
		SET ROLE hd_agent;
		$(written login,batch "'hd', 900")
		RESET ROLE;
		$(written login,batch ":'me', 1")
		$(written login ":'me'")
		$(written login,batch,undoes ":'me', 900, 1")
		$(written login,batch,place ":'me', 900, 1")
		INSERT INTO change (event, field) VALUES (1, 'x');
		INSERT INTO change (event, field) VALUES ($own, 'x');
		INSERT INTO entry (id, event, ticket, at, kind, author, role, body)
			VALUES (900, 1, 1, 1, 'note', 'hd', 'agent', '');
		INSERT INTO entry (id, event, ticket, at, kind, author, role, body)
			VALUES (900, $own, 2, 1, 'note', 'hd', 'agent', '');
		INSERT INTO content (hash, size, data) VALUES ('x', 1, 'x');
		$attachment VALUES (900, 1, 1, 'x', 'x', 1, 'x');
		$attachment VALUES (900, $entry, 2, 'x', 'x', 1, 'x');
		UPDATE entry SET withdrawn = 1 WHERE id = $entry;
		UPDATE ticket SET withdrawn = 1 WHERE id = 2;
		ROLLBACK;
	END
	output=$(sed 's/new row violates row-level security policy //' said)
	same <<-'END'
		"own_login" for table "event"
		"own_login" for table "event"
		"own_batch" for table "event"
		"own_batch" for table "event"
		"own_undo" for table "event"
		"no_history" for table "event"
		"own_event" for table "change"
		"own_event" for table "change"
		"own_event" for table "entry"
		"own_event" for table "entry"
		"own_entry" for table "attachment"
		"own_entry" for table "attachment"
		"undone" for table "entry"
		"undone" for table "ticket"
	END
	hd-log -o line | diff before -
	# what belongs to an event of one's own comes with it, behind savepoints too
	asks ana <<-END | same ''
		BEGIN;
		$(written login,batch,undoes ":'me', 900, $own")
		SAVEPOINT one;
		INSERT INTO change (event, field) VALUES (900, 'x');
		INSERT INTO entry (id, event, ticket, at, kind, author, role, body)
			VALUES (900, 900, 1, 1, 'note', 'hd', 'agent', '');
		$attachment VALUES (900, 900, 1, 'x', 'x', 1, 'x');
		UPDATE ticket SET withdrawn = 1 WHERE id = 2;
		ROLLBACK;
	END
	# who owns the desk is not bound
	asks adm <<-END | same ''
		BEGIN;
		$(written login,undoes "'hd', 1")
		INSERT INTO change (event, field) VALUES (1, 'x');
		ROLLBACK;
	END
}

@test "agents undo what they did themselves, admins all" {
	people
	as ana
	hd-note -q -m x 1
	note=$(hd-list -H event action=note -c id)
	as bia
	refusal='hd-undo: you are not allowed to write to the database: new row violates row-level security policy "own_undo" for table "event"'
	fails 77 hd-undo "$note"
	[ "$errors" = "$refusal" ]
	as ana
	hd-undo -q "$note"
	hd-list -H -c id entry kind=note --withdrawn | same 2
	hd-undo -q --last
	hd-list -H -c id entry kind=note | same 2
	as adm
	hd-undo -q "$note"
	hd-undo -q 1
	hd-check
}

# rights ROLE: what it may do with which table, beyond reading
rights() {
	at_server "SELECT c.relname || ':' || (SELECT string_agg(p, ',' ORDER BY p)
		FROM unnest(ARRAY['DELETE', 'INSERT', 'REFERENCES', 'TRIGGER',
			'TRUNCATE', 'UPDATE']) p
		WHERE has_table_privilege('$1', c.oid, p))
		FROM pg_class c WHERE c.relkind IN ('r', 'v')
		AND c.relnamespace = 'public'::regnamespace
		AND has_table_privilege('$1', c.oid,
			'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER')
		ORDER BY 1" a
}

@test "every right that a role has is one of these" {
	people
	rights hd_reader | same ''
	rights hd_agent | same 'absence:INSERT,UPDATE
acted:INSERT
alert:INSERT,UPDATE
approval:INSERT,UPDATE
article:INSERT,UPDATE
attachment:INSERT
change:INSERT
clock:DELETE,INSERT,UPDATE
commit_token:DELETE,INSERT
compiled:DELETE,INSERT,UPDATE
contact:INSERT,UPDATE
content:INSERT
entry:INSERT
event:INSERT
fired:DELETE,INSERT
lesson:INSERT
link:INSERT
mail:INSERT
notice:DELETE,INSERT,UPDATE
organisation:INSERT,UPDATE
outbox:DELETE,INSERT,UPDATE
raw:DELETE,INSERT
seal:INSERT
sealed:INSERT
sealed_record:INSERT
search_list:DELETE,INSERT,UPDATE
search_size:DELETE,INSERT,UPDATE
submission:DELETE,INSERT
ticket:INSERT,UPDATE
vote:INSERT,UPDATE
working:DELETE,INSERT,UPDATE'
	# columns by themselves
	at_server "SELECT attrelid::regclass || '.' || attname || ' ' || attacl::text
		FROM pg_attribute WHERE attacl IS NOT NULL
		AND attrelid IN (SELECT oid FROM pg_class
			WHERE relnamespace = 'public'::regnamespace)
		ORDER BY 1" a |
		same 'agent.assigned {hd_agent=w/hd_admin}
entry.withdrawn {hd_agent=w/hd_admin}
lesson.retired {hd_agent=w/hd_admin}
link.retired {hd_agent=w/hd_admin}
mail.entry {hd_agent=w/hd_admin}
mail.marks {hd_agent=w/hd_admin}
mail.raw {hd_agent=w/hd_admin}
mail.reason {hd_agent=w/hd_admin}
mail.state {hd_agent=w/hd_admin}
mail.ticket {hd_agent=w/hd_admin}'
	# who may read: all, but for the marks of commits
	at_server "SELECT relname || ' ' || r FROM pg_class,
		unnest(ARRAY['hd_reader', 'hd_agent']) r
		WHERE relkind IN ('r', 'v')
		AND relnamespace = 'public'::regnamespace
		AND NOT has_table_privilege(r, pg_class.oid, 'SELECT')" a |
		same 'commit_token hd_reader'
	# all of it belongs to hd_admin, and nobody else has any right
	at_server "SELECT relname FROM pg_class WHERE relkind IN ('r', 'v', 'S')
		AND relnamespace = 'public'::regnamespace
		AND (relowner <> 'hd_admin'::regrole
			OR relacl::text LIKE '%{=%' OR relacl::text LIKE '%,=%')" a |
		same ''
}

# ----------------------------------------------------- who may make a desk at all

# alone: a server of this test only, where nobody has made roles yet
alone() {
	own=$(mktemp -d)
	server=$own
	"$top/tests/cluster" start "$own" >/dev/null
	at_server 'CREATE ROLE plain LOGIN; CREATE ROLE maker LOGIN CREATEDB CREATEROLE'
}

@test "to make a desk takes CREATEDB and CREATEROLE, and no superuser" {
	alone
	run hd-init -d "$(uri a maker)"
	[ "$status" -eq 0 ]
	same ''
	hd-new -d "$(uri a maker)" -s one </dev/null | same 1
	hd-check -d "$(uri a maker)"
	# a second desk, when the roles are there
	hd-init -d "$(uri b maker)"
	at_server "SELECT rolname FROM pg_roles WHERE rolname LIKE 'hd\_%'
		AND NOT rolcanlogin AND NOT rolsuper ORDER BY 1" |
		same $'hd_admin\nhd_agent\nhd_reader'
	hd-copy "$(uri a maker)" "$(uri c maker)"
	hd-list -d "$(uri c maker)" -H -c subject | same one
}

@test "who may not is told, step by step, what an administrator must run" {
	alone
	file='.*/001-desk\.sql: '
	ask() {
		fails 77 hd-init -d "$(uri a plain)" || return
		[[ $errors =~ \(ask\ an\ administrator\ to\ run:\ (.*)\)$ ]] || return
		advice=${BASH_REMATCH[1]}
	}
	ask
	[ "$errors" = "hd-init: permission denied to create database (ask an administrator to run: createdb -T template0 -E UTF8 -O plain $(database a))" ]
	(export PGHOST=$server PGUSER=hd; eval "$advice")
	ask
	[[ $errors =~ ^hd-init:\ $file'permission denied to create role (' ]]
	[ "$advice" = 'CREATE ROLE hd_reader; CREATE ROLE hd_agent; CREATE ROLE hd_admin; GRANT hd_admin TO plain' ]
	at_server "${advice%; *}" a
	ask
	[ "$advice" = 'GRANT hd_admin TO plain' ]
	at_server "$advice" a
	at_server "ALTER DATABASE $(database a) OWNER TO hd"
	ask
	[ "$advice" = 'ALTER SCHEMA public OWNER TO plain' ]
	at_server "$advice" a
	run hd-init -d "$(uri a plain)"
	[ "$status" -eq 0 ]
	same ''
	hd-new -d "$(uri a plain)" -s one </dev/null | same 1
	hd-check -d "$(uri a plain)"
}
