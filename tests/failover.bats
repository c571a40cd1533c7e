#!/usr/bin/env bats
# failover.bats - a server dies at work, its standby takes over: what a command
# has said is there. Two servers of their own on this machine.

load helper

setup() {
	fresh
	only pgsql "two servers, of which one dies"
	# short: the name of a socket has at most 107 bytes
	servers=$(mktemp -d)
	chmod 755 "$servers"
	P=$servers/p S=$servers/s
}

teardown() {
	[ -z "${servers-}" ] || {
		"$top/tests/cluster" stop "$P"
		"$top/tests/cluster" stop "$S"
		rm -rf "$servers"
	} >/dev/null 2>&1
}

cluster() {
	"$top/tests/cluster" "$@" >/dev/null
}

# says SERVER STATEMENT
says() {
	psql -qXAt -v ON_ERROR_STOP=1 -h "$1" -U hd -d "${3:-postgres}" -c "$2"
}

# pair: a primary with an empty desk, and a standby that has every commit
pair() {
	cluster start "$P" 'synchronous_commit = on'
	HD_DB="postgresql:///desk?host=$P&user=hd"
	hd-init
	printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
	cluster copy "$P" "$S"
	cluster start "$S"
	says "$P" "ALTER SYSTEM SET synchronous_standby_names = '*'"
	says "$P" 'SELECT pg_reload_conf()' >/dev/null
	# until it is one that commits wait for
	until [ "$(says "$P" "SELECT count(*) FROM pg_stat_replication
		WHERE sync_state = 'sync'")" = 1 ]; do
		:
	done
	export HD_DB="postgresql:///desk?host=$P,$S&user=hd&target_session_attrs=read-write"
}

# timed FILE COMMAND ...: adds its milliseconds to the file
timed() {
	local before=${EPOCHREALTIME/./} status=0

	"${@:2}" || status=$?
	echo $(((${EPOCHREALTIME/./} - before) / 1000)) >>"$1"
	return $status
}

# writer N: makes tickets and assigns them; what was said to be done is in
# acks.N, as key and id, and assigned.N; what was said not to be done in no.N
writer() {
	local i id status

	for ((i = 1; i <= 25; i++)); do
		status=0
		id=$(printf 'key,subject\n%s-%s,s\n' "$1" "$i" |
			timed "ms.$1" hd-new --key key) || status=$?
		case $status in
		0) echo "$1-$i,$id" >>"acks.$1" ;;
		75) echo "$1-$i" >>"no.$1"; continue ;;
		*) echo "hd-new: $status" >>wrong ;;
		esac
		timed "ms.$1" hd-assign -q -a ana "$id" || status=$?
		case $status in
		0) echo "$id" >>"assigned.$1" ;;
		75) ;;
		*) echo "hd-assign: $status" >>wrong ;;
		esac
	done 2>>errors
}

@test "eight writers work through the death of the primary: what was said is there" {
	begins_again
	pair
	export HD_WAIT=60
	for w in 1 2 3 4 5 6 7 8; do
		writer $w &
		pids+=($!)
	done
	until [ "$(cat acks.* 2>/dev/null | wc -l)" -ge 40 ]; do
		:
	done
	cluster crash "$P"
	cluster promote "$S"
	wait "${pids[@]}"
	run cat wrong
	[ ! -e wrong ]

	HD_DB="postgresql:///desk?host=$S&user=hd"
	hd-check
	hd-list -H -c key,id | sort >have
	cat acks.* | sort >said
	# every id that was said is there, under its key, and each key once
	comm -23 said have | same ''
	cut -d, -f1 have | uniq -d | same ''
	cat assigned.* | sort | comm -23 - <(hd-list -H -c id agent=ana | sort) |
		same ''
	[ "$(wc -l <said)" -gt 40 ]

	# whoever was told to try again does so, and each is there once
	cat no.* >again 2>no-file || : # there may be nobody
	{ echo key,subject; sed 's/$/,s/' again; } | hd-new -q --key key
	hd-list -H -c key | sort | uniq -d | same ''
	[ "$(hd-list -H -c key | wc -l)" = 200 ]
	echo "# acknowledged $(cat acks.* assigned.* | wc -l), all found;" \
		"told to try again $(wc -l <again);" \
		"longest command $(sort -n ms.* | tail -n 1) ms" >&3
}

@test "a command that comes in the gap waits, and then does its work" {
	pair
	hd-new -q -s before
	cluster crash "$P"
	export HD_WAIT=60
	hd-new -s after >out 2>errors &
	pid=$!
	cluster promote "$S"
	wait $pid
	hd-list -H -c subject | same $'before\nafter'
}

@test "a gap that is longer than HD_WAIT ends with 75 and a word" {
	pair
	cluster crash "$P"
	# the standby stays one: nobody can write
	HD_WAIT=1 fails 75 hd-new -s a
	[[ $errors == "hd-new: the database server cannot be reached: "* ]]
	[ "$(wc -l <<<"$errors")" = 1 ]
	HD_WAIT=0 fails 75 hd-assign -a ana 1
}

@test "reports go to the standby, and say if it is behind" {
	pair
	hd-new -q -s one
	says "$P" "SELECT pg_current_wal_lsn()" >lsn
	until [ "$(says "$S" "SELECT pg_last_wal_replay_lsn() >= '$(cat lsn)'")" = t ]; do
		:
	done
	export HD_DB_READ="postgresql:///desk?host=$P,$S&user=hd&target_session_attrs=prefer-standby"
	fails 0 hd-report volume -H
	same 1,0,0,0
	[ "$errors" = '' ]
	# what is read is the standby's, even without the primary
	says "$S" 'SELECT pg_wal_replay_pause()'
	says "$P" "SET synchronous_commit = local; UPDATE setting SET help = 'x'" desk
	says "$P" "SET synchronous_commit = local; SELECT pg_switch_wal()" >/dev/null
	until [ "$(says "$S" 'SELECT pg_last_wal_receive_lsn() > pg_last_wal_replay_lsn()')" = t ]; do
		:
	done
	fails 0 hd-report volume -H
	same 1,0,0,0
	[[ $errors == "hd-report: these figures come from a standby server that is "[1-9]*" seconds behind" ]]
	# -d, and every command that changes or feeds one, has the primary
	fails 0 hd-report -d "$HD_DB" volume -H
	[ "$errors" = '' ]
	cluster crash "$P"
	fails 0 hd-report volume -H
	same 1,0,0,0
	HD_WAIT=0 fails 75 hd-new -s two
}
