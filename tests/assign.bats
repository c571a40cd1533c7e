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
	hd-list -H event action=assign ticket=6 -c reason | same '"least-loaded: ana 6, bia 12"'
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
	hd-list -H event action=assign ticket=2 -c reason | same '"category, least-loaded: rui 6, zoe 0"'
}

@test "category gives to the team alone when nobody is there" {
	printf 'login,absent_from\nrui,2026-01-01\nzoe,2026-01-01\n' | hd-put agent
	new 1 category=network
	fails 1 hd-assign -q -s category 1
	same 'hd-assign: 1: no agent of the team net is free: rui away, zoe away' <<<"$errors"
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
	fails 1 hd-assign -q -s round-robin -t desk 4
	[ "$errors" = "hd-assign: 4: no agent of the team desk is free: ana full, bia full" ]
	has 4 agent,team | same ,desk
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

@test "one of several who cannot be given goes to the team, and the others go on" {
	printf 'login,capacity\nana,1\nbia,1\n' | hd-put agent
	new 3
	fails 65 hd-assign -s round-robin -t desk 1 2 9
	gave 1 2 3 | same "  "
	fails 1 hd-assign -s round-robin -t desk 1 2 3
	[ "$output" = $'1\n2\n3' ]
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

# -------------------------------------------------------------------- claiming

@test "who works claims what nobody has" {
	new 3 team=desk
	hd-assign -q -a bia 2
	fails 1 hd-assign --as ana --claim -c id,agent,status 1 2 3
	same "hd-assign: 2: bia has it" <<<"$errors"
	same $'id,agent,status\n1,ana,open\n3,ana,open' <<<"$output"
	hd-log -H -c actor,action,field,new 3 field=agent | same ana,assign,agent,ana
	hd-list -H -c agent 2 | same bia
}

@test "a claim that comes twice changes nothing, and what has ended is not free" {
	new 3 team=desk
	hd-assign -q --as ana --claim 1
	before=$(hd-list -H event -c id | wc -l)
	run hd-assign --as ana --claim 1
	[ "$status" -eq 0 ]
	same ''
	hd-set -q status=closed 2
	hd-merge -q 1 3
	fails 1 hd-assign -q --as ana --claim 2 3 1
	same $'hd-assign: 2: the ticket is closed\nhd-assign: 3: the ticket is merged' <<<"$errors"
	hd-list -H event action=assign -c id | wc -l | same 1
	fails 65 hd-assign -q --as ana --claim 9
	same 'hd-assign: 9: no ticket has this id' <<<"$errors"
}

@test "--first takes the first that are free" {
	new 5 team=desk
	hd-assign -q -a bia 1 3
	hd-list -c id -S id | hd-assign --as ana --claim --first 2 | same $'2\n4'
	hd-list @unassigned -c id | hd-assign --as rui --claim --first 1 -c id,team |
		same $'id,team\n5,net'
	fails 1 hd-assign --as ana --claim --first 1 1 3
	same 'hd-assign: 0 of the tickets were free, not 1' <<<"$errors"
	new 1
	fails 1 hd-assign --as ana --claim --first 2 1 3 6
	same 'hd-assign: 1 of the tickets were free, not 2' <<<"$errors"
	same 6 <<<"$output"
}

@test "a plan says what would be claimed, and may come too late" {
	new 2 team=desk
	hd-assign -n --as ana --claim --first 1 1 2 >plan
	cut -d, -f1-4 plan | same $'id,field,old,new\n1,status,new,open\n1,agent,,ana'
	has 1 agent | same '""'
	hd-assign -q --as bia --claim 1
	fails 65 hd-set <plan
	has 1 agent | same bia
}

@test "records say for whom, and agents alone can claim" {
	new 2 team=desk
	printf 'id,actor\n1,ana\n2,bia\n' | hd-assign -q --as ana --claim
	hd-list -H -c agent | same $'ana\nbia'
	fails 64 hd-assign --claim 1
	same "hd-assign: \"$me\" is not an agent, so nobody can claim; name the agent with --as" <<<"$errors"
	fails 64 hd-assign --as ana --claim -a bia 1
	[[ $errors == *'use only one of -a, -s, --unassign, --claim'* ]]
	fails 64 hd-assign --as ana --claim -t net 1
	fails 64 hd-assign --as ana -a ana --first 1 1
	[[ $errors == *'--first needs --claim'* ]]
}

# --------------------------------------------------------- what nobody began

# lapsed [OPTION ...]: what is given back
lapsed() {
	hd-assign --lapsed "$@"
}

@test "what nobody began goes back after the time of the team, else of the setting" {
	printf 'name,assignment_timeout\ndesk,2h\n' | hd-put team
	new 4 team=desk
	hd-assign -q -a ana 1 2
	hd-assign -q -a rui 3
	HD_NOW=2026-03-02T10:59:59Z lapsed | same ''
	HD_NOW=2026-03-02T11:00:00Z lapsed -n -c id | cut -d, -f1-4 | same $'id,field,old,new\n1,agent,ana,\n2,agent,ana,'
	HD_NOW=2026-03-02T11:00:00Z lapsed -r 'so it is' -c id,agent,team,status |
		same $'id,agent,team,status\n1,,desk,open\n2,,desk,open'
	hd-list -H history field=agent new= -c ticket,action,old,reason |
		same $'1,assign,ana,not begun in 2h; so it is\n2,assign,ana,not begun in 2h; so it is'
	printf 'name,value\nassignment_timeout,3h\n' | hd-put setting
	HD_NOW=2026-03-02T11:59:59Z lapsed | same ''
	HD_NOW=2026-03-02T12:00:00Z lapsed | same 3
	# 0h: never
	hd-assign -q -a ana 1
	hd-set team assignment_timeout=0h desk 2>/dev/null ||
		printf 'name,assignment_timeout\ndesk,0h\n' | hd-put team
	HD_NOW=2026-03-04T12:00:00Z lapsed | same ''
	hd-check
}

@test "who has written or changed something has begun, and who waits is left alone" {
	printf 'name,value\nassignment_timeout,1h\n' | hd-put setting
	new 6 team=desk
	hd-assign -q -a ana 1 2 3 4 5
	hd-assign -q --as ana --claim 6
	hd-note -q --as ana -m 'looking' 1
	hd-set -q --as ana tag+=seen 2
	hd-set -q status=pending 3
	hd-note -q --as bia -m 'is anybody there?' 4
	hd-set -q status=closed 5
	HD_NOW=2026-03-02T12:00:00Z lapsed | same $'4\n6'
	# a new agent has as long as the first one
	HD_NOW=2026-03-02T12:00:00Z hd-assign -q -a bia 1
	HD_NOW=2026-03-02T12:30:00Z lapsed | same ''
	HD_NOW=2026-03-02T13:00:00Z lapsed | same 1
}

@test "working time is that of the team" {
	printf 'name,zone,hours\noffice,UTC,mon-fri 09:00-17:00\n' | hd-put calendar
	printf 'name,calendar,assignment_timeout\ndesk,office,2wh\n' | hd-put team
	new 1 team=desk
	HD_NOW=2026-03-06T16:00:00Z hd-assign -q -a ana 1	# a Friday
	HD_NOW=2026-03-09T09:59:59Z lapsed | same ''
	HD_NOW=2026-03-09T10:00:00Z lapsed | same 1
}

@test "hd-cron gives back, and a wrong time is refused" {
	printf 'name,assignment_timeout\ndesk,2h\n' | hd-put team
	new 1 agent=ana
	HD_SWEEP_DIR=$PWD/none HD_NOW=2026-03-02T11:00:00Z hd-cron
	has 1 agent,team | same ,desk
	fails 65 hd-put team <<<$'name,assignment_timeout\ndesk,soon'
	[[ $errors == *'assignment_timeout: "soon": '* ]]
	fails 65 hd-put setting <<<$'name,value\nassignment_timeout,-2h'
	[[ $errors == *'value: "-2h": '* ]]
	fails 64 hd-assign --lapsed 1
	[[ $errors == *'--lapsed finds the tickets itself; leave out "1"'* ]]
}

# --------------------------------------------------- what follows, in each way

# given WAY: assigns ticket 1, or for new a new ticket, to zoe in this way
given() {
	case $1 in
	assign) hd-assign -q -a zoe 1 ;;
	set) hd-set -q agent=zoe 1 ;;
	record) printf 'id,agent\n1,zoe\n' | hd-set -q ;;
	json) echo '{"id":1,"agent":"zoe"}' | hd-set -q ;;
	change) printf 'id,field,old,new\n1,agent,,zoe\n' | hd-set -q ;;
	plan) hd-assign -n -a zoe 1 | hd-set -q ;;
	plan-set) hd-set -n agent=zoe 1 | hd-set -q ;;
	plan-at) hd-set -n --at 2026-03-02T09:00Z agent=zoe 1 | hd-set -q ;;
	escalate) hd-assign -q -a zoe 1 && hd-set -q agent= 1 && hd-set -q agent=zoe 1 ;;
	new) hd-new -q -s s agent=zoe ;;
	load) printf 'subject,agent\ns,zoe\n' | hd-new -q ;;
	step) hd-sla sweep -q --at 2026-03-02T09:00:01Z ;;
	*) return 1 ;;
	esac
}

