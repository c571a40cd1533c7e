# shellcheck shell=sh disable=SC2154	# run sets here, CC, runs
# engine-sqlite.sh - what is particular to SQLite when run measures it
#
# An engine is these functions; a desk has a NAME.

bare=./bare-sqlite

engine_start() {
	command -v sqlite3 >/dev/null || die 'sqlite3 is missing'
	build bare-sqlite -lsqlite3
	HOME=$dir	# without a .sqliterc
	export HOME
}

engine_stop() { :; }

# db NAME: the name of the desk, for a command
db() { echo "$1.db"; }

# drop NAME ...
drop() {
	for name; do rm -f "$name.db"; done
}

# copies FROM TO ...: what sh does to make the desk TO the same as FROM
copies() {
	from=$1
	shift
	for to; do printf 'cp %s.db %s.db; ' "$from" "$to"; done
	echo sync
}

# ask NAME SQL: rows, their cells with spaces between; csv NAME SQL: as CSV
ask() { sqlite3 -separator ' ' "$1.db" "$2"; }
csv() { sqlite3 -csv "$1.db" "$2"; }

# settle NAME: after many changes
settle() { :; }

# traced COMMAND ...: the statements that it executes, as a script
traced() {
	HD_TRACE=1 "$@" 2>&1 >/dev/null | awk -f "$here/statements.awk"
}

# session: how a script begins
session() {
	echo 'PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = 1;'
}

# make_base: the desk base, without tickets
make_base() { desk base.db; }

# fill NAME: the desk NAME with the tickets in NAME.csv
fill() {
	copy base "$1" && hd-new -q -d "$(db "$1")" "$1.csv"
}

# next_to_load NAME: hd-new with NAME.csv next to the rows of the desk NAME
next_to_load() {
	wanted "bulk-$1" || return 0
	"$bare" dump "$1.db" >rows
	job "bulk-$1" 1.5 -n "$(runs 9 3 1)" -w 0 \
		-b "$(copies base ours bare)" hd-new -q -d ours.db "$1.csv" \
		:: "$bare" load bare.db rows
	same_rows "bulk-$1"
	rm -f rows
}

# next_to_script JOB ...: next to the shell with script.{} on the desk bare
next_to_script() {
	job "$@" :: sqlite3 -bail bare.db '.read script.{}'
}

# next_to_select SQL JOB ...: next to the rows of it as CSV, of the desk lives
next_to_select() {
	sql=$1
	shift
	job "$@" :: sqlite3 -csv -header lives.db "$sql"
}

engine_jobs() { :; }
