#!/usr/bin/env bats
# hd-undo: what an event changed is put back, as if the event had not been.

load helper

setup() {
	fresh
	desk
	printf '%s\n' login,team ana,desk rui,desk | hd-put agent
	hd-new -q -s 'no network' -R maria@example.org -m 'It is down.'
	hd-new -q -s 'no mail' </dev/null
}

# last [CONDITION ...]: the number of the last event that satisfies them
last() {
	hd-list -H event --withdrawn -c id -S -id -l 1 "$@"
}

# clocks ID: what is known of the clocks of a ticket
clocks() {
	hd-sla --all -H -S metric,instance -c \
		metric,instance,state,started,since,spent,due,ended,reached "$1"
}

# sound: history, rows and clocks agree, by both counts
sound() {
	hd-check --recount
}

@test "a change is put back, and both events stay in the history" {
	hd-set -q priority=1 'subject=no network at all' 1
	hd-undo "$(last)" | same 1
	hd-list -H -c priority,subject 1 | same '3,no network'
	hd-log -H -c event,action,field,old,new,undoes 1 | tail -4 | same \
'5,set,priority,3,1,
5,set,subject,no network,no network at all,
6,undo,priority,1,3,5
6,undo,subject,no network at all,no network,5'
	sound
}

@test "events of one command have the same batch, its first event" {
	hd-set -q priority=1 1 2
	hd-set -q priority=2 1
	hd-list -H event action=set -c id,batch | same $'5,5\n6,5\n7,7'
}

@test "the batch begins anew if its first record is refused" {
	printf '%s\n' id,priority 1,9 2,1 1,1 | run hd-set -k -q
	hd-list -H event action=set -c ticket,id,batch | awk -F, '
		NR == 1 { first = $2 }
		{ print $1, $3 == first }' | same $'2 1\n1 1'
}

@test "--last undoes the last command of this login, the latest event first" {
	hd-set -q priority=2 1
	printf '%s\n' id,priority 1,1 2,1 1,4 | hd-set -q
	hd-undo --last | same $'1\n2'
	hd-list -H -c id,priority | same $'1,2\n2,3'
	sound
}

@test "--last passes over what others have done" {
	hd-set -q priority=1 1
	hd-set -q type=request 1
	sql "UPDATE event SET login = 'other' WHERE id = $(last)"
	hd-undo -q --last
	hd-list -H -c priority,type 1 | same 3,request
}

@test "--last takes no operands, and ends with 1 if there is nothing" {
	fails 64 hd-undo --last 3
	sql "UPDATE event SET login = 'else'"
	fails 1 hd-undo --last
}

@test "records of hd-log say what to undo, in any order" {
	hd-set -q -r oops priority=1 1
	hd-set -q -r oops priority=2 1
	hd-set -q -r oops type=request 2
	hd-log reason=oops | hd-undo | same $'1\n2'
	hd-list -H -c id,priority,type | same $'1,3,incident\n2,3,incident'
	sound
}

@test "bare numbers of events and records of hd-list event do, too" {
	hd-set -q priority=1 1
	hd-set -q priority=1 2
	hd-list -H event action=set -c id -o line | hd-undo | same $'1\n2'
	hd-set -q priority=1 1
	hd-list event action=set ticket=1 | hd-undo -q
	hd-list -H -c priority 1 | same 3
}

@test "records about tickets are refused: their ids are no events" {
	hd-list >tickets
	fails 65 hd-undo <tickets
	[[ $errors == *"column event"* ]]
	hd-list -H -c id | same $'1\n2'
}

@test "what stands on a change is named, and nothing is undone" {
	hd-set -q priority=1 1
	first=$(last)
	hd-set -q type=request 1
	hd-set -q priority=2 1
	fails 65 hd-undo "$first"
	[[ $errors == *" $(last);"* ]]
	[[ $errors != *" $((first + 1))"* ]]
	hd-list -H -c priority 1 | same 2
	hd-undo -q "$first" "$(last)"
	hd-list -H -c priority,type 1 | same 3,request
	sound
}

@test "a change of another column does not stand in the way" {
	hd-set -q priority=1 1
	first=$(last)
	hd-set -q type=request 1
	hd-undo -q "$first"
	hd-list -H -c priority,type 1 | same 3,request
	sound
}

