#!/usr/bin/env bats
# hd-sla: clocks of service levels; what is late is said once, whatever happens.
#
# The defaults: priority 1 reply 30 m, solve 4 h; 2: 1 h, 8 h; 3: 4 h, 3 d;
# 4: 8 h, 5 d; 5: 24 h, 10 d; round the clock. Late is one second after due.

load helper

setup() {
	fresh
	desk
}

# clocks COLUMNS [CONDITION ...]: all that have a target, without a header
clocks() {
	hd-sla --all -H -S ticket,metric,instance -c "$@" target!=
}

# sweep: what is late, without the numbers of the events
sweep() {
	hd-sla -H sweep | cut -d, -f2-7
}

new() {
	hd-new -q -s s "$@"
}

@test "a ticket has a clock to reply and one to solve, by its priority" {
	new priority=1
	new priority=2
	new priority=3
	new priority=4
	new priority=5
	run hd-list clock -H -c ticket,metric,target,due target!=
	same <<-'END'
		1,first_reply,30m,2026-03-02T09:30:00Z
		1,resolution,4h,2026-03-02T13:00:00Z
		2,first_reply,1h,2026-03-02T10:00:00Z
		2,resolution,8h,2026-03-02T17:00:00Z
		3,first_reply,4h,2026-03-02T13:00:00Z
		3,resolution,3d,2026-03-05T09:00:00Z
		4,first_reply,8h,2026-03-02T17:00:00Z
		4,resolution,5d,2026-03-07T09:00:00Z
		5,first_reply,24h,2026-03-03T09:00:00Z
		5,resolution,10d,2026-03-12T09:00:00Z
	END
}

@test "the list has what still runs, the most urgent first" {
	new
	new priority=1
	at 09:10:00 hd-reply -q -m x 2
	run at 12:00:00 hd-sla
	same <<-'END'
		ticket,metric,instance,state,due,left,priority,team,agent,subject
		1,first_reply,1,running,2026-03-02T13:00:00Z,3600,3,,,s
		2,resolution,1,running,2026-03-02T13:00:00Z,3600,1,,,s
		1,resolution,1,running,2026-03-05T09:00:00Z,248400,3,,,s
	END
	hd-sla list >one
	hd-sla | diff one -
	hd-sla -H -c ticket metric=resolution | same $'2\n1'
	hd-sla -H -c metric 2 | same resolution
	echo 2 | hd-sla -H -c metric - | same resolution
	hd-sla --all -H -c metric,state 2 -S metric target!= | same $'first_reply,met\nresolution,running'
	fails 1 hd-sla 99
	fails 64 hd-sla metrik=x
}

@test "at its deadline a clock is in time, one second later it is late" {
	new priority=1
	new priority=1
	at 09:30:00 hd-reply -q -m x 1
	at 09:30:01 hd-reply -q -m x 2
	clocks ticket,state,spent metric=first_reply | same $'1,met,1800\n2,breached,1801'
}

@test "a sweep at the deadline says nothing, one second later it does" {
	new priority=1
	run at 09:30:00 hd-sla sweep
	[ "$status" -eq 0 ]
	same ''
	run at 09:30:01 hd-sla sweep
	event=$(hd-list -H event action=breach -c id)
	same <<-END
		cause,ticket,metric,instance,kind,due,at,policy,priority,team,agent,subject,rung
		$event,1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T09:30:01Z,standard,1,,,s,
	END
	run at 09:30:01 hd-sla sweep
	same ''
	run at 12:00:00 hd-sla sweep
	same ''
	hd-check --recount
}

@test "V18: three days late, 250 tickets are said once each, in the order of their deadlines" {
	# created a second apart, the last one first in the file
	{
		echo subject,created,priority
		for ((i = 249; i >= 0; i--)); do
			printf 't%d,@%d,1\n' $i $((1772442000 + i))
		done
	} | hd-new -q
	# the replies: due after 30 minutes; the solutions are not asked for here
	sql "UPDATE clock SET next_at = NULL WHERE metric = 'resolution'"
	export HD_NOW=2026-03-05T09:00:00Z
	hd-sla -H sweep >first
	[ "$(wc -l <first)" = 250 ]
	cut -d, -f2 first | sort -u | wc -l | same 250
	cut -d, -f6 first | sort -c
	cut -d, -f12 first | paste -sd, | same "$(seq -f t%g 0 249 | paste -sd,)"
	run hd-sla sweep
	same ''
	hd-list -H event action=breach -c ticket | sort -u | wc -l | same 250
	hd-list -H event action=breach -c id | wc -l | same 250
}

