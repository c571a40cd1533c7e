# shellcheck shell=bash disable=SC2034	# the tests use what is set
# engine-sqlite.bash - functions that tests use on a database that is a file.
# engine-pgsql.bash has the same functions; this file describes them.

# The journal modes; some tests run once for each of them.
modes='delete wal'

# How many tickets a large test uses; with sanitizers HD_TEST_MANY is smaller,
# in check-world larger.
many=${HD_TEST_MANY:-30000}

# db NAME [VARIABLE]: prints the name of a database for commands, or puts it
# into the variable. Each test has databases of its own.
db() {
	call "${2-}" "$BATS_TEST_TMPDIR/$1.db"
}

# shelf NAME [VARIABLE]: the same for a database that setup_file makes and the
# tests copy
shelf() {
	call "${2-}" "$BATS_FILE_TMPDIR/$1.db"
}

# name DATABASE: prints the name that messages use for it
name() {
	echo "$1"
}

# blank: makes $HD_DB an empty database
blank() {
	sqlite3 "$HD_DB" VACUUM
}

# make_desk MODE: runs hd-init for $HD_DB, with this journal mode
make_desk() {
	if [ "$1" = wal ]; then hd-init --wal; else hd-init; fi
}

# copy FROM TO: copies a database; an existing TO is replaced
copy() {
	[ ! -e "$2" ] || rm -f "$2"*
	cp -p "$1" "$2"
}

# drop: deletes $HD_DB
drop() {
	rm -f "$HD_DB"*
}

# clean: removes what a test has left outside its folder
clean() {
	:
}

# sql STATEMENT: runs it on $HD_DB; prints a line for each row, columns with |
# between them
sql() {
	sqlite3 "$HD_DB" "$1"
}

# utc COLUMN: prints an SQL expression for the column as text, such as
# 2026-03-02 09:00:00
utc() {
	echo "datetime($1, 'unixepoch')"
}

# damage STATEMENT: runs it without checking references and constraints
damage() {
	sql "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; $1"
}

# hold: begins a transaction that writes to $HD_DB; loose ends it
hold() {
	mkfifo held
	sqlite3 "$HD_DB" 'BEGIN IMMEDIATE; UPDATE ticket SET level = 2;' \
		'.read held' &
	holder=$!
	exec 9>held
	while sqlite3 "$HD_DB" 'BEGIN IMMEDIATE' 2>/dev/null; do
		:
	done
}

loose() {
	exec 9>&-
	wait "$holder"
}

# indexes: prints the names of all indexes, sorted
indexes() {
	sql "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name"
}

# explained SELECT: prints the plan of the engine for it
explained() {
	sql "EXPLAIN QUERY PLAN $1"
}

# blob HEX: prints these bytes as a literal of SQL
blob() {
	echo "x'$1'"
}

# age VERSION: sets the schema version that $HD_DB claims to have
age() {
	sql "PRAGMA user_version = $1"
}

# dump: prints everything in $HD_DB as SQL
dump() {
	sqlite3 "$HD_DB" .dump
}

# desk: makes $HD_DB a new desk, as hd-init leaves it
desk() {
	local made

	shelf made made
	[ -f "$made" ] || HD_DB=$made hd-init
	copy "$made" "$HD_DB"
}