@test "-k undoes the rest, --rejects keeps the record, and --max counts events" {
	hd-set -q priority=1 1
	hd-set -q priority=2 1
	hd-set -q priority=1 2
	hd-log -c event,ticket field=priority >log
	sed 3d log >some
	fails 1 hd-undo -k --rejects rejects <some
	same 2
	run cat rejects
	same $'event,ticket\n5,1'
	fails 65 hd-undo --max 1 5 6
	hd-list -H -c id,priority | same $'1,2\n2,3'
}

@test "-n prints the plan and changes nothing" {
	hd-set -q priority=1 1
	hd-undo -n "$(last)" -r wrong | same \
$'id,field,old,new,at,actor,reason,kind,name\n1,priority,1,3,,,wrong,,'
	hd-list -H -c priority 1 | same 1
}

@test "an event that is undone already, or not there" {
	hd-set -q priority=1 1
	event=$(last)
	hd-undo -q "$event"
	hd-undo "$event" | same ''
	fails 65 hd-undo 99
	[[ $errors == *"no event"* ]]
	fails 65 hd-undo nonsense
}

@test "what undoes an event that is missing is found, and stops no replay" {
	only sqlite "a server lets nobody delete such an event"
	hd-set -q priority=1 1
	hd-undo -q --last
	sql "DELETE FROM event WHERE id = (SELECT max(undoes) FROM event)"
	fails 65 hd-check
	[[ $output == *'of event names a event that is not there'* ]]
	hd-sla apply -H | same ''
}

@test "transitions do not matter to a correction" {
	hd-set -q status=closed 1
	fails 65 hd-set status=new 1
	hd-undo -q --last
	hd-list -H -c status,solved,closed,active,reopens 1 | same new,,,yes,0
	sound
}

@test "undo of an undo does it again, and so on" {
	hd-set -q priority=1 1
	event=$(last)
	hd-undo -q --last
	hd-undo -q --last
	hd-list -H -c priority 1 | same 1
	hd-undo -q --last
	hd-list -H -c priority 1 | same 3
	hd-undo -q --last
	hd-list -H -c priority 1 | same 1
	hd-undo -q "$event"
	hd-list -H -c priority 1 | same 3
	sound
}

@test "what was done since an undo stands on it" {
	hd-set -q priority=1 1
	hd-undo -q --last
	undo=$(last)
	hd-set -q priority=2 1
	fails 65 hd-undo "$undo"
	[[ $errors == *" $(last);"* ]]
	hd-undo -q "$undo" "$(last)"
	hd-list -H -c priority 1 | same 1
	sound
}

@test "an earlier change that was undone meanwhile is not put back" {
	hd-set -q priority=4 1
	hd-set -q priority=1 1
	hd-undo -q 6
	hd-undo -q 5
	# priority 1 again, and then not: 3, as it was at first
	hd-undo -q 7
	hd-list -H -c priority 1 | same 1
	hd-undo -q 6
	hd-list -H -c priority 1 | same 3
	sound
}

# ---------------------------------------------------------- columns and clocks

@test "counters and clocks are as if the change had not been" {
	at 10:00 hd-assign -q -a ana 1
	before=$(clocks 1; hd-list -H -c reassigns,team,agent,status 1)
	at 11:00 hd-assign -q -a rui 1
	at 11:30 hd-set -q priority=1 1
	# shellcheck disable=SC2046	# several ids
	at 12:00 hd-undo -q $(hd-list -H -o line event ticket=1 'at>2026-03-02T10:30Z' -c id)
	printf '%s\n' "$(clocks 1; hd-list -H -c reassigns,team,agent,status 1)" |
		same "$before"
	sound
}

@test "a solution that was a mistake took no time from the clocks" {
	before=$(clocks 1)
	at 10:00 hd-set -q status=solved 1
	at 15:00 hd-undo -q --last
	clocks 1 | same "$before"
	hd-list -H -c reopens,solved 1 | same 0,
	at 16:00 sound
}

@test "later changes count as if an earlier one had not been" {
	at 09:10 hd-assign -q -a ana 1
	at 09:20 hd-set -q team= 2
	at 09:30 hd-set -q category=network 1
	at 10:00 hd-set -q status=solved 1
	solve=$(last)
	at 10:30 hd-set -q priority=2 1
	at 11:00 hd-undo -q "$solve"
	at 12:00 hd-set -q status=solved 1
	hd-list -H -c solved,reopens 1 | same 2026-03-02T12:00:00Z,0
	at 12:00 sound
}