@test "whatever way an agent is assigned a ticket, the same follows" {
	printf 'login,level\nzoe,2\n' | hd-put agent
	printf 'policy,metric,priority,duration,steps\nstandard,first_reply,4,1s,0 agent=zoe\n' | hd-put target
	for way in assign set record json change plan plan-set plan-at escalate new load step; do
		copy "$HD_DB" "$(db "$way")"
		(
			HD_DB=$(db "$way")
			[[ $way == @(new|load) ]] || new 1 priority=4
			given "$way"
			hd-list -H -c agent,team,level,status 1 | same zoe,net,2,open
			event=$(sql "SELECT assigned FROM agent WHERE login = 'zoe'")
			[ -n "$event" ]
			hd-list -H event "id=$event" -c ticket | same 1
			hd-check
			# the rotation knows: it is the turn of rui, then of zoe
			hd-new -q -s a team=net
			hd-assign -q --at 2026-03-02T10:00Z -s round-robin 2
			hd-list -H -c agent 2 | same rui
		) || {
			echo "$way"
			return 1
		}
	done
}

@test "what the same change says does not follow from the agent" {
	printf 'login,level\nzoe,2\n' | hd-put agent
	new 2
	hd-set -q agent=zoe team=desk level=3 status=pending 1
	has 1 agent,team,level,status | same zoe,desk,3,pending
	hd-new -q -s s agent=zoe team=desk level=1 status=new
	has 3 agent,team,level,status | same zoe,desk,1,new
	# a level is raised, never lowered
	hd-set -q level=3 2
	hd-assign -q -a zoe 2
	has 2 level | same 3
}

