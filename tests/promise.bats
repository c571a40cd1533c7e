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
