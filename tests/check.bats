#!/usr/bin/env bats
# hd-check: silent about a sound desk; damage behind its back is named.

load helper

setup() {
	fresh
	desk
	printf 'login,team\nana,desk\n' | hd-put agent
	printf 'hello' >file.txt
	hd-new -q -s one -R bo@example.org -m text --attach file.txt
	HD_NOW=2026-03-02T09:10:00Z hd-assign -q -a ana 1
	HD_NOW=2026-03-02T09:20:00Z hd-reply -q -m answer 1
	HD_NOW=2026-03-02T09:30:00Z hd-set -q priority=2 1
	HD_NOW=2026-03-02T09:40:00Z hd-set -q status=solved 1
	hd-new -q -s two
}

# finds PROBLEM ...: exactly these lines, without the header
finds() {
	run hd-check -H
	[ "$status" -eq 65 ] || { echo "status $status"; return 1; }
	same "$(printf '%s\n' "$@")"
}

@test "a sound desk is silence and status 0" {
	run hd-check
	[ "$status" -eq 0 ]
	same ''
}

@test "what is found are records with a header" {
	damage "UPDATE ticket SET status = 'open' WHERE id = 1"
	run hd-check
	[ "${output%%$'\n'*}" = kind,id,problem ]
	run hd-check -o json
	[[ $output == '{"kind":"ticket","id":1,"problem":"'* ]]
}

@test "a row that its history does not lead to" {
	damage "UPDATE ticket SET priority = 4 WHERE id = 1"
	finds 'ticket,1,"priority is ""4"", its history ends in ""2"""'
	damage "UPDATE ticket SET priority = 2, agent = NULL WHERE id = 1"
	finds 'ticket,1,"agent is """", its history ends in ""ana"""'
}

@test "a change that is gone, or forged, breaks the chain" {
	HD_NOW=2026-03-02T09:50:00Z hd-set -q priority=3 2
	HD_NOW=2026-03-02T09:51:00Z hd-set -q priority=1 2
	HD_NOW=2026-03-02T09:52:00Z hd-set -q priority=4 2
	hd-set -q priority=1 2
	hd-check
	event=$(hd-list -H history ticket=2 field=priority new=4 -c event)
	damage "UPDATE change SET new = '5' WHERE event = $event AND field = 'priority'"
	run hd-check -H
	[ "$status" -eq 65 ]
	[[ $output == *'ticket 2: priority was ""5"" before, not ""4""'* ]]
	damage "DELETE FROM change WHERE event = $event"
	run hd-check -H
	[ "$status" -eq 65 ]
	[[ $output == *'priority was ""1"" before, not ""4""'* ]]
}

@test "a wrong active flag" {
	damage "UPDATE ticket SET active = 0 WHERE id = 2"
	finds "ticket,2,active does not agree with its status"
}

@test "a column that somebody has renamed is named, and ends the check" {
	sql "ALTER TABLE agent RENAME COLUMN team TO crew"
	run --separate-stderr hd-check -H
	[ "$status" -eq 65 ]
	grep -x 'schema,,the column agent.team is missing' <<<"$output"
	[[ $stderr == *'tables or columns are missing: nothing else was checked' ]]
}

@test "each measure that a ticket carries for reports is proven by its history" {
	local sound column

	HD_NOW=2026-03-02T09:50:00Z hd-set -q status=open 1
	HD_NOW=2026-03-02T09:55:00Z hd-set -q agent= 1
	HD_NOW=2026-03-02T10:00:00Z hd-set -q status=closed 1
	sound='first_reply,1772443200
		solved,1772445600
		closed,1772445600
		replies,1
		reopens,1
		reassigns,1'
	hd-check
	for line in $sound; do
		column=${line%,*}
		[ "$(sql "SELECT $column FROM ticket WHERE id = 1")" = "${line#*,}" ]
		damage "UPDATE ticket SET $column = $column + 1 WHERE id = 1"
		run hd-check -H
		[ "$status" -eq 65 ]
		[[ $output == *"ticket,1,$column is not what its history makes of it"* ]]
		damage "UPDATE ticket SET $column = $column - 1 WHERE id = 1"
	done
	# also of a ticket to which nothing has happened yet
	for column in first_reply solved closed; do
		damage "UPDATE ticket SET $column = created WHERE id = 2"
		finds "ticket,2,$column is not what its history makes of it"
		damage "UPDATE ticket SET $column = NULL WHERE id = 2"
	done
	for column in replies reopens reassigns; do
		damage "UPDATE ticket SET $column = 1 WHERE id = 2"
		finds "ticket,2,$column is not what its history makes of it"
		damage "UPDATE ticket SET $column = 0 WHERE id = 2"
	done
	hd-check
}