@test "both clocks of a ticket can be late, each is said by itself" {
	new priority=1
	run at 13:00:01 sweep
	same <<-'END'
		1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T13:00:01Z
		1,resolution,1,breach,2026-03-02T13:00:00Z,2026-03-02T13:00:01Z
	END
}

@test "a clock that is late and still runs is breaching, sweep or not" {
	new priority=1
	run at 10:00:00 hd-sla -H -c metric,state,left,breached
	same $'first_reply,breaching,-1800,\nresolution,running,10800,'
	at 10:00:00 hd-sla -H -o line sweep >/dev/null
	run at 10:00:00 hd-sla -H -c metric,state,left,breached
	same $'first_reply,breaching,-1800,2026-03-02T10:00:00Z\nresolution,running,10800,'
	at 10:10:00 hd-reply -q -m x 1
	clocks state,spent,ended metric=first_reply | same breached,4200,2026-03-02T10:10:00Z
}

@test "what was done late before the sweep is still said, once" {
	new priority=1
	at 09:45:00 hd-reply -q -m x 1
	at 14:00:00 hd-set -q status=solved 1
	run at 15:00:00 sweep
	same <<-'END'
		1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T15:00:00Z
		1,resolution,1,breach,2026-03-02T13:00:00Z,2026-03-02T15:00:00Z
	END
	run at 16:00:00 sweep
	same ''
	clocks metric,state | same $'first_reply,breached\nresolution,breached'
	hd-check --recount
}

@test "what was done in time is never said" {
	new priority=1
	at 09:30:00 hd-reply -q -m x 1
	at 13:00:00 hd-set -q status=solved 1
	run at 23:00:00 sweep
	same ''
}

@test "a paused clock does not breach, and its deadline moves by the pause" {
	new priority=1
	at 09:10:00 hd-set -q status=pending 1		# 10 minutes spent
	hd-list -o json -c due 1 | same '{"due":null}'
	clocks metric,state,spent,due | same $'first_reply,paused,600,\nresolution,paused,600,'
	run at 20:00:00 sweep
	same ''
	at 20:00:00 hd-set -q status=open 1
	# 20 minutes, and 3 h 50 min are left
	clocks metric,state,due | same $'first_reply,running,2026-03-02T20:20:00Z\nresolution,running,2026-03-02T23:50:00Z'
	run at 20:20:00 sweep
	same ''
	run at 20:20:01 sweep
	same 1,first_reply,1,breach,2026-03-02T20:20:00Z,2026-03-02T20:20:01Z
	hd-check --recount
}

@test "on hold the clock of the reply runs, that of the solution waits" {
	new priority=1
	at 09:10:00 hd-set -q status=hold 1
	clocks metric,state,due | same $'first_reply,running,2026-03-02T09:30:00Z\nresolution,paused,'
	run at 10:00:00 sweep
	same 1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T10:00:00Z
}

@test "what is late when it is paused stays late" {
	new priority=1
	at 09:40:00 hd-set -q status=pending 1
	clocks metric,state,spent metric=first_reply | same first_reply,breaching,2400
	run at 12:00:00 sweep
	same 1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T12:00:00Z
	run at 13:00:00 sweep
	same ''
}

@test "what was late stays late with its deadline when the pause is over" {
	new priority=1
	at 09:40:00 hd-set -q status=pending 1
	at 11:00:00 hd-set -q status=open 1
	run at 12:00:00 sweep
	same 1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T12:00:00Z
}

