#!/usr/bin/env bats
# server.bats - a desk on a server: names that are wrong, connections that
# break, many at once. What the engine promises is promised by all commands.

load helper
load strace

setup() {
	fresh
	only pgsql "a file has no server"
}

teardown() {
	clean
	[ -z "${own-}" ] || {
		"$top/tests/cluster" stop "$own"
		rm -rf "$own"
	}
}

# serve: a server of this test's own, with a desk
serve() {
	own=$(mktemp -d)
	"$top/tests/cluster" start "$own" 'synchronous_commit = on' \
		>/dev/null
	export HD_DB="postgresql:///desk?host=$own&user=hd"
	hd-init
}

count() {
	sql "SELECT count(*) FROM $1"
}

# ----------------------------------------------------------------------- names

@test "a server that is not there ends with 75, one whose name is none with 69" {
	export HD_WAIT=0
	fails 75 hd-list -d "postgresql:///desk?host=$PWD"
	[[ $errors == "hd-list: the database server cannot be reached: "*"$PWD"* ]]
	[ "$(wc -l <<<"$errors")" = 1 ]
	fails 75 hd-new -s a -d 'postgresql://127.0.0.1:1/desk'
	[[ $errors == *127.0.0.1* ]]
	fails 69 hd-list -d 'postgresql://no-such-host.invalid/desk'
	[[ $errors == *no-such-host.invalid* ]]
	fails 69 hd-list -d 'postgresql://localhost/desk?no_such_option=1'
	[[ $errors == *no_such_option* ]]
	fails 69 hd-list -d 'postgresql://localhost:port/desk'
}

@test "a name with a password in it is refused, and the password is not repeated" {
	for name in postgresql://ana:geheim@localhost/desk \
		'postgresql://localhost/desk?password=geheim'; do
		fails 77 hd-list -d "$name"
		[[ $errors == *pgpass* ]]
		[[ $errors != *geheim* ]]
	done
}

@test "a role or database that is not there is said by name" {
	fails 77 hd-list -d "$(server postgres)&user=nobody_of_that_name"
	[[ $errors == *nobody_of_that_name* ]]
	fails 66 hd-list -d "$(server no_such_desk)"
	[[ $errors == *no_such_desk*hd-init* ]]
}

@test "without the module it says how to get it, and a file works all the same" {
	mkdir -p bin
	cp "$HD_BIN/hd-list" "$HD_BIN/hd-init" bin
	fails 69 bin/hd-list -d "$(server postgres)"
	[[ $errors == *--with-pgsql* ]]
	[ "$(wc -l <<<"$errors")" = 1 ]
	HD_DATADIR=$top/share bin/hd-init -d "$PWD/file.db"
	bin/hd-list -H -d "$PWD/file.db" status -c name | wc -l | same 7
}

@test "a command on a file loads nothing of the server's" {
	command -v strace >/dev/null || skip "strace is not installed"
	hd-init -d "$PWD/file.db"
	export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
	strace -f -e trace=open,openat -o calls hd-list -d "$PWD/file.db" status ||
		skip "strace is forbidden here"
	run ! grep -E 'libpq|pgsql' calls
	desk
	strace -f -e trace=open,openat -o calls hd-list status
	grep -q pgsql.so calls
}

# ------------------------------------------------------------------ round trips

@test "a load is not a round trip for each record" {
	tracing
	desk
	{ echo subject,requester,priority; seq 2000 | sed 's/.*/t &,r@example.org,1/'; } >in.csv
	strace -f -e trace=poll,ppoll -o calls hd-new -q in.csv ||
		skip "strace is forbidden here"
	[ "$(count ticket)" = 2000 ]
	[ "$(grep -c poll calls)" -lt 1000 ]
}

# ----------------------------------------------------------------- many at once

fifty() {
	for ((j = 1; j <= 4; j++)); do
		hd-new -s "writer $1 ticket $j" -R "r$((j % 2))@example.org" \
			priority=1 || return
		hd-assign -q -s least-loaded "$((1 + ($1 + j) % 20))" || return
		hd-note -q -m "note $1 $j" 1 || return
		hd-set -q tag+="w$1-$j" 2 || return
	done
}