@test "a due that is not that of a clock" {
	damage "UPDATE ticket SET due = due + 1 WHERE id = 2"
	finds "ticket,2,due is not the next deadline among its clocks"
	damage "UPDATE ticket SET due = NULL WHERE id = 2"
	finds "ticket,2,due is not the next deadline among its clocks"
}

@test "clocks whose figures do not agree" {
	damage "UPDATE clock SET spent = 60 WHERE ticket = 2 AND metric = 'resolution'"
	finds "clock,2,resolution 1 spent is not as its history has it"
	damage "UPDATE clock SET spent = 0, state = 'met' WHERE ticket = 2 AND metric = 'resolution'"
	finds "clock,2,resolution 1 state is not as its history has it"
	damage "DELETE FROM clock WHERE ticket = 2 AND metric = 'resolution';
		UPDATE ticket SET due = (SELECT min(due) FROM clock WHERE ticket = 2) WHERE id = 2"
	finds "clock,2,resolution 1 is not stored"
}

# recounts PROBLEM ...: what a second count says beside the replay
recounts() {
	run hd-check -H --recount
	[ "$status" -eq 65 ]
	grep 'counted again\|swept' <<<"$output" |
		same "$(printf 'clock,%s\n' "$@")"
}

@test "--recount: each column of a clock is counted again, with both values" {
	hd-check --recount
	while IFS='|' read -r column value problem; do
		damage "CREATE TABLE kept AS SELECT * FROM clock"
		damage "UPDATE clock SET $column = $value WHERE ticket = 1 AND metric = 'resolution'"
		recounts "1,\"resolution 1 ${problem//\"/\"\"}\"" || { echo "$column"; return 1; }
		damage "DELETE FROM clock; INSERT INTO clock SELECT * FROM kept; DROP TABLE kept"
	done <<-'END'
		policy|'x'|policy is "x", counted again it is "standard"
		calendar|'x'|calendar is "x", counted again it is ""
		target|NULL|target is "", counted again it is "8h"
		ladder|'50%'|ladder is "50%", counted again it is ""
		state|'breached'|state is "breached", counted again it is "met"
		started|started - 1|started is "2026-03-02T08:59:59Z", counted again it is "2026-03-02T09:00:00Z"
		since|ended|since is "2026-03-02T09:40:00Z", counted again it is ""
		due|due + 60|due is "2026-03-02T17:01:00Z", counted again it is "2026-03-02T17:00:00Z"
		imminent|due|imminent is "2026-03-02T17:00:00Z", counted again it is ""
		ended|ended + 1|ended is "2026-03-02T09:40:01Z", counted again it is "2026-03-02T09:40:00Z"
	END
	damage "UPDATE clock SET spent = 1, reached = 0 WHERE ticket = 1 AND metric = 'resolution'"
	recounts '1,"resolution 1 spent is 1, counted again it is 2400"' \
		'1,"resolution 1 reached is 0, counted again it is 1"'
	damage "UPDATE clock SET spent = 2400, reached = 1 WHERE ticket = 1 AND metric = 'resolution'"
	damage "UPDATE clock SET instance = 2 WHERE ticket = 1 AND metric = 'resolution'"
	recounts '1,"resolution 1 is not stored, counted again it is"' \
		'1,"resolution 2 is stored, counted again it is not"'
}

@test "--recount: a clock knows what was said of it" {
	printf 'policy,metric,priority,duration,warnings\nstandard,resolution,3,8h,50%%\n' | hd-put target
	hd-new -q -s three
	HD_NOW=2026-03-02T13:00:00Z hd-sla sweep -q
	hd-check --recount
	damage "UPDATE clock SET rungs_done = 0 WHERE ticket = 3 AND metric = 'resolution'"
	recounts '3,"resolution 1 was swept for ""50%"", and does not know"'
}