@test "reopened, a ticket has a new clock to solve; the old one stays as it was" {
	new priority=1
	at 09:10:00 hd-reply -q -m x 1
	at 14:00:00 hd-set -q status=solved 1		# an hour late
	at 15:00:00 hd-set -q status=open 1
	clocks metric,instance,state,started,due | same $'first_reply,1,met,2026-03-02T09:00:00Z,2026-03-02T09:30:00Z\nresolution,1,breached,2026-03-02T09:00:00Z,2026-03-02T13:00:00Z\nresolution,2,running,2026-03-02T15:00:00Z,2026-03-02T19:00:00Z'
	run at 15:00:00 sweep
	same 1,resolution,1,breach,2026-03-02T13:00:00Z,2026-03-02T15:00:00Z
	run at 19:00:01 sweep
	same 1,resolution,2,breach,2026-03-02T19:00:00Z,2026-03-02T19:00:01Z
	at 19:30:00 hd-set -q status=solved 1
	clocks instance,state metric=resolution | same $'1,breached\n2,breached'
	hd-check --recount
}

@test "a ticket can be reopened more often than there is room for clocks" {
	new
	for ((i = 0; i < 70; i++)); do
		echo "1,status,solved"
		echo "1,status,open"
	done | hd-set -q -i csv:id,field,new
	hd-list -H -c reopens,status | same 70,open
	hd-check --recount
}

@test "solved without a reply, the clock of the reply is cancelled, and runs again" {
	new priority=1
	at 09:10:00 hd-set -q status=solved 1
	clocks metric,state | same $'first_reply,cancelled\nresolution,met'
	run at 12:00:00 sweep
	same ''
	at 12:00:00 hd-set -q status=open 1
	# 10 minutes are spent, 20 are left
	clocks state,due metric=first_reply | same running,2026-03-02T12:20:00Z
	hd-check --recount
}

@test "answered while it is solved, the clock of the reply is met, and runs no more" {
	new priority=1
	new priority=1
	new priority=1
	at 09:10:00 hd-set -q status=solved 1 2 3
	at 09:20:00 hd-reply -q -m x 1
	at 09:30:00 hd-set -q status=open 1 3
	at 09:30:00 hd-reply -q -m x --status open 2	# in the same event
	at 09:40:00 hd-reply -q --from-requester -m x 1
	clocks ticket,state,spent,ended metric=first_reply | same \
'1,met,600,2026-03-02T09:20:00Z
2,met,600,2026-03-02T09:30:00Z
3,running,600,'
	run at 12:00:00 sweep
	same 3,first_reply,1,breach,2026-03-02T09:50:00Z,2026-03-02T12:00:00Z
	hd-check --recount
	at 12:00:00 hd-sla explain 1 first_reply -H | cut -d, -f4-7 | tr -d '"' | same \
'2026-03-02T09:00:00Z,2026-03-02T09:10:00Z,600,running
2026-03-02T09:10:00Z,2026-03-02T09:20:00Z,0,cancelled
2026-03-02T09:00:00Z,2026-03-02T09:20:00Z,600,sum
2026-03-02T09:00:00Z,2026-03-02T09:30:00Z,,deadline: 30m of policy standard'
}

@test "a question answered, a ticket taken while it is solved: these clocks run no more" {
	printf 'login\nana\n' | hd-put agent
	printf 'name,category,first_reply\nparked,hold,stop\n' | hd-put status
	printf 'old,new\nnew,parked\nparked,open\n' | hd-put transition
	new
	at 09:05:00 hd-reply -q -m x 1
	at 09:10:00 hd-reply -q --from-requester -m x 1
	at 09:20:00 hd-set -q status=solved 1
	at 09:25:00 hd-reply -q -m x 1
	at 09:30:00 hd-set -q status=open 1
	hd-list clock -H -c instance,state,spent,ended metric=next_reply | same 1,met,600,2026-03-02T09:25:00Z
	new
	at 09:10:00 hd-set -q status=solved 2
	at 09:20:00 hd-assign -q -a ana 2
	at 09:25:00 hd-set -q agent= 2
	at 09:30:00 hd-set -q status=open 2
	hd-list clock -H -c state,spent,ended metric=taken ticket=2 | same met,600,2026-03-02T09:20:00Z
	# and a status that stops clocks need not end the ticket
	new
	at 09:10:00 hd-set -q status=parked 3
	at 09:20:00 hd-reply -q -m x 3
	at 09:30:00 hd-set -q status=open 3
	hd-list clock -H -c state,spent,ended metric=first_reply ticket=3 | same met,600,2026-03-02T09:20:00Z
	hd-check --recount
}