@test "without the first reply the second one is the first" {
	at 10:00 hd-reply -q --as ana -m one 1
	at 10:30 hd-reply -q --from-requester -m more 1
	at 11:00 hd-reply -q --as ana -m two 1
	first=$(last action=reply 'at<=2026-03-02T10:00Z')
	at 12:00 hd-undo -q "$first"
	hd-list -H -c replies,first_reply 1 | same 1,2026-03-02T11:00:00Z
	hd-sla --all -H -c metric,instance,ended 1 metric=first_reply,next_reply |
		same first_reply,1,2026-03-02T11:00:00Z
	at 12:00 sound
}

@test "whose turn it is, is as if the assignment had not been" {
	at 10:00 hd-assign -q -a ana 1
	at 11:00 hd-assign -q -a ana 2
	hd-list -H agent login=ana -c assigned | same "$(last)"
	at 12:00 hd-undo -q --last
	hd-list -H agent login=ana -c assigned | same "$(last ticket=1 action=assign)"
	at 12:00 hd-undo -q "$(last ticket=1 action=assign)"
	hd-list -H agent login=ana -c assigned | same '""'
	at 12:30 hd-undo -q --last
	hd-list -H agent login=ana -c assigned | same "$(last ticket=1 action=assign)"
}

# ------------------------------------------------------- entries and tickets

@test "a message is withdrawn, and everything leaves it out" {
	printf x >file
	hd-reply -q --as ana -m 'My password is 1234.' --attach file 1
	apart hd-undo --last
	[[ $stderr == *"cannot be called back"* ]]
	hd-list -H entry -c id,body | same '1,It is down.'
	hd-list -H entry --withdrawn -c id,withdrawn | same $'1,\n2,2026-03-02T09:00:00Z'
	fails 1 hd-list attachment
	hd-list -H attachment --withdrawn -c name | same file
	hd-show 1 | run ! grep password
	hd-show --withdrawn 1 | grep password
	hd-list -H -c replies,first_reply,status 1 | same 0,,new
	sound
}

@test "a note was sent to nobody, and has its body in the plan as withdrawn" {
	hd-note -q -m 'for another ticket' 1
	hd-undo -n --last | tail -1 |
		same ,withdrawn,,2026-03-02T09:00:00Z,,,,entry,2
	apart hd-undo --last
	[ -z "$stderr" ]
	hd-show 1 | run ! grep another
}

@test "--as-of before the undo shows the message" {
	at 10:00 hd-note -q -m 'for another ticket' 1
	at 11:00 hd-undo -q --last
	at 12:00 hd-undo -q --last
	at 13:00 hd-undo -q --last
	for hour in 10:30:1 11:30:0 12:30:1 13:30:0; do
		time=2026-03-02T${hour%:*}:00Z
		hd-show --as-of "$time" 1 | grep -c another | same "${hour##*:}" ||
			[ "${hour##*:}" = 0 ]
	done
}

@test "a new ticket is withdrawn, and everything leaves it out" {
	hd-new -q -s twice -R joao@example.org -m 'Once more' key=X-1 </dev/null
	apart hd-undo --last
	same 3
	[ -z "$stderr" ]
	hd-list -H -c id | same $'1\n2'
	fails 1 hd-list 3
	fails 65 hd-show 3
	fails 1 hd-list entry ticket=3
	fails 1 hd-log ticket=3
	fails 1 hd-sla --all 3
	hd-list -H -c id active=yes | same $'1\n2'
	hd-list -H --withdrawn -c id,active,withdrawn,due 3 |
		same 3,no,2026-03-02T09:00:00Z,
	hd-show --withdrawn 3 | grep 'Once more'
	hd-log -H --withdrawn -c action ticket=3 | uniq | same $'new\nundo'
	sound
}

@test "nothing more happens to a withdrawn ticket, until it is there again" {
	hd-undo -q "$(last action=new)"
	fails 65 hd-set priority=1 2
	[[ $errors == *withdrawn* ]]
	fails 65 hd-note -m more 2
	before=$(clocks 1)
	hd-undo -q --last
	hd-set -q priority=1 2
	hd-list -H -c priority,withdrawn,active,due 2 | same 1,,yes,2026-03-02T09:30:00Z
	clocks 1 | same "$before"
	sound
}

@test "the key of a withdrawn ticket is free" {
	printf '%s\n' key,subject A,wrong B,wrong | hd-new -q
	hd-undo -q --last
	undo=$(last)
	printf '%s\n' key,subject A,right B,right | hd-new -q
	hd-list -H --withdrawn -c id,key 3 | same 3,A
	hd-list -H -c id,key,subject key=A,B | same $'5,A,right\n6,B,right'
	fails 65 hd-undo "$undo"
	[[ $errors == *"key: ticket 5"* ]]
	hd-undo -q "$(last action=new)" "$(last action=new ticket=5)"
	hd-undo -q "$undo"
	hd-list -H -c id,key key=A,B | same 3,A
	sound
}