@test "--recount=number takes so many tickets, those that --seed chooses" {
	local i

	{ echo subject; seq -f 't%g' 18; } | hd-new -q
	damage "UPDATE clock SET spent = 60 WHERE metric = 'taken'"
	chosen() {
		{ hd-check -H -o line "$@" || :; } | sed -n '/counted again/p' | cut -f 2
	}
	[ "$(chosen --recount | wc -l)" = 20 ]
	[ "$(chosen --recount=99 | wc -l)" = 20 ]
	[ "$(chosen --recount=0 | wc -l)" = 0 ]
	for i in 1 2 3 4 5; do
		chosen --recount=5 --seed $i >"seed$i"
		[ "$(sort -u "seed$i" | wc -l)" = 5 ]
		chosen --recount=5 --seed $i | cmp "seed$i" -
	done
	# five draws of five from 20: more than ten come up, and not always the same
	[ "$(cat seed? | sort -u | wc -l)" -gt 10 ]
	chosen --recount=5 >today
	chosen --recount=5 --at 2026-03-02T23:59:59Z | cmp today -
	chosen --recount=5 --at 2026-03-03 >later
	run ! cmp -s today later
	[ "$status" -eq 1 ]
	fails 64 hd-check --seed 3
	[ "${errors%%$'\n'*}" = 'hd-check: --seed needs --recount=number' ]
	fails 64 hd-check --recount=many
	fails 64 hd-check --recount 5
}

@test "a ticket without the event that made it, an event without its ticket" {
	event=$(hd-list -H event ticket=2 action=new -c id)
	damage "UPDATE event SET action = 'set' WHERE id = $event"
	finds "ticket,2,has no event that made it"
	damage "UPDATE event SET action = 'new' WHERE id = $event; DELETE FROM ticket WHERE id = 2"
	run hd-check -H
	[ "$status" -eq 65 ]
	[[ $output == *"ticket,2,has a history but no row"* ]]
}

@test "an updated that is not the last event's, and events out of order" {
	damage "UPDATE ticket SET updated = updated + 1 WHERE id = 2"
	finds "ticket,2,updated is not the instant of its last event"
	damage "UPDATE ticket SET updated = updated - 1 WHERE id = 2"
	event=$(hd-list -H event ticket=1 action=reply -c id)
	damage "UPDATE event SET at = at - 86400 WHERE id = $event"
	run hd-check -H
	[ "$status" -eq 65 ]
	[[ $output == *"event,$event,lies before the event that it follows"* ]]
}

@test "a cause that is not older" {
	damage "UPDATE event SET cause = id WHERE action = 'reply'"
	run hd-check -H
	[ "$status" -eq 65 ]
	[[ $output == *"has a cause that is not older"* ]]
}

@test "an entry of another ticket's event" {
	damage "UPDATE entry SET ticket = 2 WHERE role = 'agent'"
	run hd-check -H
	[ "$status" -eq 65 ]
	[[ $output == *"belongs to the event of another ticket"* ]]
}

@test "a damaged attachment" {
	hash=$(sha256sum <file.txt | cut -d' ' -f1)
	damage "UPDATE content SET data = $(blob 68656c6c41)"
	finds "attachment,,attachment content $hash is damaged"
	damage "UPDATE content SET data = $(blob 68656c6c6f), size = 6"
	finds 'attachment,1,has another size than its content' \
		"attachment,,attachment content $hash is damaged"
}

@test "a reference to what is not there" {
	damage "UPDATE ticket SET team = 'nobody' WHERE id = 2"
	run hd-check -H
	[ "$status" -eq 65 ]
	[[ $output == database,* ]]
	damage "UPDATE ticket SET team = NULL WHERE id = 2; DELETE FROM content"
	run hd-check -H
	[ "$status" -eq 65 ]
}

@test "a declared field without its column" {
	damage "INSERT INTO field (kind, name, type, indexed, position) VALUES ('ticket', 'ghost', 'text', 0, 1)"
	run hd-check -H
	[ "$status" -ne 0 ]
	[[ $output == *ghost* ]]
}

@test "a table whose bytes were overwritten" {
	only sqlite "a server looks after its own files"
	size=$(stat -c %s hd.db)
	for ((at = 8192; at < size; at += 16384)); do
		dd if=/dev/urandom of=hd.db bs=1024 count=1 seek=$((at / 1024)) conv=notrunc status=none
	done
	run hd-check
	[ "$status" -eq 65 ]
	[ -n "$output" ]
}

@test "a file that was cut off" {
	only sqlite "a server looks after its own files"
	truncate -s -8192 hd.db
	run hd-check
	[ "$status" -eq 65 ]
}

@test "a damaged index" {
	only sqlite "a server looks after its own files"
	root=$(sql "SELECT rootpage FROM sqlite_master WHERE name = 'ticket_created'")
	dd if=/dev/zero of=hd.db bs=4096 count=1 seek=$((root - 1)) conv=notrunc status=none
	run hd-check
	[ "$status" -eq 65 ]
}