@test "a merged ticket's clocks are cancelled" {
	new priority=1
	new status=closed
	at 09:10:00 hd-set -q merged=2 1
	clocks metric,state ticket=1 | same $'first_reply,cancelled\nresolution,cancelled'
	run at 23:00:00 sweep
	same ''
}

@test "V12: what was late before it was merged is still said and counted" {
	new priority=1
	new status=closed
	at 09:40:00 hd-set -q merged=2 1
	run at 12:00:00 sweep
	same 1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T12:00:00Z
	hd-report sla -o line 1 | grep '^first_reply' | cut -f 1-6 | same $'first_reply\t0\t1\t0\t0\t0.0000'
}

@test "a new priority replaces the targets; the beginning and what was spent stay" {
	new					# 4 h to reply, 3 d to solve
	at 10:00:00 hd-set -q status=pending 1	# one hour spent
	at 11:00:00 hd-set -q status=open 1	# an hour of pause
	at 11:00:00 hd-set -q priority=2 1	# 1 h to reply, 8 h to solve
	clocks metric,target,started,due | same $'first_reply,1h,2026-03-02T09:00:00Z,2026-03-02T11:00:00Z\nresolution,8h,2026-03-02T09:00:00Z,2026-03-02T18:00:00Z'
	at 11:00:00 hd-set -q priority=1 1	# 30 minutes: late by now
	run at 11:00:00 sweep
	same 1,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T11:00:00Z
	hd-check --recount
}

@test "what is late stays late when the priority falls, sweep or not" {
	new priority=1
	new priority=1
	new priority=1
	at 09:30:00 hd-set -q priority=5 1	# in time
	at 10:00:00 hd-set -q priority=5 2	# late for priority 1, not said yet
	run at 10:00:00 sweep
	same <<-'END'
		2,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T10:00:00Z
		3,first_reply,1,breach,2026-03-02T09:30:00Z,2026-03-02T10:00:00Z
	END
	at 10:00:00 hd-set -q priority=5 3
	at 10:10:00 hd-reply -q -m x 1 2 3
	clocks ticket,state,target metric=first_reply | same $'1,met,24h\n2,breached,30m\n3,breached,30m'
	hd-check --recount
}

@test "a promise is a clock of its own; a new promise is a new instance" {
	new promised=2026-03-02T10:00:00Z
	hd-list -H -c due | same 2026-03-02T10:00:00Z
	clocks instance,state,due metric=promise | same 1,running,2026-03-02T10:00:00Z
	at 09:30:00 hd-set -q promised=2026-03-02T12:00:00Z 1
	clocks instance,state,due metric=promise | same $'1,cancelled,2026-03-02T10:00:00Z\n2,running,2026-03-02T12:00:00Z'
	run at 12:00:01 sweep
	same 1,promise,2,breach,2026-03-02T12:00:00Z,2026-03-02T12:00:01Z
	at 12:30:00 hd-set -q status=solved 1
	clocks instance,state metric=promise | same $'1,cancelled\n2,breached'
	hd-check --recount
}

@test "a promise is kept by solving in time, waiting does not stop it" {
	new promised=2026-03-02T12:00:00Z
	at 09:10:00 hd-set -q status=pending 1
	hd-list -H -c due | same 2026-03-02T12:00:00Z
	at 12:00:00 hd-set -q status=solved 1
	clocks state metric=promise | same met
}

@test "a breach is an event with the metric as its reason; the ticket knows of it" {
	new priority=1
	at 09:30:01 hd-sla -o line sweep >/dev/null
	hd-list -H event action=breach -c at,ticket,action,reason | same 2026-03-02T09:30:01Z,1,breach,first_reply
	hd-list -H -c updated | same 2026-03-02T09:30:01Z
	hd-check --recount
}

@test "a sweep for an earlier instant says less, and the next one the rest" {
	new priority=1
	new priority=2
	hd-sla --at 2026-03-02T09:45:00Z -H sweep | cut -d, -f2 | same 1
	hd-sla --at 2026-03-02T10:00:01Z -H sweep | cut -d, -f2 | same 2
}

@test "-n rehearses the sweep of any moment" {
	new priority=1
	hd-sla -n --at 2026-03-02T23:00:00Z sweep >rehearsal
	hd-sla -n --at 2026-03-02T23:00:00Z sweep | diff rehearsal -
	[ "$(wc -l <rehearsal)" = 3 ]
	none hd-list -H event action=breach -c id
	hd-sla --at 2026-03-02T23:00:00Z sweep | diff rehearsal -
}

