#!/usr/bin/env bats
# Commands in pipes over one database: nothing locks up, nothing is lost.

load helper

some=20000 patience=240

# The big desks are made once, with each way of keeping a journal; `some` is for
# what needs only more than a pipe holds.
setup_file() {
	export HD_NOW=2026-03-02T09:00:00Z
	cd "$BATS_FILE_TMPDIR" || return
	{ echo subject,priority,category,requester; seq -f 'ticket %.0f,3,network,r@example.org' "$many"; } >in.csv
	for mode in $modes; do
		HD_DB=$(shelf "$mode")
		export HD_DB
		make_desk "$mode"
		printf 'login,team\nana,desk\n' | hd-put agent
		hd-new -q in.csv
	done
	HD_DB=$(shelf some)
	hd-init
	printf 'login,team\nana,desk\n' | hd-put agent
	{ echo subject; seq $some; } | hd-new -q
}

# big MODE: a copy of a big desk, with that journal
big() {
	copy "$(shelf "$1")" "$HD_DB"
	[ "$1" != wal ] || [ "$(sql 'PRAGMA journal_mode')" = wal ]
}

count() {
	sql "SELECT count(*) FROM ticket WHERE $1"
}

# four MODE: a reader, two writers and a report, all at work at once
four() {
	big "$1"
	run timeout $patience bash -c 'set -o pipefail
		hd-list state=new -c id | hd-assign -a ana |
		hd-escalate -r late | hd-report volume -'
	[ "$status" -eq 0 ]
	same $'created,solved,closed,reopened\n'"$many,0,0,0"
	[ "$(count "status = 'open' AND agent = 'ana' AND team = 'desk' AND level = 2 AND active = 1")" = "$many" ]
	[ "$(sql "SELECT count(*) FROM event WHERE ticket IS NOT NULL")" = $((3 * many)) ]
	run hd-check
	[ "$status" -eq 0 ]
	same ''
}

@test "a pipe of list, assign, escalate and report goes through many tickets" {
	four "${modes%% *}"
}

@test "and with a write-ahead log, too" {
	only sqlite "a server has only one"
	four wal
}

@test "a reader whose reader is slow does not keep a writer waiting" {
	for mode in $modes; do
		big "$mode"
		export HD_WAIT=5
		run timeout 60 bash -c 'set -o pipefail; hd-list | { read -r header; hd-new -s "in between" </dev/null; wc -l; }'
		# a server has given some numbers to nobody
		[ "${lines[0]}" -gt "$many" ]
		[ "${lines[1]}" = "$many" ]
	done
}

@test "a reader that stands still does not keep a writer waiting" {
	big some
	mkfifo pipe
	hd-list -c id,subject >pipe &
	pid=$!
	exec 9<pipe
	read -r -u 9 header
	kill -STOP $pid
	new=$(HD_WAIT=5 timeout 30 hd-new -s x)
	[ "$new" -gt $some ]
	kill -CONT $pid
	wc -l <&9 | same $some
	exec 9<&-
	wait $pid
	[ "$header" = id,subject ]
}

@test "a reader that ends early ends the list without a word" {
	big some
	for format in csv json line; do
		early hd-list -o $format -c id 2>errors | head -n 1 >first
		[ ! -s errors ]
		[ -s first ]
	done
	early hd-log 2>errors | head -n 1 >first
	[ ! -s errors ]
	run hd-check
	[ "$status" -eq 0 ]
}

@test "a writer whose reader has gone has written all the same" {
	big some
	hd-list -H -c id | early hd-set level=2 2>errors | head -n 1 | same 1
	[ ! -s errors ]
	[ "$(count 'level = 2')" = $some ]
}

@test "six writers in one pipe follow each other" {
	desk
	{ echo subject; seq 500; } >in.csv
	run timeout 60 bash -c 'set -o pipefail
		hd-new in.csv | hd-set level=2 | hd-set tag=x | hd-note -m n |
		hd-escalate -r late | hd-set status=solved | tail -n 1'
	[ "$status" -eq 0 ]
	same 500
	[ "$(count "level = 3 AND tag = 'x' AND status = 'solved'")" = 500 ]
	hd-check
}

@test "a pipe goes round: what is new is changed while more is made" {
	desk
	for ((i = 0; i < 20; i++)); do
		hd-new -s "n$i" | hd-set priority=1
	done >out
	seq 20 | diff - out
	[ "$(count 'priority = 1')" = 20 ]
}

@test "a writer in a pipe reads all of its input before it begins" {
	desk
	hd-new -q -s one
	mkfifo ids
	HD_WAIT=1 hd-set level=2 <ids >changed &
	exec 9>ids
	echo 1 >&9
	# it waits for more; meanwhile another writes
	HD_WAIT=1 timeout 20 hd-new -s two | same 2
	echo 2 >&9
	exec 9>&-
	wait $!
	printf '1\n2\n' | diff - changed
	[ "$(count 'level = 2')" = 2 ]
}

@test "a bad record in the middle of a pipe stops what is behind it" {
	desk
	{ echo subject; seq 3; } | hd-new -q
	run bash -c 'hd-list -c id | hd-set status=nothing | hd-escalate -r late; echo ${PIPESTATUS[*]}'
	[ "${lines[-1]}" = "0 64 0" ]
	[ "$(count 'level = 1')" = 3 ]
	run bash -c '{ echo 1; echo x; echo 3; } | hd-set level=2 | hd-set level=3; echo ${PIPESTATUS[*]}'
	[ "${lines[-1]}" = "0 65 0" ]
	[ "$(count 'level = 1')" = 3 ]
}

@test "both journals give the same desk" {
	only sqlite "a server has only one"
	for mode in $modes; do
		HD_DB=$(shelf "$mode") dump | sha256sum >"$mode.sum"
	done
	cmp delete.sum wal.sum
}

@test "V22: a list of many tickets and a bulk load need little memory" {
	big "${modes%% *}"
	(ulimit -v 98304; hd-list -l 1 >/dev/null 2>&1) || skip "this build needs more address space"
	(ulimit -v 98304; hd-list -o json) | wc -l | same "$many"
	(ulimit -v 98304; hd-list -c id) | (ulimit -v 98304; hd-set level=2) | wc -l | same "$many"
	HD_DB=$(db other)
	hd-init
	(ulimit -v 98304; hd-new -q "$BATS_FILE_TMPDIR/in.csv")
	[ "$(count "1 = 1")" = "$many" ]
}

@test "spools larger than memory go to a file that has no name" {
	big some
	mkdir tmp
	export TMPDIR=$PWD/tmp
	hd-list | hd-assign -a ana -o csv | tail -n 1 | cut -d, -f1 | same $some
	[ -z "$(ls -A tmp)" ]
}
