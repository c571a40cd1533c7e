#!/usr/bin/env bats
# Free agents who take the oldest ticket: what the desk does is what the theory
# of queues says. tests/queue/mmc.awk draws arrivals and times of work, and lets
# agents take them as a desk without a dispatcher should.

load helper

setup() {
	fresh
}

# model AGENTS LOAD ARRIVALS [OPTION ...]
model() {
	awk -v "c=$1" -v "load=$2" -v "n=$3" "${@:4}" -f "$top/tests/queue/mmc.awk"
}

@test "100,000 arrivals wait as long as Erlang C says, within 5 per cent" {
	for agents in 2 5 20; do
		for load in 0.7 0.9; do
			model $agents $load 100000 -v seed=17 |
				awk '{ exit $3 < 0.95 || $3 > 1.05 }' ||
				{ echo "$agents $load"; return 1; }
		done
	done
}

# at SECONDS: an instant
at() {
	date -u -d "@$((1772442000 + $1))" +%Y-%m-%dT%H:%M:%SZ
}

# happens: what comes and what ends, in the order of time; at one time, first
# what ends. Then agents without work ask for the oldest ticket.
happens() {
	awk 'NF == 5 { print $2, 1, $1; print $3 + $4, 0, $1, $5 }' "$1" | sort -k1,1n -k2,2n -k3,3n
}

# takes AGENT: the agent asks for work
takes() {
	local id

	id=$(hd-list -H @unassigned -S created,id -c id 2>/dev/null |
		hd-assign --as "a$1" --claim --first 1 2>/dev/null) || return 0
	idle[$1]=
	echo "$id $1" >>claimed
}

# play AGENTS: the desk gets what the model drew
play() {
	local second kind id agent i

	export HD_NOW
	for ((i = 1; i <= $1; i++)); do
		idle[i]=yes
	done
	while read -r second kind id agent; do
		HD_NOW=$(at "$second")
		if [ "$kind" = 1 ]; then
			hd-new -q -s "ticket $id" </dev/null
		else
			hd-set -q status=solved "$id"
			idle[agent]=yes
		fi
		for ((i = 1; i <= $1; i++)); do
			[ -z "${idle[i]}" ] || takes "$i" </dev/null
		done
	done
}

# same_waits AGENTS LOAD ARRIVALS: each ticket is taken when, and by whom, the
# model says
same_waits() {
	local -a idle=()

	desk
	{ echo login,team; seq -f 'a%g,desk' "$1"; } | hd-put -q agent
	model "$1" "$2" "$3" -v seed=17 -v show=1 >drawn
	happens drawn >events
	play "$1" <events
	hd-list -H -o line event action=assign -c ticket,at,actor -S ticket |
		tr '\t' ' ' >was
	awk 'NF == 5 { print $1, $3, $5 }' drawn | while read -r id second agent; do
		echo "$id $(at "$second") a$agent"
	done | diff - was
}

@test "agents who claim the oldest ticket are that queue: 2 agents at 0.9" {
	same_waits 2 0.9 40
}

@test "agents who claim the oldest ticket are that queue: 5 agents at 0.7" {
	same_waits 5 0.7 40
}

@test "thousands of claims are that queue: 2, 5 and 20 agents" {
	[ -n "${HD_TEST_ALL-}" ] || skip "only with HD_TEST_ALL"
	for agents in 2 5 20; do
		for load in 0.7 0.9; do
			drop
			rm -f claimed
			same_waits $agents $load 1000 ||
				{ echo "$agents $load"; return 1; }
		done
	done
}