@test "a sweep that cannot print says so, and its events are in the history" {
	new priority=1
	[ -w /dev/full ] || skip "there is no /dev/full"
	run bash -c 'HD_NOW=2026-03-02T10:00:00Z hd-sla sweep >/dev/full'
	[ "$status" -eq 74 ]
	hd-list -H event action=breach -c ticket,reason | same 1,first_reply
}

@test "ten sweeps at once say everything once" {
	begins_again
	{ echo subject,priority; seq -f 't%g,1' 100; } | hd-new -q
	export HD_NOW=2026-03-02T10:00:00Z
	for i in 1 2 3 4 5 6 7 8 9 10; do
		hd-sla -H sweep >"out.$i" &
	done
	wait
	cat out.* | cut -d, -f2 | sort -n | paste -sd, | same "$(seq 100 | paste -sd,)"
	hd-list -H event action=breach -c id | wc -l | same 100
	hd-check --recount
}

@test "a desk without policies has clocks that only measure" {
	hd-drop policy standard
	new
	run hd-list -o json clock -c metric,state,target,due metric=first_reply,resolution
	same <<-'END'
		{"metric":"first_reply","state":"running","target":null,"due":null}
		{"metric":"resolution","state":"running","target":null,"due":null}
	END
	run hd-sla --ahead --at 2030-01-01 sweep
	same ''
	at 10:00:00 hd-reply -q -m x 1
	hd-sla --all -H -c state,spent metric=first_reply | same met,3600
}

@test "a ticket that comes pending or solved has clocks to match" {
	new status=pending priority=1
	new status=solved priority=1
	clocks ticket,metric,state | same $'1,first_reply,paused\n1,resolution,paused\n2,first_reply,cancelled\n2,resolution,met'
}

@test "sweep takes neither operands nor -c" {
	fails 64 hd-sla sweep 1
	fails 64 hd-sla -c ticket sweep
	fails 64 hd-sla swep
}

@test "operands and options of another verb are refused in a sentence" {
	new
	dump >before
	says 64 hd-sla <<-'END'
		sweep 1|sweep takes no operands; leave out "1"
		simulate 5|simulate takes no operands; leave out "5"
		check x|check takes no operands; leave out "x"
		explain|explain takes these operands: id [metric]
		explain 1 taken 2|explain takes these operands: id [metric]
		-c ticket simulate|--columns is an option of list, not of simulate
		explain 1 -c why|--columns is an option of list, not of explain
		sweep -c ticket|--columns is an option of list, not of sweep
		--summary|--summary is an option of simulate, not of list
		--policy x|--policy is an option of simulate, not of list
		list --since 2026-03-01|--since is an option of simulate, not of list
		sweep --reopen new|--reopen is an option of simulate, not of sweep
		sweep --summary|--summary is an option of simulate, not of sweep
		sweep --all|--all is an option of list, not of sweep
		apply --statuses x|--statuses is an option of simulate, not of apply
		check -S due|--sort is an option of list, not of check
		--monitor simulate|--monitor is an option of list, sweep, not of simulate
		--monitor check|--monitor is an option of list, sweep, not of check
		-n|--dry-run is an option of sweep, offer, apply, not of list
		explain 1 --max 5|--max is an option of sweep, offer, apply, not of explain
		check --as bia|--as is an option of sweep, offer, apply, not of check
		simulate -n|--dry-run is an option of sweep, offer, apply, not of simulate
	END
	dump | cmp before -
}

@test "-q: the sweep does its work and prints nothing" {
	new priority=1
	HD_NOW=2026-03-09T09:00:00Z hd-sla sweep -q | same ''
	hd-list -H event action=breach -c ticket | sort -u | same 1
}

@test "apply: a ticket that is not there is said, and nothing is done" {
	new
	printf 'policy,metric,priority,duration\nstandard,resolution,3,1h\n' | hd-put target
	fails 65 hd-sla apply 1 99
	[ "$errors" = 'hd-sla: no ticket has the id 99' ]
	[ "$output" = '' ]
	clocks target metric=resolution | same 3d
}