@test "hd-set team= and hd-assign -t agree, and so do a step and an escalation" {
	new 5
	hd-assign -q -a ana 1 2 3 4
	hd-set -q team=net 1
	hd-assign -q -t net 2
	hd-escalate -q -t net -r why 3
	printf 'id,field,new\n4,team,net\n' | hd-set -q
	hd-list -H -c agent,team,reassigns 1 2 3 4 | sort -u | same ,net,1
	# without a team it is still the agent's
	hd-assign -q -a ana 5
	hd-set -q team= 5
	has 5 agent,team | same ana,
}

@test "a plan that names agent and team is carried out as it was made" {
	new 1
	hd-assign -q -a rui 1
	hd-assign -n -a ana -t net 1 | hd-set -q
	has 1 agent,team | same ana,net
	hd-assign -n -a rui -t desk 1 >plan
	printf '1,level,1,2,,,,,\n' >>plan
	before=$(hd-list -H event ticket=1 -c id | wc -l)
	hd-set -q <plan
	has 1 agent,team,level | same rui,desk,2
	hd-list -H event ticket=1 -c id | wc -l | same $((before + 1))
	# one part of it that is refused refuses all, by its line
	hd-assign -n -a zoe -t net 1 >plan
	hd-set -q agent=bia team=desk 1
	fails 1 hd-set -k <plan
	same 'hd-set: standard input:3: agent: is "bia" now, not "rui"' <<<"$errors"
	has 1 agent,team | same bia,desk
}

@test "a history with instants changes only what it says" {
	new 1 created=2026-01-01
	hd-set -q <<-END
		id,field,old,new,at
		1,team,,desk,2026-01-02T09:00Z
		1,agent,,rui,2026-01-02T09:00Z
		1,team,desk,net,2026-01-03T09:00Z
		1,agent,rui,ana,2026-01-03T09:00Z
		1,team,net,desk,2026-01-04T09:00Z
		1,status,new,open,2026-01-05T09:00Z
	END
	has 1 agent,team,status,reassigns | same ana,desk,open,3
	hd-check
}

@test "an old assignment that is loaded later is not the last one" {
	new 2 team=desk created=2026-01-01
	hd-assign -q -a ana --at 2026-02-01T09:00Z 1
	hd-assign -q -a bia --at 2026-02-02T09:00Z 2
	new 2 team=desk created=2026-01-01
	hd-set -q --at 2026-01-03 agent=ana 3
	hd-assign -q -s round-robin 4
	has 4 agent | same ana
	printf 'subject,agent,team,created\nx,bia,desk,2026-01-02\ny,,desk,2026-01-02\n' | hd-new -q
	hd-assign -q -s round-robin --at 2026-02-03 6
	has 6 agent | same bia
}

