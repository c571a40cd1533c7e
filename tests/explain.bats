#!/usr/bin/env bats
# hd-sla explain and simulate: why a deadline is what it is, and what other
# rules would have meant.

load helper

setup() {
	fresh
	desk
	hd-drop policy standard
	printf 'name,hours,zone\noffice,"mon-fri 09:00-12:00,13:00-18:00",America/Sao_Paulo\n' |
		hd-put calendar
	printf 'calendar,date,name\noffice,2026-03-03,City Day\n' |
		hd-put holiday
	printf 'name,calendar\np,office\n' | hd-put policy
	printf 'policy,metric,priority,duration\np,resolution,3,10wh\np,resolution,1,4wh\n' |
		hd-put target
}

@test "interval by interval: hours, holidays, pauses, other policies" {
	# 2026-03-02 is a Monday; the office is three hours behind UTC
	at 2026-03-02T13:00Z hd-new -q -s s
	at 2026-03-02T17:00Z hd-set -q status=pending 1
	at 2026-03-02T18:30Z hd-set -q status=open 1
	at 2026-03-04T14:00Z hd-set -q status=hold 1
	at 2026-03-05T12:00Z hd-set -q status=open 1
	export HD_NOW=2026-03-05T13:00Z
	first=$(hd-list -H event action=new -c id)
	run hd-sla explain 1 resolution
	same <<-END
		ticket,metric,instance,from,to,seconds,why,event
		1,resolution,1,2026-03-02T13:00:00Z,2026-03-02T15:00:00Z,7200,running,$first
		1,resolution,1,2026-03-02T15:00:00Z,2026-03-02T16:00:00Z,0,outside hours,
		1,resolution,1,2026-03-02T16:00:00Z,2026-03-02T17:00:00Z,3600,running,$first
		1,resolution,1,2026-03-02T17:00:00Z,2026-03-02T18:30:00Z,0,paused by status pending,$((first + 1))
		1,resolution,1,2026-03-02T18:30:00Z,2026-03-02T21:00:00Z,9000,running,$((first + 2))
		1,resolution,1,2026-03-02T21:00:00Z,2026-03-03T03:00:00Z,0,outside hours,
		1,resolution,1,2026-03-03T03:00:00Z,2026-03-04T03:00:00Z,0,holiday City Day,
		1,resolution,1,2026-03-04T03:00:00Z,2026-03-04T12:00:00Z,0,outside hours,
		1,resolution,1,2026-03-04T12:00:00Z,2026-03-04T14:00:00Z,7200,running,$((first + 2))
		1,resolution,1,2026-03-04T14:00:00Z,2026-03-05T12:00:00Z,0,paused by status hold,$((first + 3))
		1,resolution,1,2026-03-05T12:00:00Z,2026-03-05T13:00:00Z,3600,running,$((first + 4))
		1,resolution,1,2026-03-02T13:00:00Z,2026-03-05T13:00:00Z,30600,"sum, running",
		1,resolution,1,2026-03-02T13:00:00Z,2026-03-05T14:30:00Z,,"deadline: 10wh of policy p, calendar office",
	END
	hd-sla -H -c due,left metric=resolution | same 2026-03-05T14:30:00Z,5400
}

@test "another policy is named with the event that brought it" {
	printf 'name,position,filter,calendar,on_change\nq,-1,priority=1,,restart\n' | hd-put policy
	printf 'policy,metric,priority,duration\nq,resolution,1,4h\n' | hd-put target
	at 2026-03-02T13:00Z hd-new -q -s s
	at 2026-03-02T14:00Z hd-set -q priority=1 1
	event=$(hd-list -H event action=set -c id)
	at 2026-03-02T15:00Z hd-sla explain 1 resolution | cut -d, -f4- | same \
"from,to,seconds,why,event
2026-03-02T13:00:00Z,2026-03-02T14:00:00Z,0,before the restart,$((event - 1))
2026-03-02T14:00:00Z,2026-03-02T15:00:00Z,3600,running under policy q,$event
2026-03-02T14:00:00Z,2026-03-02T15:00:00Z,3600,\"sum, running\",
2026-03-02T14:00:00Z,2026-03-02T18:00:00Z,,deadline: 4h of policy q,"
}

