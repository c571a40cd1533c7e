#!/usr/bin/env bats
# hd-assign -s: what is compared, worked out by hand

load helper

# No policy, so only promises make tickets due. ana, bia and cai are of desk.
setup() {
	fresh
	desk
	hd-drop policy standard 2>/dev/null
	printf 'name\nnet\n' | hd-put team
	printf 'login,team\nana,desk\nbia,desk\ncai,desk\nrui,net\n' | hd-put agent
}

# new [COLUMN=VALUE ...]: a ticket of the team desk
new() {
	hd-new -q -s s team=desk "$@"
}

# explained OPTION ...: a line for each agent
explained() {
	hd-assign -H -o line --explain "$@" | cut -f 1-5 | tr '\t' ' '
}

@test "least-loaded weighs open work by priority, and doubles what is due in a day" {
	new agent=ana priority=1
	new agent=bia priority=5
	new agent=bia priority=5
	new agent=cai priority=3
	hd-set -q status=pending 4
	for priority in 3 3 3 3 4; do new priority=$priority; done
	explained -s least-loaded 5 | same $'5 ana free 5 1\n5 bia free 2 2\n5 cai chosen 0 1'
	# cai 3; bia 2 and then 5; cai 6; ana and bia have 5, and ana had hers first
	hd-assign -s least-loaded -c id,agent 5 6 7 8 |
		same $'id,agent\n5,cai\n6,bia\n7,cai\n8,ana'
	explained -s least-loaded 9 | same $'9 ana free 8 2\n9 bia chosen 5 3\n9 cai free 6 3'
	# bia's ticket of weight 3 is due in a day: 8, and a second later 5
	hd-promise -q 6 2026-03-03T09:00:00Z
	explained -s least-loaded 9 | same $'9 ana free 8 2\n9 bia free 8 3\n9 cai chosen 6 3'
	hd-promise -q 6 2026-03-03T09:00:01Z
	explained -s least-loaded 9 | same $'9 ana free 8 2\n9 bia chosen 5 3\n9 cai free 6 3'
	hd-assign -q -s least-loaded 9
	hd-list -H -o line event action=assign ticket=9 -c reason | same 'least-loaded: ana 8, bia 5, cai 6'
	hd-check
}

@test "skill takes who knows what category and service need" {
	printf 'name,skills\nnetwork,lan\nnetwork/vpn,vpn\n' | hd-put category
	printf 'name,skills\nmail,smtp\n' | hd-put service
	printf 'login,skills\nana,lan vpn\nbia,VPN smtp lan\ncai,smtp\n' | hd-put agent
	new category=network/vpn
	new category=network/vpn service=mail
	new service=mail
	new
	run explained -s skill 1 2 3 4
	same <<-END
		1 ana chosen 0 0
		1 bia free 0 0
		1 cai no lan 0 0
		2 ana no smtp 0 0
		2 bia chosen 0 0
		2 cai no lan 0 0
		3 ana no smtp 0 0
		3 bia chosen 0 0
		3 cai free 0 0
		4 ana chosen 0 0
		4 bia free 0 0
		4 cai free 0 0
	END
	hd-assign -s skill,least-loaded -c id,agent 1 2 3 4 |
		same $'id,agent\n1,ana\n2,bia\n3,cai\n4,ana'
	run hd-list -H -o line event action=assign -c ticket,reason
	output=${output//$'\t'/ } same <<-END
		1 skill (lan, vpn), least-loaded: ana 0, bia 0
		2 skill (lan, vpn, smtp), least-loaded: bia 0
		3 skill (smtp), least-loaded: bia 3, cai 0
		4 skill, least-loaded: ana 3, bia 3, cai 3
	END
}

@test "skill knows languages, channels and levels" {
	printf 'address,language\njoao@example.com,pt-BR\nmary@example.com,en\n' | hd-put contact
	printf 'login,language,channel,level\nana,en,,1\nbia,en pt,email,2\ncai,,phone,3\n' | hd-put agent
	new requester=joao@example.com channel=phone
	new requester=joao@example.com channel=email
	new requester=mary@example.com channel=phone level=2
	new level=3 channel=email
	run explained -s skill 1 2 3 4
	same <<-END
		1 ana no pt-BR 0 0
		1 bia no phone 0 0
		1 cai chosen 0 0
		2 ana no pt-BR 0 0
		2 bia chosen 0 0
		2 cai no email 0 0
		3 ana level too low 0 0
		3 bia no phone 0 0
		3 cai chosen 0 0
		4 ana level too low 0 0
		4 bia level too low 0 0
		4 cai no email 0 0
	END
	# nobody is free: it stays with the team, and the others go on
	fails 1 hd-assign -s skill -c id,agent 4 2
	same 'hd-assign: 4: no agent of the team desk is free: ana level too low, bia level too low, cai no email' <<<"$errors"
	same $'id,agent\n2,bia' <<<"$output"
	has 4 agent,team,status | same ,desk,new
}

@test "a chain compares in its order" {
	printf 'name,team,skills\nnetwork,net,\nwords,desk,spelling\n' | hd-put category
	printf 'login,skills\nana,\nbia,spelling\ncai,spelling\n' | hd-put agent
	new agent=bia
	new agent=cai
	new agent=cai
	hd-set -q agent= 2
	new category=words
	new category=network
	# bia had her ticket before cai, who has as much
	explained -s category,skill,round-robin 4 | same $'4 ana no spelling 0 0\n4 bia chosen 3 1\n4 cai free 3 1'
	explained -s category,skill 5 | same '5 rui chosen 0 0'
	new agent=cai
	hd-assign -q -s round-robin 4
	hd-list -H -o line event action=assign ticket=4 -c reason | sed 's/[0-9]\{1,\}/N/g' |
		same 'round-robin: ana N, bia N, cai N'
	has 4 agent | same ana
	hd-assign -q -s skill,least-loaded,round-robin 4
	has 4 agent | same bia
}

@test "nobody is free: each is named with the reason, and another team keeps the ticket" {
	printf 'login,capacity,absent_from\nana,1,\nbia,,2026-01-01\ncai,0,\n' | hd-put agent
	new
	new
	new
	fails 1 hd-assign -s least-loaded 1 2 3
	why='no agent of the team desk is free: ana full, bia away, cai full'
	same "hd-assign: 2: $why"$'\n'"hd-assign: 3: $why" <<<"$errors"
	same 1 <<<"$output"
	hd-drop -q agent rui 2>/dev/null
	fails 1 hd-assign -s least-loaded -t net -c id,agent,team 2
	same 'hd-assign: 2: no agent of the team net is free' <<<"$errors"
	same $'id,agent,team\n2,,net' <<<"$output"
	hd-check
}

@test "a plan and --explain change nothing, and what is no strategy is refused" {
	new
	hd-assign -n -s skill,least-loaded 1 >plan
	explained -s round-robin 1 | head -1 | same '1 ana chosen 0 0'
	has 1 agent | same '""'
	hd-set -q <plan
	has 1 agent | same ana
	hd-list -H -o line event ticket=1 -c reason -S -id -l 1 |
		same 'skill, least-loaded: ana 0, bia 0, cai 0'
	for word in dice 'skill,' skill,skill ,skill 'skill least-loaded'; do
		fails 64 hd-assign -s "$word" 1
	done
	fails 64 hd-assign --explain 1
	[[ $errors == *'--explain needs -s'* ]]
}
