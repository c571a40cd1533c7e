#!/usr/bin/env bats
# hd-escalate: more knowledge, more urgency, another team; always with a reason.

load helper

me=$(id -un)

setup() {
	fresh
	desk
	printf 'name\nnet\n' | hd-put team
	printf 'login,team\nana,desk\nrui,net\n' | hd-put agent
}

new() {
	hd-new -q -s s "$@"
}

@test "without more an escalation is one level up, then one priority up" {
	new
	for want in 2,3 3,3 3,2 3,1 3,1; do
		hd-escalate -q -r late 1
		has 1 level,priority | same $want
	done
	hd-list -H event action=escalate -c id | wc -l | same 5
	hd-check
}

@test "an escalation is one event with its reason and what it changed" {
	new
	HD_NOW=2026-03-02T10:00:00Z hd-escalate -q -r "two hours left" --level 3 --priority 1 -t net 1
	run hd-log -H -c at,actor,action,field,old,new,reason action=escalate
	same <<-END
		2026-03-02T10:00:00Z,$me,escalate,level,1,3,two hours left
		2026-03-02T10:00:00Z,$me,escalate,priority,3,1,two hours left
		2026-03-02T10:00:00Z,$me,escalate,team,,net,two hours left
	END
}

@test "level and priority go to what is named" {
	new
	hd-escalate -q -r late --level 3 1
	has 1 level,priority | same 3,3
	hd-escalate -q -r late --priority critical 1
	has 1 level,priority | same 3,1
}

@test "+1 is one level up and no more, -1 one priority" {
	new
	hd-escalate -q -r late --level +1 1
	has 1 level,priority | same 2,3
	hd-escalate -q -r late --priority=-1 1
	has 1 level,priority | same 2,2
	hd-escalate -q -r late --level +1 1
	hd-escalate -q -r late --level +1 1	# at the top
	has 1 level,priority | same 3,2
}

@test "one level and one priority up at once" {
	new
	hd-escalate -q -r late --level +1 --priority=-1 1
	has 1 level,priority | same 2,2
}

@test "another team takes it from an agent who is not of it" {
	new
	hd-assign -q -a ana 1
	hd-escalate -q -r "needs the network" -t net 1
	has 1 team,agent,level,priority | same net,,1,3
	hd-assign -q -a rui 1
	hd-escalate -q -r again -t net 1
	has 1 team,agent | same net,rui
}

@test "it raises and never lowers" {
	new level=2 priority=2
	fails 65 hd-escalate -r x --level 1 1
	[ "$errors" = "hd-escalate: 1: level: is already 2; lower it with hd-set" ]
	fails 65 hd-escalate -r x --priority 3 1
	[ "$errors" = "hd-escalate: 1: priority: is already 2; lower it with hd-set" ]
	has 1 level,priority | same 2,2
	hd-escalate -q -r x --level 2 1		# the same is allowed, and an event
	hd-list -H event action=escalate -c id | wc -l | same 1
}

@test "only active tickets are escalated" {
	new
	hd-set -q status=solved 1
	fails 65 hd-escalate -r x 1
	[ "$errors" = "hd-escalate: 1: the ticket is solved; only active tickets can be escalated" ]
}

@test "a raised priority brings its targets" {
	new
	HD_NOW=2026-03-02T09:10:00Z hd-escalate -q -r x --priority 1 1
	# priority 1: 30 minutes to reply, from the beginning
	has 1 due | same 2026-03-02T09:30:00Z
	hd-sla -H -c metric,target | sort | same $'first_reply,30m\nresolution,4h'
}

@test "a reason is needed, from the option or the record" {
	new
	fails 64 hd-escalate 1
	[[ ${errors%%$'\n'*} == "hd-escalate: an escalation needs a reason; use -r or the column reason" ]]
	fails 65 hd-escalate <<<$'id\n1'
	[ "$errors" = "hd-escalate: standard input:2: an escalation needs a reason; use -r or the column reason" ]
	hd-escalate -q <<<$'id,reason\n1,late'
	hd-list -H event action=escalate -c reason | same late
}

@test "records bring their own reasons, causes, actors and instants" {
	new
	hd-escalate -q <<-'END'
		id,reason,cause,actor,at
		1,late,1,robot,2026-03-02T11:00:00Z
	END
	run hd-list -H event action=escalate -c at,actor,reason,cause
	same 2026-03-02T11:00:00Z,robot,late,1
}

@test "what a sweep prints can be escalated, and the breach is the cause" {
	new
	export HD_NOW=2026-03-02T13:00:01Z
	hd-sla sweep | hd-escalate -q -r late
	event=$(hd-list -H event action=breach -c id)
	hd-list -H event action=escalate -c ticket,cause,reason | same "1,$event,late"
}

@test "-n prints the plan and changes nothing" {
	new
	run hd-escalate -n -r late 1
	same $'id,field,old,new,at,actor,reason,kind,name\n1,level,1,2,,,late,,'
	has 1 level | same 1
	hd-escalate -n -r late 1 | hd-set -q
	has 1 level | same 2
}

@test "wrong levels, priorities and teams are status 64" {
	new
	fails 64 hd-escalate -r x --level 4 1
	[ "$errors" = 'hd-escalate: --level: 4 is not from 1 to 3' ]
	fails 64 hd-escalate -r x --level +2 1
	fails 64 hd-escalate -r x --priority hgih 1
	[ "$errors" = 'hd-escalate: --priority: "hgih" is not a priority (did you mean "high"?)' ]
	fails 64 hd-escalate -r x -t nte 1
	[ "$errors" = 'hd-escalate: --team: "nte" is not a known team (did you mean "net"?)' ]
	fails 65 hd-escalate -r x 9
	has 1 level,priority,team | same 1,3,
}