@test "apply: what is only late by now is no change" {
	new priority=1
	new
	at 10:00:00 hd-sla -H apply | same ''
	none hd-list -H event action=apply -c id
	# and what has changed is told beside it, without it
	printf 'policy,metric,priority,duration\nstandard,resolution,1,2h\n' | hd-put target
	at 10:00:00 hd-sla -H apply | same 1,resolution,1,standard,standard,4h,2h,2026-03-02T13:00:00Z,2026-03-02T11:00:00Z,running,running
	at 10:00:00 hd-sla -H apply | same ''
	at 10:00:00 hd-check --recount
}

# ------------------------------------------------------------ warnings and steps

# ladder WARNINGS STEPS: of priority 1, 30 minutes to reply
ladder() {
	printf 'policy,metric,priority,duration,warnings,steps\nstandard,first_reply,1,30m,"%s","%s"\n' \
		"$1" "$2" | hd-put target
}

# rungs: what a sweep says, without subjects and numbers of events
rungs() {
	hd-sla -H sweep | cut -d, -f2,5,6,13
}

@test "warnings and breach are said in the order of their moments, however late" {
	ladder '50%,-5m,80%' ''
	new priority=1
	at 09:14:59 rungs | same ''
	at 09:15:00 rungs | same '1,warning,2026-03-02T09:15:00Z,50%'
	at 09:15:00 hd-sla -H -c metric,state,left | sed -n 1p | same first_reply,imminent,900
	at 09:14:00 hd-sla -H -c state metric=first_reply | same running
	at 11:00:00 rungs | same \
'1,warning,2026-03-02T09:24:00Z,80%
1,warning,2026-03-02T09:25:00Z,-5m
1,breach,2026-03-02T09:30:00Z,'
	at 12:00:00 rungs | same ''
	hd-list -H event action=warning -c reason | same $'first_reply 50%\nfirst_reply 80%\nfirst_reply -5m'
	at 12:00:00 hd-check --recount
}

@test "two tickets' ladders interleave" {
	ladder '50%' '-5m level'
	new priority=1
	at 09:12:00 new priority=1
	at 10:00:00 rungs | same \
'1,warning,2026-03-02T09:15:00Z,50%
1,step,2026-03-02T09:25:00Z,-5m level
2,warning,2026-03-02T09:27:00Z,50%
1,breach,2026-03-02T09:30:00Z,
2,step,2026-03-02T09:37:00Z,-5m level
2,breach,2026-03-02T09:42:00Z,'
}

@test "what passed before an answer came is still said; what is left is not done" {
	ladder '50%,-5m' '-10m level'
	new priority=1
	at 09:26:00 hd-reply -q -m x 1
	at 10:00:00 rungs | same \
'1,warning,2026-03-02T09:15:00Z,50%
1,warning,2026-03-02T09:25:00Z,-5m'
	hd-list -H -c level | same 1
	at 11:00:00 rungs | same ''
	new priority=1
	at 09:10:00 hd-reply -q -m x 2
	at 11:00:00 rungs | same ''
	at 11:00:00 hd-check --recount
}

@test "what passed before a pause is said with its moment, once" {
	ladder '50%,60%' ''
	new priority=1
	at 09:20:00 hd-set -q status=pending 1
	at 12:00:00 rungs | same \
'1,warning,2026-03-02T09:15:00Z,50%
1,warning,2026-03-02T09:18:00Z,60%'
	at 12:00:00 hd-set -q status=open 1
	at 12:30:00 rungs | same '1,breach,2026-03-02T12:10:00Z,'
	at 12:30:00 hd-check --recount
}

@test "steps act as hd-escalate, hd-assign and hd-set do, with the sweep's event as their cause" {
	printf 'name\nnetwork\n' | hd-put team
	printf 'login,team\nana,network\nbia,network\n' | hd-put agent
	ladder '' '-10m level; 0 team=network; +10m assign=least-loaded; +20m tag+=late; +30m priority=2; +40m notify=boss'
	new priority=1
	at 12:00:00 rungs | same \
'1,step,2026-03-02T09:20:00Z,-10m level
1,breach,2026-03-02T09:30:00Z,
1,step,2026-03-02T09:30:01Z,0 team=network
1,step,2026-03-02T09:40:00Z,+10m assign=least-loaded
1,step,2026-03-02T09:50:00Z,+20m tag+=late
1,step,2026-03-02T10:00:00Z,+30m priority=2
1,step,2026-03-02T10:10:00Z,+40m notify=boss'
	hd-list -H -c level,team,agent,tag,priority | same 2,network,ana,late,1
	hd-log -H 1 -c action,field,new,reason | grep escalate | same \
'escalate,level,2,first_reply -10m level
escalate,team,network,first_reply 0 team=network'
	cause=$(hd-list -H event action=assign -c cause)
	hd-list -H event action=step -c id,reason | grep "^$cause," | cut -d, -f2 | same 'first_reply +10m assign=least-loaded'
	hd-check --recount
}

