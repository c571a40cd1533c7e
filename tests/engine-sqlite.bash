# shellcheck shell=bash disable=SC2034	# the tests use what is set
# engine-sqlite.bash - what a test does with a database that is a file. The same
# functions are in engine-pgsql.bash; what they do is said here.

# Ways of keeping a journal, which are tried one after the other.
modes='delete wal'

# What is many tickets here; under sanitizers it is less.
many=${HD_TEST_MANY:-100000}

# db NAME [VARIABLE]: what the database of that name is called for commands;
# each test has its own. It is printed, or put into the variable.
db() {
	call "${2-}" "$BATS_TEST_TMPDIR/$1.db"
}

# shelf NAME [VARIABLE]: the same, for what setup_file makes and the tests copy
shelf() {
	call "${2-}" "$BATS_FILE_TMPDIR/$1.db"
}

# name DATABASE: what messages call it
name() {
	echo "$1"
}

# blank: $HD_DB is there, and empty
blank() {
	sqlite3 "$HD_DB" VACUUM
}

# make_desk MODE: a desk as hd-init leaves it, in $HD_DB
make_desk() {
	if [ "$1" = wal ]; then hd-init --wal; else hd-init; fi
}

# copy FROM TO: databases; what TO was before is gone
copy() {
	[ ! -e "$2" ] || rm -f "$2"*
	cp -p "$1" "$2"
}

# drop: $HD_DB is there no more
drop() {
	rm -f "$HD_DB"*
}

# clean: what a test leaves to others is nothing
clean() {
	:
}

# sql STATEMENT: says this to $HD_DB; rows as lines, columns with | between
sql() {
	sqlite3 "$HD_DB" "$1"
}

# utc COLUMN: as text 2026-03-02 09:00:00, in SQL
utc() {
	echo "datetime($1, 'unixepoch')"
}

# damage STATEMENT: says it whatever it breaks
damage() {
	sql "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; $1"
}

# hold: another writes to $HD_DB, until loose
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

# indexes: the names of all, in order
indexes() {
	sql "SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name"
}

# explained SELECT: how the engine means to go about it
explained() {
	sql "EXPLAIN QUERY PLAN $1"
}

# blob HEX: a literal of these bytes
blob() {
	echo "x'$1'"
}

# age VERSION: $HD_DB says that its schema is that one
age() {
	sql "PRAGMA user_version = $1"
}

# dump: everything in $HD_DB
dump() {
	sqlite3 "$HD_DB" .dump
}

# desk: a desk as hd-init leaves it, in $HD_DB
desk() {
	local made

	shelf made made
	[ -f "$made" ] || HD_DB=$made hd-init
	copy "$made" "$HD_DB"
}