@test "what -k takes back is no turn of the rotation" {
	new 3 team=desk
	fails 1 hd-set -k <<<$'id,agent,status\n1,ana,open\n2,ana,nothing\n1,bia,new'
	hd-list -H -c id,agent | same $'1,ana\n2,\n3,'
	hd-assign -q -s round-robin 3
	has 3 agent | same bia
}

@test "the loads of a sweep follow what it changed itself" {
	hd-put target <<-'END'
		policy,metric,priority,duration,steps
		standard,first_reply,1,1h,0 status=solved
		standard,first_reply,3,1h,0 assign=least-loaded
	END
	new 1 team=desk
	new 1 agent=ana priority=1
	new 2 agent=bia priority=5
	new 1 team=desk
	# ana has one of priority 1, bia two of priority 5: ticket 1 goes to bia;
	# ticket 2 is solved, and ticket 5 goes to ana, who has nothing left
	hd-sla sweep -q --at 2026-03-02T10:00:01Z
	hd-list -H -c agent,status 1 2 5 | same $'bia,open\nana,solved\nana,open'
}

@test "no retired team comes in with an agent, a service or a category" {
	printf 'name\ngone\n' | hd-put team
	printf 'login,team\ncai,gone\n' | hd-put agent
	printf 'name,team\nwifi,net\nwifi/roof,gone\nfax,gone\n' | hd-put category
	printf 'name,team\nold,gone\n' | hd-put service
	hd-drop team gone 2>/dev/null
	new 1 category=wifi/roof	# the team of the category above
	new 1 category=fax service=old
	new 1 agent=cai
	new 1
	hd-assign -q -a cai 4
	hd-list -H -c id,team | same $'1,net\n2,\n3,\n4,'
	hd-set -q category=fax 4
	hd-assign -q --unassign 4
	hd-assign -q -s category 4
	has 4 agent,team | same ana,desk
}

@test "a retired organisation does not come in with its contact" {
	printf 'name\nacme\n' | hd-put organisation
	printf 'address,organisation\njoe@example.org,acme\n' | hd-put contact
	hd-drop organisation acme 2>/dev/null
	new 1 requester=joe@example.org
	new 1
	hd-set -q requester=joe@example.org 2
	hd-list -H -c organisation | sort -u | same '""'
}

@test "a retired priority does not come in by name, number, matrix or escalation" {
	hd-drop priority 1 2>/dev/null
	fails 64 hd-new -s s priority=1
	same 'hd-new: priority: priority "1" is retired' <<<"$errors"
	fails 64 hd-new -s s priority=critical
	new 1 impact=1 urgency=1
	has 1 priority | same 3
	hd-set -q level=3 priority=2 1
	hd-escalate -q -r why 1
	has 1 priority | same 2
	fails 64 hd-escalate --priority 1 -r why 1
}

@test "a default that a setting names is not a retired record" {
	hd-drop type question
	fails 65 hd-put setting <<<$'name,value\ntype,question'
	[[ $errors == *'value: type "question" is retired' ]]
	printf 'name,value\ntype,problem\n' | hd-put setting
	sql "UPDATE type SET retired = 0 WHERE name = 'problem'"
	new 1
	hd-list -o json -c type | same '{"type":null}'
}

@test "an empty variable in place of a name is refused" {
	printf 'login,name,team\nana,Ana,desk\n' | hd-put -q agent
	hd-new -q -s s -m m team=desk agent=ana
	fails 64 hd-assign -a '' 1
	[[ $errors == 'hd-assign: -a: the login is empty; --unassign leaves the tickets without an agent'* ]]
	# shellcheck disable=SC2043
	for options in "hd-assign -t" "hd-assign -s" "hd-assign -a ana -t" \
		"hd-escalate -r x --level" "hd-escalate -r x --priority" \
		"hd-escalate -r x -t" "hd-reply -m x --status" \
		"hd-reply -m x --channel" "hd-reply -m x --key" \
		"hd-note -m x --status" "hd-note --key" "hd-new --key" \
		"hd-new -s s -m m -R" "hd-kb add --title t -m m --ticket" \
		"hd-kb add --title t -m m --state" "hd-kb search --state"; do
		# shellcheck disable=SC2086
		fails 64 $options ''
		[[ $errors == *' is empty; name one, or leave out the option' ]]
	done
	hd-list -H -c id,agent,team,status,level | same 1,ana,desk,open,1
	hd-set -q agent= 1
	hd-list -H -c agent | same '""'
}
