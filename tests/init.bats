#!/usr/bin/env bats
# hd-init: a database for the desk, with the right mode, never over another.
# plain: -u

load helper

@test "a database is made, silently, with its schema and defaults" {
	run hd-init
	[ "$status" -eq 0 ]
	same ''
	hd-check
}

@test "the file says of itself that it is a desk" {
	only sqlite "a database of a server has a name instead"
	hd-init
	sql 'PRAGMA integrity_check; PRAGMA foreign_key_check' | same ok
	printf '%d' "$(sql 'PRAGMA application_id')" | same $((0x68644442))
	[ "$(sql 'PRAGMA user_version')" -ge 1 ]
}

@test "the defaults are those of share/defaults, and no history of them" {
	hd-init
	for file in "$top"/share/defaults/*.csv; do
		kind=$(basename "$file" .csv)
		columns=$(head -n 1 "$file" | tr -d '\r')
		hd-list --retired -c "$columns" "$kind" | sort | diff <(sort "$file") - || {
			echo "$kind"
			false
		}
	done
	sql 'SELECT count(*) FROM event' | same 0
}

@test "--empty loads no defaults" {
	hd-init --empty
	for kind in status priority transition category setting; do
		run hd-list -H "$kind"
		[ "$status" -eq 1 ]
		same ''
	done
	fails 65 hd-new -s a
	[ "$errors" = 'hd-new: status: is needed, because the setting "status" has no default' ]
}

@test "the file is for its owner and group, whatever the umask" {
	only sqlite "a server has roles"
	for mask in 000 022 077 777; do
		rm -f hd.db
		(umask $mask && hd-init)
		stat -c %a hd.db | same 660
	done
}

@test "files that SQLite puts beside it have its mode" {
	only sqlite "a server has roles"
	hd-init --wal
	chmod 640 hd.db
	(umask 000 && hd-new -q -s a)
	hold
	run stat -c %a hd.db-wal
	loose
	same 640
}

@test "--wal keeps a write-ahead log, for an old database with -u" {
	only sqlite "a server always does"
	hd-init --wal
	sql 'PRAGMA journal_mode' | same wal
	HD_DB=$(db other)
	hd-init
	before=$(sql 'PRAGMA journal_mode')
	run hd-init -u --wal
	[ "$status" -eq 0 ]
	same ''
	sql 'PRAGMA journal_mode' | same wal
	hd-new -s a | same 1
	hd-check
	[[ $before == wal || $before == delete ]]
}

@test "a desk that is there is never written over" {
	hd-init
	hd-new -q -s a
	fails 73 hd-init
	[[ $errors == "hd-init: "*"$(name "$HD_DB")"* ]]
	hd-list -H -c subject | same a
}

@test "nor is a file that is no database" {
	only sqlite "a database of a server is no file"
	echo precious >other
	fails 73 hd-init -d "$PWD/other"
	[ "$(cat other)" = precious ]
	ln -s "$PWD/dangling" link
	run hd-init -d "$PWD/link"
	[[ $status == 73 || $status == 66 ]]
	[ ! -e dangling ]
	mkdir folder
	fails 73 hd-init -d "$PWD/folder"
}

@test "a folder that cannot be written is status 73 or 77 and leaves nothing" {
	only sqlite "a server has no folders"
	mkdir closed
	chmod 555 closed
	run nobody hd-init -d "$PWD/closed/hd.db"
	[[ $status == 73 || $status == 77 ]]
	[[ $output == *closed/hd.db* ]]
	[ -z "$(ls -A closed)" ]
}

@test "-d names it, else HD_DB, else the configuration, else a folder of one's own" {
	only sqlite "the names are those of files"
	hd-init -d "$(db a)"
	[ -f a.db ]
	HD_DB=$(db b) hd-init
	[ -f b.db ]
	unset HD_DB
	printf 'database = %s\n' "$PWD/c.db" >conf
	HD_CONF=$PWD/conf hd-init
	[ -f c.db ]
	HD_CONF=$PWD/conf hd-init --where | same "$PWD/c.db"
	if [ ! -e /var/lib/hd/hd.db ]; then
		export XDG_DATA_HOME=$PWD/data
		hd-init --where | same "$PWD/data/hd/hd.db"
		hd-init
		hd-new -s a | same 1
		unset XDG_DATA_HOME
		hd-init --where | same "$HOME/.local/share/hd/hd.db"
	fi
}

@test "hd.conf has only keys that are read, each with a value" {
	only sqlite "the names are those of files"
	unset HD_DB
	while IFS='|' read -r line why; do
		printf '# here\n%b\n' "$line" >conf
		HD_CONF=$PWD/conf fails 78 hd-init --where
		[ "$errors" = "hd-init: $PWD/conf:2: $why" ] || {
			echo "$errors instead of $why"
			false
		}
	done <<-'END'
		databse = x.db|"databse" is not a key (did you mean "database"?)
		colour = blue|"colour" is not a key (see hd.conf(5))
		database =|database has no value
		database|write this line as "key = value", for example "database = /var/lib/hd/hd.db"
	END
}

@test "a variable that is no number, or too large a one, is status 64" {
	hd-init
	while read -r word; do
		HD_WAIT=$word fails 64 hd-list -c id
		[[ $errors == "hd-list: HD_WAIT: \"$word\" is not a whole number from 0 to 86400"$'\n'* ]]
		HD_WAIT=$word fails 64 hd-new -s a
		HD_WAIT=$word fails 64 hd-cal hours standard
	done <<<$'soon\n5s\n1.5\n0x5\n-1\n+5\n86401\n99999999999999999999'
	HD_WAIT=' 5' fails 64 hd-list
	HD_WAIT='5 ' fails 64 hd-list
	HD_TRACE=yes fails 64 hd-list
	HD_TEST_AGAIN=often fails 64 hd-list
	fails 1 hd-list
	HD_WAIT='' HD_TRACE='' HD_TEST_AGAIN='' fails 1 hd-list
	HD_WAIT=86400 HD_TRACE=0 fails 1 hd-list
}

@test "--where tells what the commands use, whether it is there or not" {
	hd-init --where | same "$HD_DB"
	hd-init --where -d x.db | same x.db
	[ ! -e hd.db ]
}

@test "an up-to-date database is left as it is by -u" {
	hd-init
	hd-new -q -s a
	dump >before
	run hd-init -u
	[ "$status" -eq 0 ]
	same ''
	dump | diff before -
}

@test "-u wants a database that is there, and one that is ours" {
	fails 66 hd-init -u
	blank
	sql 'CREATE TABLE t (x integer)'
	fails 78 hd-init -u
	sql 'SELECT count(*) FROM t' | same 0
}

@test "-u leaves a newer database alone" {
	hd-init
	age 9999
	dump >before
	fails 78 hd-init -u
	dump | cmp before -
}

@test "of six at once one makes the database, the others find it there" {
	for i in 1 2 3 4 5 6; do
		{ run hd-init; echo "$status" >"status.$i"; } &
	done
	wait
	sort status.* | same $'0\n73\n73\n73\n73\n73'
	hd-check
	hd-list -H status -c name | wc -l | same 7
}

@test "operands are refused" {
	fails 64 hd-init x.db
	[[ ${errors%%$'\n'*} == "hd-init: name the database with -d: -d x.db" ]]
	[ ! -e x.db ]
}

@test "a full disk is said, and once there is room the same call makes it" {
	only sqlite "the disk of a server is elsewhere"
	[ "$(id -u)" = 0 ] || skip "only root may mount a small disk"
	mkdir disk
	mount -t tmpfs -o size=64k none disk 2>/dev/null ||
		skip "no small disk can be mounted here"
	run hd-init -d "$PWD/disk/hd.db"
	first=$status said=$output
	left=$(ls -A disk)
	mount -o remount,size=8m disk
	run hd-init -d "$PWD/disk/hd.db"
	second=$status
	run hd-check -d "$PWD/disk/hd.db"
	umount disk
	[ "$first" -eq 74 ]
	[[ $said == *full* ]]
	[ -z "$left" ]
	[ "$second" -eq 0 ]
	[ "$status" -eq 0 ]
	same ''
}

@test "an hd-init that fails leaves nothing behind, and no queue of its own" {
	only sqlite "the disk of a server is elsewhere"
	mkdir small
	for trap in '' 'trap "" XFSZ;'; do
		run bash -c "$trap ulimit -f 8; hd-init -d $PWD/small/hd.db"
		[ "$status" -ne 0 ]
		[ -z "$(ls -A small)" ] || { ls -la small; false; }
	done
	# a queue that was there is another's
	: >small/hd.db.queue
	run bash -c "ulimit -f 8; hd-init -d $PWD/small/hd.db"
	run ls -A small
	same hd.db.queue
	hd-init -d "$PWD/small/hd.db"
	run ls -A small
	same $'hd.db\nhd.db.queue'
	fails 73 hd-init -d "$PWD/small/hd.db"
	run ls -A small
	same $'hd.db\nhd.db.queue'
}

# as_if OLD NEW: the ticket field of this name has the other one, as if it had
# been declared before there was a column of that name
as_if() {
	sql "DROP INDEX ticket_x_$1"
	sql "ALTER TABLE ticket RENAME COLUMN x_$1 TO x_$2"
	[ "$HD_TEST_ENGINE" != pgsql ] ||
		sql "ALTER VIEW tickets RENAME COLUMN x_$1 TO x_$2"
	sql "CREATE INDEX ticket_x_$2 ON ticket (x_$2)"
	sql "UPDATE field SET name = '$2'"
	sql "UPDATE event SET name = 'ticket,$2' WHERE kind = 'field'"
	sql "UPDATE change SET field = '$2' WHERE field = '$1'"
	sql "UPDATE unchanged SET field = '$2' WHERE field = '$1'"
	for place in policy.filter goal.filter target.steps clock.ladder \
		event.rung change.old change.new; do
		sql "UPDATE ${place%.*} SET ${place#*.} =
			replace(${place#*.}, '$1', '$2')"
	done
}

@test "a field makes room for a column of a new schema, wherever it is named" {
	desk
	printf 'name,kind,type,indexed\nzip,ticket,text,yes\n' | hd-put field
	printf 'name,filter\nnear,priority=3 zip=1\n' | hd-put policy
	printf '%s\n' name,filter \
		'near,"priority=3 zip=5000 ""zip=5000"" subject!=""a \"" zip=1"""' |
		hd-put policy
	printf '%s\n' policy,metric,priority,duration,steps \
		'near,resolution,3,4h,+2h zip=7' | hd-put target
	printf '%s\n' policy,metric,priority,duration,steps \
		'near,resolution,3,4h,"+1h zip=9000 if zip=5000; +2h level"' | hd-put target
	printf 'name,report,figure,filter,period,most\n%s\n' \
		few,volume,created,zip=5000,month,9 | hd-put goal
	hd-new -q -s one zip=4000
	hd-set -q zip=5000 1
	# a day is more than all steps need
	HD_NOW=2026-03-03T09:00:00Z hd-sla sweep >swept
	printf 'id,at,field,new\n1,2026-03-03T09:30:00Z,zip,9000\n' |
		hd-set -q --history
	as_if zip service
	sql "DELETE FROM schema WHERE version > 1"
	sql "UPDATE schema SET version = 0"
	age 0
	mkdir -p share/schema/sqlite share/schema/pgsql
	for step in "$top"/share/schema/sqlite/*; do
		echo 'SELECT 1;' >"share/schema/sqlite/$(basename "$step")"
	done
	cp share/schema/sqlite/* share/schema/pgsql
	HD_DATADIR=$PWD/share run hd-init -u
	[ "$status" -eq 0 ]
	same 'hd-init: ticket records have a column "service" now; your field of that name is called "x_service", also in policies and goals'
	hd-list -H -c id,x_service,service | same 1,9000,
	hd-log -H 1 field=x_service -c old,new | same $'4000,5000\n5000,9000'
	# not in a text in quotes
	hd-list -H policy name=near -c filter -o line | same \
		'priority=3 x_service=5000 "x_service=5000" subject!="a \\" service=1"'
	hd-list -H target policy=near -c steps | same '+1h x_service=9000 if x_service=5000; +2h level'
	hd-list -H goal -c filter | same x_service=5000
	hd-list -H event kind=field -c name | same '"ticket,x_service"'
	# what is kept with a clock, what has been done, and how it once was
	sql "SELECT ladder FROM clock WHERE metric = 'resolution'" |
		same '+1h x_service=9000 if x_service=5000;+2h level'
	hd-list -H event action=step -S id -c rung |
		same $'+1h x_service=9000 if x_service=5000\n+2h level'
	hd-list -H -o line change field=filter -c old,new |
		same $'priority=3 x_service=1\tpriority=3 x_service=5000 "x_service=5000" subject!="a \\\\" service=1"'
	hd-list -H -o line change field=steps -c old,new |
		same $'+2h x_service=7\t+1h x_service=9000 if x_service=5000; +2h level'
	sql 'SELECT x_x_service FROM tickets' | same 9000
	sql 'SELECT field, new FROM unchanged' | same 'x_service|9000'
	hd-check
	printf 'kind,name,indexed\nticket,x_service,no\n' | hd-put field
	hd-set -q x_service=1 1
}

@test "names of columns to come are no names of fields" {
	desk
	for name in text watcher parent children blocked starts ends resume \
		awaits; do
		for kind in ticket agent; do
			printf 'name,kind,type\n%s,%s,text\n' $name $kind >field.csv
			fails 65 hd-put field <field.csv
			[[ $errors == *"\"$name\" is the name of a column to come; choose another name" ]]
		done
	done
	none hd-list -H field
}

@test "what a killed hd-init left is removed by the next one" {
	only sqlite "a server keeps no files here"
	command -v strace >/dev/null || skip "strace is not installed"
	export ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
	mkdir desks
	export HD_DB=$PWD/desks/hd.db
	for call in pwrite64:3 pwrite64:40 fdatasync:1 fdatasync:3 link:1; do
		rm -rf desks/*
		run strace -f -o /dev/null -e "trace=${call%:*}" \
			-e "inject=${call%:*}:signal=KILL:when=${call#*:}" hd-init
		[ "$status" -eq 137 ] || skip "strace is forbidden here"
		# a name is there when all of the desk is, not before
		[ ! -e "$HD_DB" ] || hd-check
		rm -f "$HD_DB"
		hd-init
		(cd desks && echo *) | same 'hd.db hd.db.queue'
		hd-check
	done
}

@test "an empty file that an older hd-init left becomes a desk" {
	only sqlite "a server keeps no files here"
	: >"$HD_DB"
	echo rest >"$HD_DB-journal"
	hd-init
	stat -c %a "$HD_DB" | same 660
	hd-check
}

@test "a desk that may not be looked for is not replaced by one's own" {
	only sqlite "a server has no folders"
	[ "$(id -u)" = 0 ] || skip "only root can be another user"
	open_to_others
	unset HD_DB
	unshare -m true 2>/dev/null || skip "no other mounts can be made here"
	run unshare -m sh -c 'mount -t tmpfs none /var/lib && mkdir -m 700 /var/lib/hd &&
		exec setpriv --reuid 65534 --regid 65534 --clear-groups hd-list'
	[ "$status" -eq 77 ]
	[[ $output == "hd-list: /var/lib/hd: Permission denied; "*"-d or HD_DB" ]]
}

@test "--language makes the same desk with records in another language" {
	hd-init --language pt_BR
	hd-list priority -H -c priority,name | same $'1,crítica\n2,alta\n3,normal\n4,baixa\n5,planejada'
	hd-list setting name=zone -H -c value | same America/Sao_Paulo
	hd-new -q -s Impressora priority=alta category=equipamento team=central
	hd-list -H -c priority,status,due | same 2,new,2026-03-02T10:00:00Z
	hd-check
	# what commands and manuals name is the same
	for kind in status type channel policy target calendar transition matrix; do
		hd-list "$kind" -H -o line | cut -f 1 >"$kind.pt"
	done
	HD_DB=$(db english)
	hd-init
	for kind in status type channel policy target calendar transition matrix; do
		hd-list "$kind" -H -o line | cut -f 1 | cmp - "$kind.pt"
	done
	fails 64 hd-init --language tlh
	[ "${errors%%$'\n'*}" = 'hd-init: --language: there are no defaults in "tlh", but in: pt_BR' ]
	fails 64 hd-init --language pt_BR --empty
	fails 64 hd-init --language pt_BR -u
}
