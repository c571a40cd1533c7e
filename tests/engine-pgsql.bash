# shellcheck shell=bash disable=SC2034	# the tests use what is set
# engine-pgsql.bash - functions that tests use on a database of a server.
# tests/run starts the server in the folder $HD_TEST_SERVER and makes a new desk
# called desk there. Tests of commands that need another schema have their desk
# in $HD_TEST_DESK. engine-sqlite.bash describes the functions.

modes=server

# fewer than for a file: each ticket takes several round trips to the server
many=10000

# server DATABASE [VARIABLE]: prints its name for commands and for psql, or puts
# the name into the variable
server() {
	call "${2-}" "postgresql:///$1?host=$HD_TEST_SERVER"
}

# The names of all databases of this test file begin with this. The same file may
# run at the same time with commands that need another schema.
stem=${BATS_TEST_FILENAME##*/}
stem=${HD_TEST_DESK:+${HD_TEST_DESK}_}${stem%.bats}

db() {
	server "${stem}_${BATS_TEST_NUMBER}_$1" "${2-}"
}

shelf() {
	server "${stem}_$1" "${2-}"
}

make_desk() {
	hd-init
}

# admin STATEMENT: runs it on the server, not on a desk
admin() {
	local at

	server postgres at
	psql -qXAt -v ON_ERROR_STOP=1 -d "$at" -c "$1"
}

# name DATABASE [VARIABLE]
name() {
	local name_=${1#postgresql:///}

	call "${2-}" "${name_%%\?*}"
}

blank() {
	admin "CREATE DATABASE \"$(name "$HD_DB")\" TEMPLATE template0"
}

copy() {
	local from to at

	name "$1" from
	name "$2" to
	server postgres at
	PGOPTIONS='-c client_min_messages=warning' \
		psql -qXAt -v ON_ERROR_STOP=1 -d "$at" \
		-c "DROP DATABASE IF EXISTS \"$to\" WITH (FORCE)" \
		-c "CREATE DATABASE \"$to\" TEMPLATE \"$from\" $HD_TEST_COPY"
}

drop() {
	admin "DROP DATABASE IF EXISTS \"$(name "$HD_DB")\" WITH (FORCE)" \
		2>/dev/null
}

clean() {
	local at

	server postgres at
	psql -qX -d "$at" <<-END
		SELECT format('DROP DATABASE %I WITH (FORCE);', datname)
		FROM pg_database WHERE starts_with(datname,
			'${stem}_${BATS_TEST_NUMBER}_') \gexec
	END
}

sql() {
	psql -qXAt -v ON_ERROR_STOP=1 -d "$HD_DB" -c "$1"
}

utc() {
	echo "to_char(to_timestamp($1) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')"
}

# Constraints are not looked at meanwhile. Nothing but the statements changes
# what the schema is made of.
damage() {
	sql "SET session_replication_role = replica;
		CREATE TEMPORARY TABLE checks AS SELECT oid, relchecks
			FROM pg_class WHERE relchecks > 0;
		UPDATE pg_class SET relchecks = 0 WHERE relchecks > 0;
		$1;
		UPDATE pg_class c SET relchecks = k.relchecks FROM checks k
			WHERE k.oid = c.oid"
}

hold() {
	mkfifo held
	psql -qX -d "$HD_DB" -c BEGIN -c 'LOCK TABLE ticket IN EXCLUSIVE MODE' \
		-f held &
	holder=$!
	exec 9>held
	until [ "$(sql "SELECT count(*) FROM pg_locks WHERE granted
		AND mode = 'ExclusiveLock' AND relation = 'ticket'::regclass")" = 1 ]
	do
		:
	done
}

loose() {
	exec 9>&-
	wait "$holder"
}

indexes() {
	sql "SELECT indexname COLLATE \"C\" FROM pg_indexes
		WHERE schemaname = 'public' ORDER BY 1"
}

explained() {
	sql "SET enable_seqscan = off; EXPLAIN $1"
}

blob() {
	echo "'\\x$1'"
}

age() {
	sql "DELETE FROM schema WHERE version < (SELECT max(version) FROM schema);
		UPDATE schema SET version = $1"
}

dump() {
	pg_dump --inserts -d "$HD_DB" | grep -v '^[\]'
}

desk() {
	local made

	server "${HD_TEST_DESK:-desk}" made
	copy "$made" "$HD_DB"
}
