#!/usr/bin/env bats
# Where tickets go when they are escalated, who is told, and how they come back.

load helper

setup() {
	fresh
	desk
	printf 'login,team,email\nana,desk,ana@example.com\nbob,desk,bob@example.com\n' | hd-put agent
	printf 'name,manager\ndesk,bob\nnet,ana\nexperts,\n' | hd-put team
	printf 'name\nnetwork\nnetwork/vpn\n' | hd-put category
	printf 'name\nmail\n' | hd-put service
}

@test "the ascent that says most leads, and the next one from there" {
	hd-put ascent <<-'END'
		name,category,service,team,level,to_team,to_level,inform
		any,,,,1,,2,
		desk,,,desk,,net,2,
		mail,,mail,,1,experts,3,
		vpn,network/vpn,,,1,experts,,
		below,network,,,1,net,3,
	END
	hd-new -q <<-'END'
		subject,category,service,team
		none,,,
		team,,,desk
		service,,mail,desk
		deepest,network/vpn,mail,desk
		above,network,mail,
	END
	hd-escalate -q -r late 1 2 3 4 5
	hd-list -H -c id,team,level | same '1,,2
2,net,2
3,experts,3
4,experts,1
5,net,3'
	# from where it is, the next way; then up as without any
	hd-escalate -q -r again 1 2 4
	hd-list -H -c id,team,level 1 2 4 | same '1,,3
2,net,3
4,net,3'
	hd-escalate -q -r again 1
	has 1 level,priority | same 3,2
	# whoever names something gets that
	hd-new -q -s x team=desk
	hd-escalate -q -r late --level +1 6
	has 6 team,level | same desk,2
	hd-drop -q ascent desk
	hd-new -q -s x team=desk
	hd-escalate -q -r late 7
	has 7 team,level | same desk,2
	hd-check
}

@test "rules and targets take the same way, once for a cause" {
	printf 'name,team,to_team,to_level\nup,desk,net,2\n' | hd-put ascent
	printf 'name,trigger,filter,actions\nhot,changed:priority,priority=1,escalate\n' | hd-put rule
	printf 'name,position\np,1\n' | hd-put policy
	printf 'policy,metric,priority,duration,steps\np,resolution,3,4h,0 escalate\n' | hd-put target
	at 09:00 hd-new -q -s rule team=desk priority=4
	at 09:00 hd-new -q -s step team=desk priority=3
	at 10:00 hd-set -q priority=1 1
	has 1 team,level | same net,2
	at 13:00:01 hd-sla sweep -q
	at 13:00:02 hd-sla sweep -q
	has 2 team,level | same net,2
	hd-list -H -c ticket,actor event action=escalate | cut -d, -f1,2 | same "1,rule:hot
2,$(id -un)"
	at 14:00 hd-check --recount
}