@test "a step has conditions, and is passed over where they do not hold" {
	ladder '' '-10m level if tag=vip; -5m level=3 if tag!=vip'
	new priority=1 tag=vip
	new priority=1
	at 10:00:00 hd-sla -H sweep >/dev/null
	hd-list -H -c id,level | same $'1,2\n2,3'
}

@test "a ladder that raises the priority does not do twice what both priorities ask for" {
	printf 'policy,metric,priority,duration,steps\n' >t.csv
	for p in 3,4h 2,1h 1,30m; do
		echo "standard,first_reply,$p,-10m priority"
	done >>t.csv
	hd-put target <t.csv
	new
	# under priority 2, an hour to reply, it is late at once
	at 12:50:00 rungs | same \
'1,step,2026-03-02T12:50:00Z,-10m priority
1,breach,2026-03-02T10:00:00Z,'
	hd-list -H -c level,priority | same 1,2
	at 13:00:00 rungs | same ''
	at 13:00:00 hd-check --recount
}

# solution WARNINGS STEPS: of priority 3, 8 hours to solve
solution() {
	printf 'policy,metric,priority,duration,warnings,steps\nstandard,resolution,3,8h,"%s","%s"\nstandard,first_reply,3,5d,,\n' \
		"$1" "$2" | hd-put target
}

@test "there and back through another priority, nothing is said or done twice" {
	solution 25% '50% level'
	new
	at 13:01:00 rungs | same $'1,warning,2026-03-02T11:00:00Z,25%\n1,step,2026-03-02T13:00:00Z,50% level'
	at 13:10:00 hd-set -q priority=4 1		# without a ladder
	at 13:11:00 hd-set -q priority=3 1
	at 13:12:00 rungs | same ''
	# nor by way of other targets and no policy at all
	printf 'policy,metric,priority,duration,steps\nstandard,resolution,5,9h,-1h tag+=x\n' | hd-put target
	at 13:13:00 hd-set -q priority=5 1
	hd-drop policy standard
	at 13:14:00 hd-set -q priority=4 1
	at 13:14:00 hd-sla apply -q
	printf 'name\nstandard\n' | hd-put policy
	at 13:15:00 hd-set -q priority=3 1
	at 13:16:00 rungs | same ''
	hd-list -H -c level,priority | same 2,3
	hd-check --recount
}

@test "there and back before any sweep, all is said once, with its moment" {
	solution 25% '50% level'
	new
	at 13:10:00 hd-set -q status=pending 1
	at 13:20:00 hd-set -q priority=4 1
	at 13:30:00 hd-set -q priority=3 1
	at 13:40:00 hd-set -q status=open 1
	at 13:50:00 hd-set -q priority=4 1
	at 14:00:00 hd-set -q priority=3 1
	at 14:10:00 rungs | same $'1,warning,2026-03-02T11:00:00Z,25%\n1,step,2026-03-02T13:00:00Z,50% level'
	at 14:20:00 hd-set -q priority=4 1
	at 14:30:00 hd-set -q priority=3 1
	at 14:40:00 rungs | same ''
	clocks due metric=resolution | same 2026-03-02T17:30:00Z
	hd-check --recount
}

@test "a clock that starts again with its policy does not repeat what was done for it" {
	solution '' ''
	printf 'name,position,filter,on_change\nvip,1,tag=vip,restart\n' | hd-put policy
	printf 'policy,metric,priority,duration,steps\nvip,resolution,3,8h,50%% level\n' | hd-put target
	new tag=vip
	at 13:00:00 rungs | same '1,step,2026-03-02T13:00:00Z,50% level'
	at 13:30:00 hd-set -q tag= 1
	at 13:40:00 hd-set -q tag=vip 1
	clocks started,due metric=resolution | same 2026-03-02T13:40:00Z,2026-03-02T21:40:00Z
	at 18:00:00 rungs | same ''
	hd-list -H -c level | same 2
	hd-check --recount
}

