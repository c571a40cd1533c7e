#!/usr/bin/env bats
# hd-assign: by name, by strategy; every choice is explained and repeatable.
# plain: --unassign

load helper

me=$(id -un)

# Two teams; ana and bia are of desk, rui and zoe of net.
setup() {
	fresh
	desk
	printf 'name\nnet\n' | hd-put team
	printf 'login,team\nana,desk\nbia,desk\nrui,net\nzoe,net\n' | hd-put agent
	printf 'name,team\nnetwork,net\n' | hd-put category
}

# new N [COLUMN=VALUE ...]: N tickets
new() {
	local n=$1

	shift
	for ((; n > 0; n--)); do
		hd-new -q -s s "$@"
	done
}

has() {
	hd-list -H -c "$2" "$1"
}

# gave ID ...: to whom these tickets went
gave() {
	hd-list -o line -c agent "$@" | paste -sd' '
}

@test "a ticket goes to an agent by name, with their team, and is open from then on" {
	new 1
	run hd-assign -a ana 1
	same 1
	has 1 agent,team,status,reassigns | same ana,desk,open,0
	run hd-log -H -c actor,action,field,old,new 1 action=assign
	same <<-END
		$me,assign,agent,,ana
		$me,assign,status,new,open
		$me,assign,team,,desk
	END
	hd-check
}

@test "a ticket that waits keeps its status" {
	new 1
	hd-set -q status=pending 1
	hd-assign -q -a ana 1
	has 1 status | same pending
}

@test "a team alone keeps a new ticket new" {
	new 1
	hd-assign -q -t net 1
	has 1 agent,team,status | same ,net,new
}

@test "another team takes a ticket from an agent who is not of it" {
	new 2
	hd-assign -q -a ana 1 2
	hd-assign -q -t net 1
	has 1 agent,team,reassigns | same ,net,1
	hd-assign -q -t desk 2
	has 2 agent,team,reassigns | same ana,desk,0
}

@test "agent and team together are taken as they are" {
	new 1
	hd-assign -q -a ana -t net 1
	has 1 agent,team | same ana,net
}

@test "-u takes a ticket from its agent and leaves the team" {
	new 1
	hd-assign -q -a ana 1
	hd-assign -q --unassign 1
	has 1 agent,team,status,reassigns | same ,desk,open,1
	run hd-assign --unassign 1
	[ "$status" -eq 0 ]
	same ''
}

@test "who has it already gets it again without an event" {
	new 1
	hd-assign -q -a ana 1
	run hd-assign -a ana 1
	[ "$status" -eq 0 ]
	same ''
	hd-list -H event action=assign -c id | wc -l | same 1
}

@test "the reason is in the history" {
	new 1
	hd-assign -q -a ana -r "she knows it" 1
	hd-list -H event action=assign -c reason | same "she knows it"
}

@test "round-robin gives to whoever got a ticket longest ago, then by login" {
	new 7
	hd-assign -q -s round-robin -t desk 1 2 3 4
	gave 1 2 3 4 | same "ana bia ana bia"
	hd-assign -q -s round-robin 5 6 7	# all four, of whom two had none yet
	gave 5 6 7 | same "rui zoe ana"
	hd-check
}

@test "round-robin says what it compared" {
	new 2
	hd-assign -q -s round-robin -t desk 1
	event=$(hd-list -H event action=assign -c id)
	hd-assign -q -s round-robin -t desk -r noon 2
	hd-list -H event action=assign -c reason |
		same $'"round-robin: ana 0, bia 0"\n"noon; round-robin: ana '"$event"$', bia 0"'
}

@test "least-loaded gives to whoever has the fewest active tickets" {
	new 6
	hd-assign -q -a ana 1 2
	hd-assign -q -a bia 3
	hd-assign -q -s least-loaded -t desk 4	# bia 1
	hd-assign -q -s least-loaded -t desk 5	# 2 and 2: ana had hers earlier
	gave 4 5 | same "bia ana"
	hd-set -q status=solved 1 2		# ana has one left, bia two
	hd-assign -q -s least-loaded -t desk 6
	gave 6 | same ana
	hd-list -H event action=assign ticket=6 -c reason | same '"least-loaded: ana 1, bia 2"'
}

@test "a bulk by strategy counts what it has given itself" {
	new 5
	hd-list -H -c id | hd-assign -q -s least-loaded -t desk
	gave 1 2 3 4 5 | same "ana bia ana bia ana"
}

@test "strategies choose in the ticket's team unless another is named" {
	new 1 team=net
	new 1
	hd-assign -q -s least-loaded 1
	has 1 agent,team | same rui,net
	hd-assign -q -s least-loaded 2		# no team: all are asked
	has 2 agent,team | same ana,desk
	hd-assign -q -s least-loaded -t desk 1
	has 1 agent,team | same bia,desk
}

@test "category gives to the team of the category and there to the least loaded" {
	new 2 category=network
	new 1
	hd-assign -q -s category 1 2
	hd-list -H -c agent,team 1 2 | same $'rui,net\nzoe,net'
	hd-list -H event action=assign ticket=2 -c reason | same '"category, least-loaded: rui 1, zoe 0"'
}

