# shellcheck shell=sh disable=SC2154	# run sets here, top, CC, size
# engine-pgsql.sh - what is particular to PostgreSQL when run measures it
#
# The functions are those of engine-sqlite.sh. The server is one of its own,
# and both sides of a pair use it: what is committed is on the disk, and it has
# the memory of a small machine. Nothing is vacuumed behind our back: tables
# are vacuumed and analysed when they have been filled.

bare=./bare-pgsql
settings='fsync = on
full_page_writes = on
synchronous_commit = on
shared_buffers = 512MB
effective_cache_size = 2GB
max_wal_size = 8GB
checkpoint_timeout = 15min
autovacuum = off'
copy_budget=3.0
tables='contact ticket event change clock entry'

# 107 bytes are the most that a name of a socket has
engine_start() {
	command -v psql >/dev/null || die 'psql is missing'
	command -v sqlite3 >/dev/null || die 'sqlite3 is missing'
	# shellcheck disable=SC2046
	build bare-pgsql $(pkg-config --cflags --libs libpq 2>/dev/null ||
		echo -I/usr/include/postgresql -lpq)
	PGHOST=${BENCH_CLUSTER:-$dir/cluster} PGUSER=hd PGOPTIONS='' PSQLRC=/dev/null
	export PGHOST PGUSER PGOPTIONS PSQLRC
	unset PGDATABASE PGPORT PGSERVICE
	"$top/tests/cluster" stop "$PGHOST"
	"$top/tests/cluster" start "$PGHOST" "$settings" >/dev/null ||
		die 'no server'
}

engine_stop() { "$top/tests/cluster" stop "$PGHOST"; }

db() { echo "postgresql:///$1"; }

drop() {
	for name; do
		psql -qd postgres -c 'SET client_min_messages = warning' \
			-c "DROP DATABASE IF EXISTS $name"
	done
}

copies() {
	from=$1
	shift
	printf "psql -qd postgres -c 'SET client_min_messages = warning'"
	for to; do
		printf " -c 'DROP DATABASE IF EXISTS %s' -c 'CREATE DATABASE %s \
TEMPLATE %s STRATEGY file_copy'" "$to" "$to" "$from"
	done
	echo " -c CHECKPOINT"
}

ask() { psql -qAtF ' ' -d "$1" -c "$2"; }
csv() { psql -qd "$1" -c "COPY ($2) TO STDOUT (FORMAT csv)"; }
settle() { psql -qd "$1" -c 'VACUUM (FULL, ANALYZE)' -c CHECKPOINT; }

traced() {
	HD_TRACE=1 "$@" 2>&1 >/dev/null |
		awk -v quoted=1 -f "$here/statements.awk"
}

session() { echo '-- psql'; }

# What comes next has the numbers that it has in SQLite.
make_base() {
	desk "$(db base)" && desk seed.db &&
	psql -qd base -c 'TRUNCATE event, change CASCADE' 2>/dev/null &&
	ask base "SELECT setval('event_id_seq',
		$(sqlite3 seed.db 'SELECT max(id) FROM event'))" >/dev/null
}

# A desk of SQLite is filled first: its rows are the same, and a million take
# minutes. Their references have been checked there.
fill() {
	cp seed.db rows.db && hd-new -q -d rows.db "$1.csv" &&
	sqlite3 rows.db "UPDATE event SET actor = 'hd', login = 'hd'" &&
	copy base "$1" || return
	psql -qd "$1" -c 'SET client_min_messages = warning' -c "TRUNCATE \
		$(echo "$tables" | sed 's/ /, /g') CASCADE" || return
	for table in $tables; do
		sqlite3 -csv rows.db "SELECT * FROM $table" |
			psql -qd "$1" -c 'SET session_replication_role = replica' \
				-c "COPY $table FROM STDIN (FORMAT csv)" || return
	done
	rm -f rows.db
	for table in ticket event entry; do
		ask "$1" "SELECT setval('${table}_id_seq', max(id)) FROM $table" \
			>/dev/null
	done
	psql -qd "$1" -c 'VACUUM (ANALYZE)' -c CHECKPOINT
}

# rows_of TABLE: those that came with tickets
rows_of() {
	case $1 in
	event) echo 'SELECT * FROM event WHERE ticket IS NOT NULL ORDER BY id' ;;
	change) echo 'SELECT c.* FROM change c JOIN event e ON e.id = c.event
		WHERE e.ticket IS NOT NULL ORDER BY event, field' ;;
	*) echo "SELECT * FROM $1 ORDER BY 1" ;;
	esac
}

# Rows one by one are what a program does that looks at each: each costs the
# server the beginning and the end of a statement. COPY begins once for all rows
# of a table, but checks the references of each all the same: libpq's pipeline
# costs twice as much processor time as COPY of the same rows, and hd-new may
# take 1.5 times as long as the pipeline.
next_to_load() {
	wanted "bulk-$1" || wanted "copy-$1" || return 0
	{
		echo 'BEGIN;'
		for table in $tables; do
			psql -qd "$1" -c "COPY ($(rows_of "$table")) TO STDOUT" \
				>"rows.$table"
			printf "\\\\copy %s FROM 'rows.%s'\n" "$table" "$table"
		done
		echo 'COMMIT;'
	} >copy.sql
	! wanted "bulk-$1" || {
		job "bulk-$1" 1.5 -n "$(runs 9 3 1)" -w 0 \
			-b "$(copies base ours bare)" \
			hd-new -q -d "$(db ours)" "$1.csv" \
			:: "$bare" load "$(db bare)" rows
		same_rows "bulk-$1"
	}
	! wanted "copy-$1" || {
		job "copy-$1" "$copy_budget" -n "$(runs 9 3 1)" -w 0 \
			-b "$(copies base ours bare)" \
			hd-new -q -d "$(db ours)" "$1.csv" \
			:: psql -qd bare -v ON_ERROR_STOP=1 -f copy.sql
		same_rows "copy-$1"
	}
	rm -f rows.* copy.sql
}

next_to_script() {
	job "$@" :: psql -qd bare -v ON_ERROR_STOP=1 -f 'script.{}'
}

next_to_select() {
	sql=$1
	shift
	job "$@" :: psql -qd lives -c "COPY ($sql) TO STDOUT (FORMAT csv, HEADER)"
}

# A command of SQLite where the module is installed, and where it is not.
engine_jobs() {
	wanted start-sqlite || return 0
	for place in with without; do
		mkdir -p $place/bin
		ln -sfn "$top/share" $place/share
		cp -f "$(command -v hd-show)" $place/bin/
	done
	cp -f "$top/build/pgsql.so" with/
	hd-new -q -d seed.db -s Fire >/dev/null
	job start-sqlite 1.05 -n "${RUNS:-201}" -w 5 \
		with/bin/hd-show -d seed.db 1 :: without/bin/hd-show -d seed.db 1
	rm -rf with without
	desk seed.db
}
