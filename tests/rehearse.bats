#!/usr/bin/env bats
# Rules on trial: cases that are made up (hd-rule test), and what rules would
# have done to the history (hd-rule simulate). Neither changes the desk.

load helper

setup() {
	fresh
	desk
	printf 'name\nnet\nfield\n' | hd-put team
	printf 'login,team\nana,desk\nbob,net\n' | hd-put agent
}

@test "test: cases are given and expected" {
	rule vpn 1 new 'subject~vpn' 'set team=net; tag+=vpn; stop if priority=1'
	rule hot 2 'new changed:priority' priority=1 'tag+=hot; note="Look; now"'
	rule woken 3 'requester_reply' old.state=pending 'status=open; tag+=woken'
	rule late 4 breach '' 'level=2'
	rule old 5 time 'age>3d active=yes' 'tag+=old'
	rule bad 6 agent_reply '' 'priority=5'
	cat >cases.csv <<-'END'
		case,subject,priority,team,status,requester,created,then,expect.team,expect.tag,expect.rules,expect.status,expect.level,expect.fail
		vpn,The VPN is slow,,,,,,,net,vpn,vpn,new,,
		both,VPN,2,,,,,,net,vpn,vpn,new,,
		stopped,VPN,1,,,,,,net,vpn,vpn,new,,
		hot,x,3,,,,,priority=1,,hot,hot,new,,
		answered,x,,net,pending,r@example.com,,requester_reply,net,woken,woken,open,,
		late,x,,desk,,,,breach,desk,,late,new,2,
		old,x,,,,,-4d,time,,old,old,new,,
		young,x,,,,,-2d,time,,,,new,,
		no,x,2,,,,,agent_reply=Hello,,,bad,open,,bad
	END
	apart hd-rule test cases.csv
	same ''
	[ "$status$stderr" = 0 ]
	none hd-list -H
	# what differs
	printf '%s\n' subject,then,expect.priority,expect.rules,expect.team \
		'vpn,,critical,"",desk' 'x,priority=2,2,hot,' >cases.csv
	fails 65 hd-rule test cases.csv
	same <<-'END'
		case,column,expected,found
		2,priority,1,3
		2,rules,,vpn
		2,team,desk,net
		3,rules,hot,
	END
	# of another file of rules
	printf 'name,position,trigger,filter,actions\na,1,new,,set priority=1\n' >rules.csv
	fails 65 hd-rule test --rules rules.csv cases.csv
	same 'case,column,expected,found
2,rules,,a
2,team,desk,
3,rules,hot,'
	hd-list -H -c name rule | same $'vpn\nhot\nwoken\nlate\nold\nbad'
	hd-check
}

@test "test: what is wrong with a file of cases" {
	says 66 hd-rule <<-'END'
		test nothing.csv|nothing.csv: No such file or directory
	END
	while IFS='|' read -r head row message; do
		printf '%s\n%s\n' "$head" "$row" >cases.csv
		fails 65 hd-rule test cases.csv
		[ "$errors" = "hd-rule: $message" ] || { echo "$errors"; return 1; }
	done <<-'END'
		subjct|x|cases.csv: "subjct" is not a column of the kind ticket (did you mean "subject"?)
		subject,expect.colour|x,|cases.csv: "colour" is not a column of the kind ticket
		subject,team|x,nobody|cases.csv:2: team: "nobody" is not a known team (see hd-list team)
		subject,then|x,jump|cases.csv:2: then: "jump" is not of the form column=value
	END
	says 64 hd-rule <<-'END'
		test|test takes these operands: cases
		simulate|simulate needs --since: an instant
		check --since now|--since is an option of simulate, not of check
	END
}

@test "simulate: what rules would have done to the history" {
	at 03-01T10:00 hd-new -q -s 'vpn is slow' -R r@example.com priority=3
	at 03-01T11:00 hd-new -q -s printer
	at 03-01T12:00 hd-reply -q --as bob -m hello 1
	at 03-01T12:30 hd-set -q status=pending 1
	at 03-01T13:00 hd-reply -q --from-requester -m hello 1
	at 03-02T08:00 hd-set -q priority=1 2
	at 03-02T08:30 hd-set -q status=solved 2
	at 03-02T08:40 hd-note -q -m 'he called' 1
	hd-list -o csv history >before.csv
	cat >rules.csv <<-'END'
		name,position,trigger,filter,actions
		vpn,1,new,subject~vpn,set team=net; assign=least-loaded
		hot,2,changed:priority,priority=1,tag+=hot
		again,3,changed:tag,tag=hot,level=2; priority=4
		woken,4,requester_reply,old.state=pending,note=Woken
		noted,5,note,team=net,tag+=never
		silent,6,time,awaits=agent awaits_since<-2d,tag+=silent
	END
	at 03-04T09:00 apart hd-rule simulate --rules rules.csv --since 2026-03-01T00:00Z
	same <<-'END'
		rule,at,ticket,event,action,field,old,new,reason
		vpn,2026-03-01T10:00:00Z,1,5,set,team,,net,
		vpn,2026-03-01T10:00:00Z,1,5,assign,agent,,bob,least-loaded: bob 0
		vpn,2026-03-01T10:00:00Z,1,5,assign,status,new,open,least-loaded: bob 0
		woken,2026-03-01T13:00:00Z,1,9,note,,,,
		hot,2026-03-02T08:00:00Z,2,10,set,tag,,hot,
		again,2026-03-02T08:00:00Z,2,10,escalate,level,1,2,
		again,2026-03-02T08:00:00Z,2,10,fail,,,,priority=4: priority: is already 1; lower it with hd-set
		silent,2026-03-04T00:00:00Z,1,12,set,tag,,silent,
	END
	# nothing is written, and what came before the instant is left alone
	hd-list -o csv history | cmp - before.csv
	none hd-list -H rule
	at 03-04T09:00 hd-rule simulate -H --rules rules.csv --since 2026-03-02T00:00Z |
		cut -d, -f1,3 | same $'hot,2\nagain,2\nagain,2\nsilent,1'
	# the rules of the desk; what they did then sets off nothing again
	hd-put -q rule rules.csv
	none hd-rule simulate -H --since 2026-03-03T00:00Z
	at 03-04T10:00 hd-new -q -s 'vpn again'
	at 03-04T11:00 hd-rule simulate -H --since 2026-03-04T10:00Z |
		cut -d, -f1,3,5-8 | same 'vpn,3,set,team,,net
vpn,3,assign,agent,,bob
vpn,3,assign,status,new,open
silent,1,set,tag,,silent'
	hd-check
}
