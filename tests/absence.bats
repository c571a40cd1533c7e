#!/usr/bin/env bats
# absence: when agents are away or off duty, and who gets their work

load helper

# Two teams; ana, bia and cai are of desk, rui is of net. It is a Monday, 09:00.
setup() {
	fresh
	desk
	printf 'name\nnet\n' | hd-put team
	printf 'login,team\nana,desk\nbia,desk\ncai,desk\nrui,net\n' | hd-put agent
}

# away: absences from standard input
away() {
	{
		echo agent,since,until,deputy
		cat
	} | hd-put absence
}

# duty INSTANT: who is on duty then
duty() {
	hd-list -H -c login --at "$1" agent on_duty=yes | paste -sd' '
}

# chosen INSTANT: all whom a strategy may choose then, among the team desk
chosen() {
	hd-assign -n --at "$1" -s least-loaded 1 2>&1 | sed -n 's/.*least-loaded: \([^"]*\).*/\1/p' |
		sort -u | tr -d ',0-9' | sed 's/  */ /g; s/ $//'
}

@test "an agent is on duty unless an absence or the calendar says otherwise" {
	printf 'name,zone,hours\nmorning,UTC,mon-fri 08:00-12:00\n' | hd-put calendar
	printf 'login,calendar,absent_from,absent_until\nbia,morning,,\ncai,,2026-03-03,2026-03-04\n' | hd-put agent
	away <<-END
		ana,2026-03-05,2026-03-06,
		ana,2026-03-06,2026-03-07,
		rui,2026-03-10,,
	END
	hd-new -q -s s team=desk --at 2026-02-01
	while read -r at who; do
		duty "$at" | same "$who"
		chosen "$at" | same "${who% rui}"
	done <<-END
		2026-03-02T09:00Z ana bia cai rui
		2026-03-02T07:59:59Z ana cai rui
		2026-03-02T08:00Z ana bia cai rui
		2026-03-02T12:00Z ana cai rui
		2026-03-03T09:00Z ana bia rui
		2026-03-04T00:00Z ana cai rui
		2026-03-04T23:59:59Z ana cai rui
		2026-03-05T00:00Z cai rui
		2026-03-06T00:00Z cai rui
		2026-03-06T23:59:59Z cai rui
		2026-03-07T09:00Z ana cai rui
		2026-03-10T09:00Z ana bia cai
		2027-03-10T09:00Z ana bia cai
	END
	hd-drop agent cai
	duty 2026-03-07T09:00Z | same 'ana rui'
	hd-check
}

@test "an absence that cannot be is refused" {
	fails 65 away <<<ana,2026-03-05,2026-03-04,
	[[ $errors == *'until: is before since' ]]
	fails 65 away <<<ana,2026-03-05,2026-03-06,ana
	[[ $errors == *'deputy: is the agent who is away' ]]
	fails 65 away <<<ada,2026-03-05,,
	[[ $errors == *'agent: "ada" is not a known agent (did you mean "ana"?)' ]]
	fails 65 away <<<ana,,,
	[[ $errors == *'since: is needed' ]]
	fails 65 away <<<ana,2026-03-05,,zoe
	run hd-list -H absence -c agent
	same ''
}

@test "what waits for who is away goes to the deputy, followed once" {
	away <<-END
		ana,2026-03-01,2026-03-08,bia
		bia,2026-03-04,2026-03-06,rui
		rui,2026-03-05,2026-03-06,cai
	END
	for agent in ana ana ana bia rui; do
		hd-new -q -s s agent=$agent --at 2026-02-27
	done
	hd-set -q status=pending 2
	hd-set -q status=solved 3
	hd-assign --absent -n -c id | cut -d, -f1-4 | same $'id,field,old,new\n1,agent,ana,bia'
	hd-assign --absent -r 'for a week' -c id,agent,team | same $'id,agent,team\n1,bia,desk'
	hd-list -H history field=agent ticket=1 action=assign -c reason |
		same 'ana is away: bia stands in; for a week'
	hd-assign --absent | same ''
	# the requester answers: now the ticket waits
	hd-reply -q --from-requester -m 'and?' 2
	has 2 status | same open
	HD_NOW=2026-03-04T12:00:00Z hd-assign --absent -c id,agent,team |
		same $'id,agent,team\n1,rui,net\n2,rui,net\n4,rui,net'
	# rui is away, too; bia, whose deputy rui is, gets nobody
	hd-assign -q --at 2026-03-05T00:00:00Z -a ana -t desk 2
	hd-assign -q --at 2026-03-05T00:00:00Z -a bia -t desk 4
	HD_NOW=2026-03-05T12:00:00Z hd-assign --absent -c id,agent,team |
		same $'id,agent,team\n1,cai,desk\n2,,desk\n4,cai,desk\n5,cai,desk'
	hd-list -H history field=agent ticket=2 -c reason -S -event -l 1 | same 'ana is away'
	hd-check
}

@test "without a deputy a strategy chooses, else the team keeps the ticket" {
	away <<<ana,2026-03-01,2026-03-08,
	printf 'login,capacity\nbia,1\ncai,0\n' | hd-put agent
	hd-new -q -s s agent=ana
	hd-new -q -s s agent=ana
	hd-assign --absent -s least-loaded -c id,agent,team | same $'id,agent,team\n1,bia,desk\n2,,desk'
	hd-list -H history field=agent action=assign -c ticket,reason |
		same $'1,ana is away; least-loaded: bia 0\n2,ana is away'
	hd-new -q -s s agent=ana
	hd-assign --absent -c id,agent | same $'id,agent\n3,'
	fails 64 hd-assign --absent -a bia
	fails 64 hd-assign --absent 3
	[[ $errors == *'--absent finds the tickets itself; leave out "3"'* ]]
}

@test "who leaves hands over, and a retired agent keeps nothing" {
	away <<<ana,2026-03-01,,bia
	hd-new -q -s s agent=ana
	hd-new -q -s s agent=ana
	hd-new -q -s s agent=cai
	hd-set -q status=pending 2
	fails 65 hd-drop agent ana
	hd-drop -q --hand-over agent ana 2>/dev/null
	hd-list -H -c id,agent,status | same $'1,bia,open\n2,bia,pending\n3,cai,open'
	hd-list -H agent -c login | same $'bia\ncai\nrui'
	hd-drop -q --force agent cai 2>/dev/null
	hd-assign --absent -c id,agent,team | same $'id,agent,team\n3,,desk'
	hd-list -H history field=agent ticket=3 action=assign -c reason | same 'cai has left'
	fails 64 hd-drop --hand-over team net
	[[ $errors == *'--hand-over is for an agent'* ]]
	hd-check
}

@test "an absence ends, is retired, and comes back" {
	away <<<ana,2026-03-01,,bia
	duty 2026-03-02T09:00Z | same 'bia cai rui'
	away <<<ana,2026-03-01,2026-03-02,bia
	duty 2026-03-02T09:00Z | same 'ana bia cai rui'
	away <<<ana,2026-03-01,,bia
	hd-drop absence ana,2026-03-01T00:00:00Z
	duty 2026-03-02T09:00Z | same 'ana bia cai rui'
	away <<<ana,2026-03-01,,bia
	duty 2026-03-02T09:00Z | same 'bia cai rui'
	hd-check
}