@test "50 writers on one server: nothing is lost, nothing twice, no deadlock is seen" {
	desk
	export HD_WAIT=300
	begins_again
	printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
	{ echo subject,team; seq 20 | sed 's/$/,desk/'; } | hd-new -q
	crew 50 fifty
	run cat ./*.err
	same ''
	[ "$(cat ./*.out | sort -u | wc -l)" = 200 ]
	[ "$(count ticket)" = 220 ]
	[ "$(count 'entry WHERE ticket = 1')" = 200 ]
	[ "$(hd-list -H -c tag 2 | tr ' ' '\n' | sort -u | wc -l)" = 200 ]
	[ "$(count contact)" = 2 ]
	hd-check
}

# --------------------------------------------------------------- what may break

steady() {
	for ((j = 1; j <= 15; j++)); do
		hd-new -s "writer $1 ticket $j" key="$1-$j" || return
	done
}

# errors: what the crew had to say; libpq itself speaks while it connects
errors() {
	run grep -hv -e '^FATAL:  terminating' -e '^WARNING:  terminating' ./*.err
}

@test "connections that the server cuts cost nothing but time" {
	serve
	export HD_WAIT=120
	begins_again
	crew 8 steady &
	crew=$!
	for ((i = 0; i < 40; i++)); do
		psql -qXAt -h "$own" -U hd -d postgres -c "SELECT
			pg_terminate_backend(pid) FROM pg_stat_activity
			WHERE datname = 'desk'" >>cuts 2>&1
	done
	wait $crew
	grep -q t cuts
	errors
	same ''
	[ "$(count ticket)" = 120 ]
	[ "$(cat ./*.out | sort -u | wc -l)" = 120 ]
	hd-check
}

@test "a server that crashes and comes back: nothing is lost, nothing twice" {
	serve
	export HD_WAIT=120
	begins_again
	crew 6 steady &
	crew=$!
	for i in 1 2 3; do
		until [ "$(cat ./*.out 2>/dev/null | wc -l)" -ge $((i * 15)) ]; do
			kill -0 $crew || break 2
		done
		"$top/tests/cluster" crash "$own"
		"$top/tests/cluster" start "$own" >/dev/null
	done
	wait $crew
	errors
	same ''
	[ "$(count ticket)" = 90 ]
	[ "$(cat ./*.out | sort -u | wc -l)" = 90 ]
	hd-check
}

@test "a bulk load through a crash is there once, as a whole" {
	serve
	export HD_WAIT=120
	begins_again
	{ echo key,subject; seq 20000 | sed 's/.*/k&,s/'; } >in.csv
	hd-new -q --key key in.csv &
	load=$!
	until [ "$(psql -qXAt -h "$own" -U hd -d postgres -c "SELECT count(*)
		FROM pg_stat_activity WHERE datname = 'desk'
		AND state <> 'idle'")" -ge 1 ]; do
		kill -0 $load || break
	done
	"$top/tests/cluster" crash "$own"
	"$top/tests/cluster" start "$own" >/dev/null
	wait $load
	[ "$(count ticket)" = 20000 ]
	hd-check
}

@test "killed at any time, a load is there as a whole or not at all" {
	tracing
	desk
	{ echo subject,requester; seq 300 | sed 's/.*/t &,r&@example.org/'; } >in.csv
	killed=0
	for n in 1 2 3 4 6 8 11 15 20 30 45 70 110 160 240 400; do
		drop
		desk
		ended=0
		traced sendto signal=KILL "$n" hd-new in.csv \
			>out 2>errors || ended=$?
		have=$(count ticket)
		[ "$have" = 0 ] || [ "$have" = 300 ]
		[ ! -s out ] || [ "$have" = 300 ]
		[ "$(count contact)" = "$have" ]
		hd-check
		[ "$ended" -ne 0 ] || break
		killed=$((killed + 1))
	done
	[ "$killed" -gt 2 ]
	[ "$ended" -eq 0 ]
}

@test "what a rehearsal would do costs no number" {
	desk
	hd-new -n -s a >/dev/null
	hd-new -s a | same 1
	hd-set -n level=2 1 >/dev/null
	hd-new -s b | same 2
}