@test "what was said of one clock is still to be said of the next of its metric" {
	solution 25% '50% level'
	new
	hd-reply -q -m x 1
	at 13:01:00 rungs | wc -l | same 2
	at 14:00:00 hd-set -q status=solved 1
	at 15:00:00 hd-set -q status=open 1
	at 15:10:00 hd-set -q priority=4 1
	at 15:20:00 hd-set -q priority=3 1
	at 19:00:00 rungs | same $'1,warning,2026-03-02T17:00:00Z,25%\n1,step,2026-03-02T19:00:00Z,50% level'
	at 19:10:00 hd-set -q priority=4 1
	at 19:20:00 hd-set -q priority=3 1
	at 19:30:00 rungs | same ''
	hd-list -H -c level | same 3
	hd-check --recount
}

@test "-n rehearses steps and does none of them" {
	ladder '50%' '0 level'
	new priority=1
	hd-sla -n --at 2026-03-02T23:00:00Z sweep >rehearsal
	hd-list -H -c level | same 1
	hd-sla --at 2026-03-02T23:00:00Z sweep | diff rehearsal -
	hd-list -H -c level | same 2
}

# ---------------------------------------------------------------------- monitor

@test "--monitor answers as a monitoring plugin does" {
	ladder '50%' ''
	new priority=1
	new
	run hd-sla --monitor
	[ "$status" -eq 0 ]
	same 'SLA OK - 0 late, 0 imminent, 4 in time | breaching=0;;0;0; imminent=0;0;;0; running=4;;;0;'
	run at 09:20:00 hd-sla --monitor
	[ "$status" -eq 1 ]
	same 'SLA WARNING - 0 late, 1 imminent, 3 in time | breaching=0;;0;0; imminent=1;0;;0; running=3;;;0;'
	run at 09:40:00 hd-sla --monitor
	[ "$status" -eq 2 ]
	same 'SLA CRITICAL - 1 late, 0 imminent, 3 in time | breaching=1;;0;0; imminent=0;0;;0; running=3;;;0;'
	run at 09:40:00 hd-sla --monitor priority=3
	[ "$status" -eq 0 ]
	HD_DB=$(db none) run hd-sla --monitor
	[ "$status" -eq 3 ]
	# with sweep it does the work first, and prints the line alone
	run at 09:40:00 hd-sla sweep --monitor
	[ "$status" -eq 2 ]
	[[ $output == 'SLA CRITICAL - 1 late, '* ]]
	hd-list -H event action=breach -c ticket | same 1
}

@test "--monitor cannot tell: one line on standard output, too, and status 3" {
	new priority=1
	while IFS='|' read -r args message; do
		# shellcheck disable=SC2086
		fails 3 hd-sla $args
		[ "$output" = "SLA UNKNOWN - $message" ] ||
			{ echo "$args: $output"; return 1; }
		[ "${errors%%$'\n'*}" = "hd-sla: $message" ]
	done <<-'END'
		--monitor 99|no ticket has the id 99
		--monitor 1 99|no ticket has the id 99
		--monitor --colour|unknown option --colour
		--colour --monitor|unknown option --colour
		--monit --colour|unknown option --colour
		sweep --monitor 1|sweep takes no operands; leave out "1"
		--monitor --summary|--summary is an option of simulate, not of list
		--monitor metrik=x|"metrik" is not a column of the kind clock (did you mean "metric"?)
		--monitor --at soon|--at: "soon": not a time; write 2026-03-01, "2026-03-01 14:30", 2026-03-01T14:30:00Z, "today 14:30", +2h or now
	END
	fails 3 bash -c 'echo 99 | hd-sla --monitor -'
	[[ $output == 'SLA UNKNOWN - '*'no ticket has the id 99' ]]
	HD_DB=$(db none) fails 3 hd-sla --monitor
	[ "$output" = "SLA UNKNOWN - ${errors#hd-sla: }" ]
}
