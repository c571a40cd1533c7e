#!/usr/bin/env bats
# hd-promise: what the requester was told is a target of its own.

load helper

me=$(id -un)

setup() {
	fresh
	desk
	hd-new -q -s s -R ana@example.org
}

promises() {
	hd-sla --all -H -S ticket,instance -c "$@" metric=promise
}

@test "a promise is a clock with its own deadline" {
	hd-promise 1 2026-03-02T12:00Z | same 1
	promises instance,state,target,due,policy | same 1,running,3h,2026-03-02T12:00:00Z,
	hd-list -H -c promised,due | same 2026-03-02T12:00:00Z,2026-03-02T12:00:00Z
	hd-list -H event action=promise -c ticket,actor | same "1,$me"
	hd-log -H 1 -c action,field,old,new | tail -1 | same promise,promised,,2026-03-02T12:00:00Z
	hd-check
}

@test "instants are those of every command" {
	hd-promise -q 1 +2h
	promises due | same 2026-03-02T11:00:00Z
	hd-promise -q 1 'tomorrow 17:00' -r 'the part comes in the morning'
	promises instance,state,due | same $'1,cancelled,2026-03-02T11:00:00Z\n2,running,2026-03-03T17:00:00Z'
	hd-list -H event 'reason!=' -c reason | same 'the part comes in the morning'
}

@test "kept or missed, in the list and in the report" {
	hd-new -q -s t
	hd-new -q -s u
	hd-promise -q 1 2 3 2026-03-02T12:00Z
	at 12:00 hd-set -q status=solved 1
	at 12:00:01 hd-set -q status=solved 2
	at 13:00 hd-sla -H sweep | grep promise | cut -d, -f2-6 | same \
'2,promise,1,breach,2026-03-02T12:00:00Z
3,promise,1,breach,2026-03-02T12:00:00Z'
	at 13:00 promises ticket,state | same $'1,met\n2,breached\n3,breaching'
	# two late, by a second and by an hour: the median is 1800.5, rounded up
	at 13:00 hd-report sla metric=promise -H | cut -d, -f 1-9 | same promise,1,2,0,0,0.3333,1801,3600,3600
	at 13:00 hd-sla explain 3 promise | same \
'ticket,metric,instance,from,to,seconds,why,event
3,promise,1,2026-03-02T09:00:00Z,2026-03-02T13:00:00Z,14400,running,6
3,promise,1,2026-03-02T09:00:00Z,2026-03-02T13:00:00Z,14400,"sum, breaching",
3,promise,1,2026-03-02T09:00:00Z,2026-03-02T12:00:00Z,,deadline: 3h,'
	at 13:00 hd-check
}

@test "it does not wait while the ticket waits" {
	hd-promise -q 1 2026-03-02T12:00Z
	at 10:00 hd-set -q status=pending 1
	promises state,due | same running,2026-03-02T12:00:00Z
}

@test "a promise can be taken back" {
	hd-promise -q 1 2026-03-02T12:00Z
	hd-promise --withdraw 1 | same 1
	hd-list -H -c promised 1 | same '""'
	promises state | same cancelled
	hd-promise --withdraw 1 | same ''
	hd-check
}

@test "records bring their own instants, and are judged as a whole" {
	hd-new -q -s t
	hd-promise <<-'END' | same $'1\n2'
		id,promised,reason
		1,2026-03-02T12:00Z,part
		2,+1d,
	END
	promises ticket,due | same $'1,2026-03-02T12:00:00Z\n2,2026-03-03T09:00:00Z'
	fails 65 hd-promise <<-'END'
		id,promised
		1,2026-03-02T14:00Z
		2,yesterday
	END
	[ "$errors" = "hd-promise: standard input:3: promised: write an instant in the future" ]
	promises ticket,due | same $'1,2026-03-02T12:00:00Z\n2,2026-03-03T09:00:00Z'
	echo 1 | fails 65 hd-promise
}

@test "what is no promise" {
	fails 65 hd-promise 1 2026-03-02T09:00Z
	fails 65 hd-promise 99 +1h
	fails 64 hd-promise 1 soon
	fails 64 hd-promise +1h
	fails 64 hd-promise 1
	{ promises ticket || [ $? -eq 1 ]; } | same ''
}

@test "-n tells what it would do" {
	hd-promise -n 1 2026-03-02T12:00Z | same \
'id,field,old,new,at,actor,reason,kind,name
1,promised,,2026-03-02T12:00:00Z,,,,,'
	hd-list -H -c promised | same '""'
}

# took CATEGORY PRIORITY HOURS ...: tickets that were solved after that time
took() {
	local hours

	for hours in "${@:3}"; do
		echo "s,$1,$2,solved,2026-02-23T08:00:00Z,$(printf '2026-02-23T%02d:00:00Z' $((8 + hours)))"
	done | sed '1i subject,category,priority,status,created,solved' | hd-new -q
}

@test "--suggest prints the 80th percentile of similar tickets" {
	printf 'name\nnet\nlab\n' | hd-put category
	took net 3 1 2 3 4 5 6 7 8 9 10
	took net 3 1 2 3 4 5 6 7 8 9 10
	took lab 3 1 2 3
	took lab 2 9 9
	hd-new -q -s x category=net
	hd-new -q -s x category=lab created=2026-03-02T06:30:00Z
	id=$(hd-list -H -c id subject=x category=net)
	lab=$(hd-list -H -c id subject=x category=lab)
	# 20 tickets: the 16th is 8 h; the ranks of the interval are 12 and 20
	hd-promise --suggest "$id" | same "id,promised,length,low,high,n,alike,calendar
$id,2026-03-02T17:00:00Z,28800,21600,36000,20,\"category,priority,type\","
	# too few of the lab: any category; 2.5 h have passed, so 1 h and 2 h do not count
	hd-promise --suggest -H "$lab" | cut -d , -f 2-6 | same 2026-03-02T15:30:00Z,32400,25200,36000,19
	# nothing is changed
	hd-list -H -c id promised= | wc -l | same 28
	fails 64 hd-promise --suggest --withdraw "$id"
	fails 65 hd-promise --suggest 99
	same 'hd-promise: no ticket has the id 99' <<<"$errors"
}

@test "--suggest counts in working time, and says nothing of too few" {
	printf 'name,zone,hours\noffice,UTC,mon-fri 09:00-11:00\n' | hd-put calendar
	printf 'name,calendar\ndesk,office\n' | hd-put team
	hd-set -q team=desk 1
	hd-promise --suggest -H 1 | same '1,,,,,0,"",office'
	took '' 3 1 2 3 4 5
	hd-promise --suggest -H 1 | cut -d , -f 1-6,8 | same 1,2026-03-02T11:00:00Z,7200,3600,7200,5,office
	hd-check
}