@test "all clocks of a ticket, or status 1 if it has none" {
	hd-new -q -s s
	hd-sla explain 1 -H | cut -d, -f2 | sort -u | same $'agent_work\nfirst_reply\nrequester_wait\nresolution\ntaken'
	fails 65 hd-sla explain 2
	[ "$errors" = "hd-sla: no ticket has the id 2" ]
	fails 1 hd-sla explain 1 promise
	[ "$errors" = "hd-sla: ticket 1 has no clock with the metric promise" ]
	fails 64 hd-sla explain
	fails 65 hd-sla explain x
}

@test "a deadline that a new priority puts before the last pause: late here and in the list" {
	hd-drop policy p
	printf 'name\nq\n' | hd-put policy
	printf 'policy,metric,priority,duration,warnings\nq,resolution,3,3d,50%%\nq,resolution,1,4h,\n' |
		hd-put target
	at 2026-03-02T09:00Z hd-new -q -s s
	at 2026-03-02T14:00Z hd-set -q status=pending 1
	at 2026-03-02T15:00Z hd-set -q status=open 1
	at 2026-03-02T16:00Z hd-set -q priority=1 1
	export HD_NOW=2026-03-02T17:00Z
	# five hours before the pause, two since
	hd-sla -H -c state,spent,since,due metric=resolution | same breaching,18000,2026-03-02T15:00:00Z,2026-03-02T13:00:00Z
	hd-sla explain 1 resolution | tail -2 | cut -d, -f4- | same \
'2026-03-02T09:00:00Z,2026-03-02T17:00:00Z,25200,"sum, breaching",
2026-03-02T09:00:00Z,2026-03-02T13:00:00Z,,deadline: 4h of policy q,'
	# and past its first warning
	at 2026-03-02T09:00Z hd-new -q -s s
	at 2026-03-04T09:00Z hd-sla -H -c state metric=resolution 2 | same imminent
	at 2026-03-04T09:00Z hd-sla explain 2 resolution | grep -c 'sum, imminent' | same 1
}

@test "a clock that ended while it paused is not said to pause" {
	at 2026-03-02T13:00Z hd-new -q -s s
	at 2026-03-02T14:00Z hd-set -q status=pending 1
	hd-sla explain 1 resolution | tail -1 | cut -d, -f5-7 | same ',,"no deadline while it pauses: 10wh of policy p'
	at 2026-03-02T15:00Z hd-set -q status=solved 1
	hd-sla explain 1 resolution | tail -1 | cut -d, -f5-7 | same ',,"ended without a deadline: 10wh of policy p'
}

@test "what is not as its history has it is a fault: status 65" {
	at 2026-03-02T13:00Z hd-new -q -s s
	sql "UPDATE clock SET due = due + 60 WHERE metric = 'resolution'"
	HD_NOW=2026-03-02T14:00Z fails 65 hd-sla explain 1 resolution
	[ "$errors" = "hd-sla: the desk is damaged: ticket 1: the clock resolution 1: due does not agree with the history (hd-check lists what is wrong; restore a backup)" ]
	[[ $output == *$'\n1,resolution,1,2026-03-02T13:00:00Z,2026-03-02T14:00:00Z,3600,running,'* ]]
	sql "UPDATE clock SET due = due - 60, spent = 1 WHERE metric = 'resolution'"
	HD_NOW=2026-03-02T14:00Z fails 65 hd-sla explain 1 resolution
}

# ------------------------------------------------------------------- simulation

history() {
	printf 'name\nnetwork\n' | hd-put team
	at 2026-03-02T13:00Z hd-new -q -s a
	at 2026-03-02T13:00Z hd-new -q -s b priority=1 team=network
	at 2026-03-02T19:00Z hd-set -q status=solved 1 2
	at 2026-03-04T13:00Z hd-new -q -s c priority=1
	export HD_NOW=2026-03-04T16:30Z
}