@test "every fault is named, not only the first" {
	damage "UPDATE ticket SET active = 1 - active"
	run hd-check -H
	[ "$(grep -c 'active does not agree' <<<"$output")" = 2 ]
}

@test "it only reads" {
	dump >before
	damage "UPDATE ticket SET active = 0 WHERE id = 2"
	dump >damaged
	run hd-check
	dump | diff damaged -
}

@test "a desk that was used in every way is sound" {
	hd-kb add -q --title a -m b
	hd-set -q tag+=x promised=+3d 2
	hd-reply -q --from-requester -m again 1
	hd-escalate -q -r late 1 2
	HD_NOW=2026-04-01T00:00:00Z hd-sla sweep >/dev/null
	HD_NOW=2026-04-02T00:00:00Z hd-set -q merged=1 2
	hd-drop --force agent ana
	run hd-check
	[ "$status" -eq 0 ]
	same ''
}

@test "operands are refused" {
	fails 64 hd-check hd.db
}

@test "an event may be about a ticket and a record that has to do with it" {
	sql "INSERT INTO event (id, at, recorded, actor, login, ticket, kind,
		name, action) VALUES (900, 1772445000, 1772445000, 'ana', 'ana', 1,
		'type', 'incident', 'set')"
	sql "INSERT INTO change (event, field, old, new)
		VALUES (900, 'help', NULL, 'x'), (900, 'status', 'new', 'hold')"
	sql "UPDATE ticket SET updated = 1772445000 WHERE id = 1;
		UPDATE type SET help = 'x' WHERE name = 'incident'"
	hd-check
	hd-log -H 1 kind=type -c event,ticket,kind,name,field,new |
		same $'900,1,type,incident,help,x\n900,1,type,incident,status,hold'
	hd-list -H --as-of 2026-03-02T09:31:00Z id=1 -c status | same open
	hd-copy "$PWD/copied.db"
	HD_DB=$PWD/copied.db hd-check
	HD_DB=$PWD/copied.db hd-list -H event kind=type ticket=1 -c id,name |
		same 900,incident
}

# life: a desk with tickets that went through all there is
life() {
	desk
	printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
	for i in 1 2 3; do
		hd-new -q -s "t$i" -R m@example.org category=network -m text \
			priority=$i
	done
	HD_NOW=2026-03-02T09:30:00Z hd-assign -q -a ana 1
	HD_NOW=2026-03-02T09:40:00Z hd-reply -q -m hi 1
	HD_NOW=2026-03-02T09:45:00Z hd-set -q status=solved 1
	HD_NOW=2026-03-02T10:45:00Z hd-sla sweep >/dev/null
	HD_NOW=2026-03-02T10:50:00Z hd-set -q status=open 1
	export HD_NOW=2026-03-02T11:00:00Z
}

# answers COMMAND ...: it neither crashes nor blames the program
answers() {
	apart "$@" </dev/null
	case $status in
	0 | 1 | 64 | 65) ;;
	*) echo "status $status: $*: $stderr" && return 1 ;;
	esac
}

@test "a desk with missing rows is answered with 65, never with a signal" {
	life
	copy "$HD_DB" "$(db full)"
	for table in status policy target category team agent setting \
		transition priority event change entry clock ticket; do
		copy "$(db full)" "$HD_DB"
		damage "DELETE FROM $table"
		echo "$table"
		answers hd-sla explain 1
		answers hd-sla simulate
		answers hd-sla apply -n
		answers hd-assign -n -a bia 1
		answers hd-assign -n -s category 2
		answers hd-set -n priority=1 status=open 1
		answers hd-reply -n -m x 1
		answers hd-escalate -n -r x 1
		answers hd-new -n -s x
		answers hd-sla sweep -n
		answers hd-sla apply
		answers hd-assign -a bia 1
		answers hd-check
	done
}

@test "what was found before a missing row is printed" {
	life
	damage "UPDATE ticket SET due = due + 1 WHERE id = 3;
		DELETE FROM status WHERE name = 'open'"
	fails 65 hd-check
	[[ $output == *'ticket,3,due is not the next deadline among its clocks'* ]]
	[[ $errors == *'there is no record status "open", but other records name it'* ]]
	damage "DELETE FROM clock WHERE ticket = 2 AND metric = 'resolution'"
	fails 65 hd-sla explain 2
	[[ $output == *'2,first_reply,1,'* ]]
	[[ $errors == *"ticket 2: the clock resolution 1 is not stored"* ]]
}