@test "the key of a withdrawn note is free" {
	printf '%s\n' ticket,key,body 1,M,wrong | hd-note -q --key key
	hd-undo -q --last
	undo=$(last)
	printf '%s\n' ticket,key,body 1,M,right | hd-note -q --key key
	hd-list -H entry key=M -c body | same right
	fails 65 hd-undo "$undo"
	[[ $errors == *"key: entry 3"* ]]
	sound
}

@test "work on a new ticket stands on it; what a sweep said does not" {
	at 23:00 hd-sla -q sweep >/dev/null
	new=$(last action=new)
	at 23:10 hd-note -q -m seen 2
	at 23:20 hd-set -q priority=2 2
	fails 65 hd-undo "$new"
	[[ $errors == *" $(last action=note) $(last action=set);"* ]]
	at 23:30 hd-undo -q "$new" "$(last action=note)" "$(last action=set)"
	hd-list -H -c id | same 1
	at 23:30 sound
}

@test "a ticket that came in with its end is withdrawn as a whole" {
	printf '%s\n' subject,status,created,solved,closed \
		a,closed,2026-02-01,2026-02-02,2026-02-03 | hd-new -q
	hd-undo -q --last
	hd-list -H -c id | same $'1\n2'
	sound
}

@test "as of before the undo, a withdrawn ticket is in lists and reports" {
	at 10:00 hd-new -q -s twice </dev/null
	at 11:00 hd-undo -q --last
	hd-list -H --as-of 2026-03-02T10:30Z -c id | same $'1\n2\n3'
	hd-list -H --as-of 2026-03-02T11:30Z -c id | same $'1\n2'
	hd-report -H backlog --as-of 2026-03-02T10:30Z | cut -d, -f 1 | same 3
	at 12:00 hd-report -H backlog | cut -d, -f 1 | same 2
	at 12:00 hd-report -H volume | cut -d, -f 1 | same 2
	at 12:00 hd-report -H volume --withdrawn | cut -d, -f 1 | same 3
}

@test "what a history told later is seen to stand on a change" {
	at 09:10 hd-set -q priority=1 1
	at 09:20 hd-set -q type=request 1
	printf '%s\n' id,field,new,at 1,priority,2,2026-03-02T09:15:00Z |
		at 10:00 hd-set -q --history
	fails 65 hd-undo "$(last 'at<=2026-03-02T09:10Z')"
	[[ $errors == *" $(last);"* ]]
	hd-undo -q "$(last)"
	hd-list -H -c priority,type 1 | same 1,request
	at 10:00 sound
	printf '%s\n' id,field,new,at 1,priority,4,2026-03-02T09:16:00Z >later
	fails 65 hd-set --history <later
	[[ $errors == *"undone (hd-undo)"* ]]
}

# ------------------------------------------------------------------ reports

# figures [OPTION ...]: what reports say that count events
figures() {
	local report

	for report in history volume reopens reassignments escalations times \
		backlog gaming agents fcr; do
		echo "$report"
		hd-report -H "$report" "$@"
	done
	hd-report -H backlog -p day --from 2026-03-01 --to 2026-03-04 "$@"
}

@test "reports are as if what was undone had not been; as of before, it had" {
	at 10:00 hd-assign -q -a ana 1
	at 10:10 hd-set -q status=solved 2
	at 17:00 figures >before
	at 10:20 hd-assign -q -a rui 1
	at 10:30 hd-escalate -q -r late 1
	at 10:40 hd-set -q team= 1
	at 10:45 hd-set -q team=desk 1
	at 11:00 hd-set -q status=open 2
	at 17:00 figures --as-of 2026-03-02T11:30Z >during
	run ! cmp -s before during
	hd-list -H event 'at>=2026-03-02T10:15Z' -c id -o line >events
	at 13:00 hd-undo -q <events
	at 17:00 figures >after
	diff before after
	at 17:00 figures --as-of 2026-03-02T11:30Z >back
	diff during back
	# undone again, it has been
	at 14:00 hd-undo -q --last
	at 17:00 figures --as-of 2026-03-02T14:30Z >again
	at 17:00 figures --as-of 2026-03-02T13:30Z >between
	run ! cmp -s between again
	at 17:00 sound
}