@test "under the policies in force all is as it is" {
	history
	run hd-sla simulate
	same <<-'END'
		ticket,metric,instance,old_policy,new_policy,old_target,new_target,old_spent,new_spent,old_due,new_due,old_state,new_state
		1,resolution,1,p,p,10wh,10wh,18000,18000,2026-03-04T15:00:00Z,2026-03-04T15:00:00Z,met,met
		2,resolution,1,p,p,4wh,4wh,18000,18000,2026-03-02T18:00:00Z,2026-03-02T18:00:00Z,breached,breached
		3,resolution,1,p,p,4wh,4wh,0,0,2026-03-04T18:00:00Z,2026-03-04T18:00:00Z,running,running
	END
}

@test "under others it is said what would be, and nothing changes" {
	history
	dump >before
	cat >other.csv <<-'END'
		name,position,filter,calendar,metric,priority,duration
		net,1,team=network,,resolution,1,8h
		rest,2,,,resolution,1,2h
		rest,2,,,resolution,3,5h
	END
	run hd-sla simulate --policy other.csv -H
	same <<-'END'
		1,resolution,1,p,rest,10wh,5h,18000,21600,2026-03-04T15:00:00Z,2026-03-02T18:00:00Z,met,breached
		2,resolution,1,p,net,4wh,8h,18000,21600,2026-03-02T18:00:00Z,2026-03-02T21:00:00Z,breached,met
		3,resolution,1,p,rest,4wh,2h,0,0,2026-03-04T18:00:00Z,2026-03-04T15:00:00Z,running,breaching
	END
	run hd-sla simulate --policy other.csv --summary
	same <<-'END'
		by,value,clocks,old,new,gained,lost
		policy,net,1,1,0,0,1
		policy,rest,2,0,2,2,0
		priority,1,2,1,1,1,1
		priority,3,1,0,1,1,0
		team,,2,0,2,2,0
		team,network,1,1,0,0,1
	END
	dump | cmp before -
	hd-sla simulate --policy other.csv -H --since 2026-03-03 | cut -d, -f1 | same 3
	# from a pipe, and policies and targets apart
	sed '' other.csv | hd-sla simulate --policy /dev/stdin -H | wc -l | same 3
	printf 'policy,metric,priority,duration\np,resolution,3,5wh\n' >only.csv
	hd-sla simulate --policy only.csv -H | cut -d, -f1,5,7,13 | same \
'1,p,5wh,met
2,,,met
3,,,running'
}

@test "with another calendar, holiday or status" {
	history
	printf 'calendar,date\noffice,2026-03-04\n' >holiday.csv
	hd-sla simulate --calendar holiday.csv -H | cut -d, -f1,11 | same \
'1,2026-03-05T15:00:00Z
2,2026-03-02T18:00:00Z
3,2026-03-05T17:00:00Z'
	printf 'name,hours,zone\noffice,mon-sun 00:00-24:00,UTC\n' >calendar.csv
	hd-sla simulate --calendar calendar.csv -H | cut -d, -f1,11 | same \
'1,2026-03-02T23:00:00Z
2,2026-03-02T17:00:00Z
3,2026-03-04T17:00:00Z'
	printf 'name,resolution\nnew,pause\n' >status.csv
	hd-sla simulate --statuses status.csv -H | cut -d, -f1,9,13 | same \
'1,0,met
2,0,met
3,0,paused'
	hd-check --recount
}

@test "a file that is wrong is named with its line, one that is not there too" {
	printf 'name,filter\nx,colour=red\n' >bad.csv
	fails 65 hd-sla simulate --policy bad.csv
	[ "$errors" = 'hd-sla: bad.csv:2: filter: "colour" is not a column of the kind ticket' ]
	fails 66 hd-sla simulate --policy none.csv
	printf 'nome\nx\n' >bad.csv
	fails 65 hd-sla simulate --policy bad.csv
	: >empty.csv
	echo name,position,filter >heading.csv
	for option in --policy --calendar --statuses; do
		for file in empty.csv heading.csv; do
			fails 65 hd-sla simulate $option $file
			[ "$errors" = "hd-sla: $file: has no records; leave out this file to use the records of the desk" ]
		done
	done
	fails 64 hd-sla simulate 1
	fails 64 hd-sla simulate --since soon
}