@test "the manager of the team is told, unless the desk is silent" {
	printf 'name,team,to_team,to_level,inform\nup,desk,net,2,yes\nover,net,,,yes\n' | hd-put ascent
	hd-new -q -s x team=desk
	hd-escalate -q -r late 1
	none hd-list -H notice
	printf 'name,value\naddress,help@example.org\n' | hd-put setting
	at 09:10 hd-send --enable -q
	at 09:20 hd-new -q -s y team=desk
	at 09:30 hd-escalate -q -r late 2
	at 09:40 hd-escalate -q -r later 2
	at 09:50 hd-escalate -q -r latest --level 3 --inform 2
	hd-list -H -c at,template,whom,person,subject notice ticket=2 | same \
'2026-03-02T09:30:00Z,escalated,manager,ana,[#2] escalated: y
2026-03-02T09:40:00Z,escalated,manager,ana,[#2] escalated: y
2026-03-02T09:50:00Z,escalated,manager,ana,[#2] escalated: y'
	# undone with its cause
	at 09:55 hd-undo -q --last
	hd-list -H -c state notice ticket=2 | same $'waiting\nwaiting\nwithdrawn'
}

@test "what was escalated goes back, step by step, with its reason" {
	printf 'name,team,to_team,to_level\nup,desk,net,2\n' | hd-put ascent
	hd-new -q -s x team=desk
	fails 65 hd-escalate --back -r x 1
	[ "$errors" = 'hd-escalate: 1: the ticket has not been escalated, or only what was taken back' ]
	hd-escalate -q -r 'who knows' 1
	hd-escalate -q -r hurry --priority 1 1
	has 1 team,level,priority | same net,2,1
	hd-escalate -q --back -r 'it was the cable' 1
	has 1 team,level,priority | same net,2,3
	hd-set -q level=3 1
	hd-escalate -q --back -r 'they know' 1
	# somebody has changed the level since
	has 1 team,level,priority | same desk,3,3
	hd-log -H -c action,field,old,new,reason 1 action=deescalate | same \
'deescalate,priority,1,3,it was the cable
deescalate,team,net,desk,they know'
	fails 65 hd-escalate --back -r x 1
	says 64 hd-escalate <<-'END'
		--back -r x --level 2 1|--back takes no other way; leave out --level, --priority, --team and --inform
	END
	hd-report paths | same 'path,reason,escalations,tickets,back
priority 3 > 1,hurry,1,1,0
team desk > net level 1 > 2,who knows,1,1,0
priority 1 > 3,it was the cable,0,0,1
team net > desk,they know,0,0,1'
	hd-report escalations | same $'escalations,tickets,hierarchical,functional\n2,1,2,1'
	hd-check
}

@test "what is refused" {
	while IFS='|' read -r record message; do
		printf 'name,team,level,to_team,to_level,inform\na,%s\n' "$record" >a.csv
		fails 65 hd-put ascent a.csv
		[ "$errors" = "hd-put: a.csv:2: $message" ] || { echo "$errors"; return 1; }
	done <<-'END'
		desk,1,,,|to_team: an ascent needs to_team, to_level or inform=yes
		desk,1,,,no|to_team: an ascent needs to_team, to_level or inform=yes
		desk,2,,1,|to_level: is below level
		desk,,desk,,|to_team: is the team that has the ticket
		desk,,nobody,,|to_team: "nobody" is not a known team (see hd-list team)
		desk,,,4,|to_level: 4 is not from 1 to 3
	END
	printf 'name,manager\ndesk,nobody\n' >t.csv
	fails 65 hd-put team t.csv
	[ "$errors" = 'hd-put: t.csv:2: manager: "nobody" is not a known agent (see hd-list agent)' ]
	printf 'name,to_team\na,net\n' | hd-put ascent
	apart hd-drop team net
	[ "$stderr" = 'hd-drop: team net is still named by ascent records, in the column to_team: a' ]
}

@test "fairness: how evenly work was given" {
	printf 'login,team\ncarl,desk\nnick,net\n' | hd-put agent
	hd-new -q <<-'END'
		subject,team,agent,priority
		a,desk,ana,1
		b,desk,,3
		c,desk,,3
		d,desk,,5
		e,net,nick,5
		f,desk,,3
	END
	hd-assign -q --as bob --claim 2
	hd-assign -q -a carl 3 4
	hd-set -q agent= 3
	hd-assign -q --as ana --claim 3
	# ana 5 + 3, bob 3, carl 3 + 1: 15^2 / (3 * (64 + 9 + 16))
	hd-report fairness | same 'team,agents,given,claimed,weight,least,most,fairness
desk,3,5,2,15,3,8,0.8427
net,1,1,0,1,1,1,1.0000'
	hd-report fairness -b priority -H | same 'desk,1,1,1,0,5,5,5,1.0000
desk,3,3,3,2,9,3,3,1.0000
desk,5,1,1,0,1,1,1,1.0000
net,5,1,1,0,1,1,1,1.0000'
}