# -------------------------------------------------- records of other kinds

@test "a whole sweep is put back, and so is its undoing: steps, warnings, breaches" {
	hd-put calendar <<<$'name,zone,hours\nalways,UTC,mon-sun 00:00-24:00'
	hd-put policy <<<$'name,position,calendar\nfast,-5,always'
	hd-put target <<<$'policy,metric,priority,duration,warnings,steps\nfast,first_reply,3,4h,50%,+1h level\nfast,resolution,3,8h,,+1h priority'
	at 10:00:00 hd-new -q -s one -R maria@example.org
	at 10:00:00 hd-new -q -s two -R maria@example.org
	hd-list -H -c id,level,priority,updated 3 4 >before
	export HD_NOW=2026-03-02T20:00:00Z
	hd-report sla -H >report
	hd-sla sweep -H >swept
	[ "$(grep -c . swept)" -ge 6 ]
	hd-list -H -c level,priority 3 4 | same $'2,2\n2,2'
	hd-list -H event -c batch metric!= | uniq | wc -l | same 1
	hd-undo -q --last
	hd-list -H -c level,priority 3 4 | same "$(cut -d , -f 2,3 before)"
	sound
	hd-check
	hd-undo -q --last
	hd-list -H -c level,priority 3 4 | same $'2,2\n2,2'
	sound
}

@test "times and reopenings are those without what was undone" {
	times() { hd-report times -H 2>&1 && hd-report reopens -H 2>&1 && hd-report fcr -H 2>&1; }

	at 10:00:00 hd-reply -q --as ana -m x 1
	at 11:00:00 hd-set -q status=solved 1
	export HD_NOW=2026-03-02T15:00:00Z
	times >before
	at 12:00:00 hd-set -q status=open 1
	reopened=$(last)
	at 13:00:00 hd-set -q status=solved 1
	run times
	[ "$output" != "$(<before)" ]
	hd-undo -q "$(last)" "$reopened"
	times | diff before -
	sound
}

@test "a put is put back, a new record retired, a dropped one in use again" {
	printf '%s\n' name,help vpn,one | hd-put service
	printf '%s\n' name,help vpn,two | hd-put service
	hd-undo --last | same ''
	hd-list -H service -c name,help | same vpn,one
	hd-drop service vpn
	hd-undo --last
	hd-list -H service -c name,help | same vpn,one
	hd-list -H event kind=service -c id -l 1 | hd-undo
	fails 1 hd-list service
	hd-list -H service --retired -c name,help,retired |
		same vpn,one,2026-03-02T09:00:00Z
	hd-undo --last
	hd-list -H service -c name,help | same vpn,one
	sound
}

# ------------------------------------------------------------------- rights

@test "agents undo what they have written themselves, admins everything" {
	me=$(id -un)
	printf '%s\n' login "$me" | hd-put agent
	hd-list -H agent login="$me" -c rights | same agent
	hd-set -q priority=1 1
	mine=$(last)
	hd-set -q priority=1 2
	sql "UPDATE event SET login = 'else' WHERE id = $(last)"
	fails 77 hd-undo "$(last)"
	[[ $errors == *"needs the rights admin"* ]]
	fails 77 hd-undo "$mine" "$(last)"
	hd-list -H -c id,priority | same $'1,1\n2,1'
	hd-undo -q "$mine"
	sql "UPDATE agent SET rights = 'admin'"
	hd-undo -q "$(last login=else)"
	hd-list -H -c id,priority | same $'1,3\n2,3'
}

@test "on SQLite other commands only advise: the file is open to who may write it" {
	only sqlite "on a server its roles decide"
	me=$(id -un)
	printf 'login,rights\n%s,reader\n' "$me" | hd-put agent
	apart hd-new -s more </dev/null
	same 3
	[[ $stderr == *"has the rights reader"*"needs the rights agent"* ]]
	hd-list -H -c id >/dev/null
	sql "UPDATE agent SET rights = 'agent'"
	apart hd-new -s more </dev/null
	[ -z "$stderr" ]
	printf 'address\na@b.org\n' >contact
	apart hd-put contact contact
	[ -z "$stderr" ]
	printf 'name\nnew\n' >team
	apart hd-put team team
	[[ $stderr == *"needs the rights admin"* ]]
	hd-list -H team -c name name=new | same new
	fails 65 hd-put agent <<<$'login,rights\nzoe,king'
	printf 'login,rights\n%s,\n' "$me" | hd-put agent
	hd-list -H agent -c rights login="$me" | same agent
}