@test "category gives to the team alone when nobody is there" {
	printf 'login,absent_from\nrui,2026-01-01\nzoe,2026-01-01\n' | hd-put agent
	new 1 category=network
	hd-assign -q -s category 1
	has 1 agent,team,status | same ,net,new
}

@test "who is away gets nothing, from the first instant to the last" {
	printf 'login,absent_from,absent_until\nana,2026-03-02T10:00:00Z,2026-03-02T12:00:00Z\nbia,,2026-03-02T09:00:00Z\n' |
		hd-put agent
	new 4
	# bia is back at nine; ana comes first while she is there
	hd-assign -q --at 2026-03-02T09:59:59Z -s round-robin -t desk 1
	hd-assign -q --at 2026-03-02T10:00:00Z -s round-robin -t desk 2
	hd-assign -q --at 2026-03-02T11:59:59Z -s round-robin -t desk 3
	hd-assign -q --at 2026-03-02T12:00:00Z -s round-robin -t desk 4
	gave 1 2 3 4 | same "ana bia bia ana"
}

@test "who is at their capacity gets nothing" {
	printf 'login,capacity\nana,1\nbia,2\n' | hd-put agent
	new 4
	hd-assign -q -s round-robin -t desk 1 2 3
	gave 1 2 3 | same "ana bia bia"
	fails 65 hd-assign -s round-robin -t desk 4
	[ "$errors" = "hd-assign: 4: no agent of the team desk is present and below capacity" ]
	has 4 agent | same '""'
	hd-set -q status=solved 1
	hd-assign -q -s round-robin -t desk 4
	gave 4 | same ana
}

@test "by name a ticket goes to whoever is away or full, too" {
	printf 'login,capacity,absent_from\nana,0,2026-01-01\n' | hd-put agent
	new 1
	hd-assign -q -a ana 1
	has 1 agent | same ana
}

@test "who is retired gets nothing" {
	hd-drop agent ana
	new 2
	hd-assign -q -s round-robin -t desk 1 2
	gave 1 2 | same "bia bia"
	fails 64 hd-assign -a ana 1
}

@test "one of several who cannot be given keeps all others out, -k does not" {
	printf 'login,capacity\nana,1\nbia,1\n' | hd-put agent
	new 3
	fails 65 hd-assign -s round-robin -t desk 1 2 3
	gave 1 2 3 | same "  "
	fails 1 hd-assign -k -s round-robin -t desk 1 2 3
	[ "$output" = $'1\n2' ]
	gave 1 2 3 | same "ana bia "
	hd-check
}

@test "the same desk gives the same answers" {
	new 20 team=desk
	copy "$HD_DB" "$(db other)"
	hd-list -H -c id | hd-assign -q -s round-robin
	hd-list -H -c id | hd-assign -q -d "$(db other)" -s round-robin
	hd-list >one
	hd-list -d "$(db other)" | diff one -
}

@test "-n prints the plan, which hd-set carries out" {
	new 2
	# the first choice is an event, which -n takes back
	event=$(($(sql 'SELECT max(id) FROM event') + 1))
	run hd-assign -n -s round-robin -t desk 1 2
	same <<-END
		id,field,old,new,at,actor,reason,kind,name
		1,status,new,open,,,"round-robin: ana 0, bia 0",,
		1,team,,desk,,,"round-robin: ana 0, bia 0",,
		1,agent,,ana,,,"round-robin: ana 0, bia 0",,
		2,status,new,open,,,"round-robin: ana $event, bia 0",,
		2,team,,desk,,,"round-robin: ana $event, bia 0",,
		2,agent,,bia,,,"round-robin: ana $event, bia 0",,
	END
	has 1 agent,status | same ,new
	hd-assign -n -s round-robin -t desk 1 2 | hd-set -q
	gave 1 2 | same "ana bia"
	hd-check
}

@test "records pass through with the columns asked for" {
	new 1
	hd-list -c id,subject | hd-assign -a ana -o csv | same $'id,subject\n1,s'
	hd-list -c id | hd-assign -a bia -c id,agent | same $'id,agent\n1,bia'
}

@test "wrong names and combinations are status 64" {
	new 1
	fails 64 hd-assign 1
	[[ ${errors%%$'\n'*} == "hd-assign: say who gets the tickets"* ]]
	fails 64 hd-assign -a anna 1
	[ "$errors" = 'hd-assign: "anna" is not a known agent (did you mean "ana"?)' ]
	fails 64 hd-assign -t dsk 1
	[ "$errors" = 'hd-assign: "dsk" is not a known team (did you mean "desk"?)' ]
	fails 64 hd-assign -s fairest 1
	fails 64 hd-assign -a ana -s round-robin 1
	fails 64 hd-assign -a ana --unassign 1
	hd-list -H event ticket=1 -c id | wc -l | same 1
}

@test "an unknown ticket is refused" {
	fails 65 hd-assign -a ana 9
	[ "$errors" = "hd-assign: 9: no ticket has this id" ]
}
