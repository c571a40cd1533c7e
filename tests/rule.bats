#!/usr/bin/env bats
# plain: run
# Rules: what is done by itself when something has happened to a ticket, in the
# transaction of its cause.

load helper

setup() {
	fresh
	desk
	hd-drop -q policy standard 2>/dev/null
	printf 'name\nnet\nfield\n' | hd-put team
	printf 'login,team\nana,desk\nbob,net\n' | hd-put agent
	printf 'name\nnetwork\nnetwork/vpn\n' | hd-put category
}

@test "rules run in order of position and name, and see what those before did" {
	rule b 10 new '' 'set team=field'
	rule c 10 new team=field 'tag+=third'
	rule a 10 new '' 'set team=net'
	rule first 1 new '' 'tag+=first'
	rule never 5 new team=net 'tag+=never'
	rule other 1 'agent_reply' '' 'tag+=other'
	hd-new -q -s x
	has 1 team,tag | same 'field,first third'
	hd-log -H -c actor,action,new 1 | sed 1d | same 'rule:first,set,first
rule:a,set,net
rule:b,set,field
rule:c,set,first third'
	hd-check
}

@test "each trigger, and what a condition compares" {
	rule new 1 new 'priority<=2' 'tag+=new'
	rule asks 1 requester_reply '' 'tag+=asks'
	rule answers 1 agent_reply '' 'tag+=answers'
	rule note 1 note '' 'tag+=note'
	rule moved 1 changed:team 'old.team=desk team=net' 'tag+=moved'
	rule any 1 changed 'agent=ana' 'tag+=any'
	rule woken 1 'requester_reply changed:status' 'old.state=pending state=open' 'tag+=woken'
	tags() {
		hd-list -H -c tag "$1" | same "$2"
		[ "$2" = '""' ] || hd-set -q tag= "$1"
	}
	hd-new -q -s x -R r@example.com priority=3 team=desk
	hd-new -q -s y priority=2 team=desk
	tags 1 '""'
	tags 2 new
	hd-reply -q -m hello 1
	tags 1 answers
	hd-reply -q --from-requester -m hello 1
	tags 1 asks
	hd-note -q -m hello 1
	tags 1 note
	hd-set -q team=net 1
	tags 1 moved
	hd-set -q status=pending 1
	tags 1 '""'
	hd-reply -q --from-requester -m hello 1
	tags 1 'asks woken'
	hd-set -q status=pending 1
	hd-set -q status=open 1
	tags 1 woken
	hd-check
}

@test "what rules can do" {
	printf 'name\nlate\n' | hd-put type
	rule all 1 new '' 'priority=1; level=2; set priority=4; assign=least-loaded; tag+=a; type=late; note="Look; see \"it\"" if tag=a; note=never if tag=b'
	hd-new -q -s x team=net
	has 1 priority,level,agent,status,tag,type | same 4,2,bob,open,a,late
	hd-list -H -c author,role,kind,body entry | same 'rule:all,system,note,"Look; see ""it"""'
	hd-log -H -c action,field,new 1 | sed 1d | same 'escalate,priority,1
escalate,level,2
set,priority,4
assign,agent,bob
assign,status,open
set,tag,a
set,type,late
note,,'
	hd-check
}

@test "a rule links tickets, as hd-link does" {
	hd-new -q -s outage
	rule a 1 new subject~mail 'link=caused-by 1; tag+=mail'
	rule b 2 changed:tag tag=gone 'link=relates 99'
	hd-new -q -s 'no mail'
	hd-list -H -c ticket,link,other link | same 2,caused-by,1
	hd-log -H -c actor,action,reason kind=link | same 'rule:a,put,2 caused-by 1'
	hd-undo -q --last
	none hd-list -H link
	hd-set -q tag=gone 1
	hd-list -H -c actor,reason event ticket=1 action=fail | same \
		'rule:b,link=relates 99: other: no ticket has the id 99'
	hd-check
}

@test "stop ends what the event sets off" {
	rule a 1 new tag=spam 'set status=closed; stop'
	rule b 2 new '' 'tag+=seen'
	hd-new -q -s x tag=spam
	hd-new -q -s y
	has 1 status,tag | same closed,spam
	has 2 status,tag | same new,seen
}

@test "nothing loops" {
	rule up 1 changed:priority '' 'set priority=1'
	rule down 2 changed:priority '' 'set priority=5'
	rule tag 3 changed:tag '' 'tag+=again'
	hd-new -q -s x
	hd-set -q priority=2 1
	hd-log -H -c actor,old,new 1 field=priority | sed 's/^[^,]*//;1s/^/person/' |
		same $'person,3,2\n,2,1\n,1,5' || hd-log -H -c actor,old,new 1 field=priority
	hd-set -q tag=a 1
	has 1 tag | same 'a again'
	hd-drop -q rule up down tag
	# a chain of eleven: the last is left out
	for i in 1 2 3 4 5 6 7 8 9 10 11; do
		rule "c$i" 9 changed:tag "tag=s$((i - 1))" "tag+=s$i"
	done
	hd-new -q -s y
	hd-set -q tag=s0 2
	has 2 tag | same 's0 s1 s10 s2 s3 s4 s5 s6 s7 s8 s9'
	hd-list -H -c actor,reason event ticket=2 action=fail | same \
		'rule:c11,10 rules followed from one another; this one was left out'
	hd-check
}

@test "a rule that cannot act says why, and the ticket comes in" {
	printf 'name\nold\n' | hd-put team
	rule a 1 new '' 'set team=old'
	rule b 2 new '' 'tag+=b; priority=1; priority=5; tag+=c'
	hd-drop -q team old 2>/dev/null
	apart hd-new -s x
	same 1
	[ "$stderr" = '' ]
	hd-list -H -c actor,reason event action=fail | same \
'rule:a,"set team=old: team: team ""old"" is retired"
rule:b,priority=5: priority: is already 1; lower it with hd-set'
	# what it did before that stays
	has 1 priority,tag | same 1,b
	hd-check
}

@test "what lies in the past runs no rules, unless somebody asks" {
	rule a 1 'new note changed:priority' '' 'tag+=a'
	at 10:00 hd-new -q <<<$'subject,created\nx,2026-03-01T10:00Z\ny,'
	hd-list -H -c tag | same $'""\na'
	at 11:00 hd-note -q <<<$'id,at,body\n1,2026-03-01T11:00Z,hello'
	has 1 tag | same '""'
	at 11:00 hd-set -q <<<$'id,at,priority\n1,2026-03-01T11:00Z,1'
	has 1 tag | same '""'
	at 12:00 hd-new -q --run-rules <<<$'subject,created\nz,2026-03-01T10:00Z'
	has 3 tag | same a
	at 12:00 hd-note -q --run-rules <<<$'id,at,body\n1,2026-03-01T12:00Z,hello'
	has 1 tag | same a
	hd-check
}

@test "a plan leaves rules out; an unused or future rule does nothing" {
	rule a 1 new '' 'tag+=a'
	hd-new -n -s x -H | cut -d, -f2 | same $'created\nsubject\nstatus\ntype\npriority\nchannel\nlevel'
	printf 'name,valid_from\na,2026-03-05T00:00Z\n' | hd-put rule
	hd-new -q -s x
	has 1 tag | same '""'
	at 03-06T10:00 hd-new -q -s y
	has 2 tag | same a
	hd-drop -q rule a
	at 03-06T10:00 hd-new -q -s z
	has 3 tag | same '""'
}

@test "why: from a rule back to the person; undo takes all of it back" {
	rule a 1 changed:priority priority=1 'tag+=hot'
	rule b 1 changed:tag tag=hot 'set team=net'
	hd-new -q -s x
	hd-set -q --as ana -r 'he called' priority=1 1
	hd-log -H --why "$(hd-list -H -c id event actor=rule:b)" -c actor,field,new,reason | same \
'rule:b,team,net,
rule:a,tag,hot,
ana,priority,1,he called'
	hd-undo -q --last
	has 1 priority,tag,team | same '3,,'
	hd-check
}

@test "warnings and breaches set off rules" {
	printf 'name,position\np,1\n' | hd-put policy
	printf 'policy,metric,priority,duration,warnings\np,resolution,3,4h,50%%\np,resolution,1,1h,50%%\n' | hd-put target
	rule warn 1 warning 'agent=' 'assign=least-loaded; note=Hurry'
	rule late 1 breach '' 'priority=1; tag+=late'
	at 09:00 hd-new -q -s x team=net
	at 11:00 hd-sla sweep -q
	has 1 agent | same bob
	at 13:00:01 hd-sla sweep -q
	has 1 priority,tag | same 1,late
	at 13:00:01 hd-sla sweep -q
	hd-list -H -c actor,action event ticket=1 | sed 1d | same "$(id -un),warning
rule:warn,assign
rule:warn,note
$(id -un),breach
rule:late,escalate
rule:late,set"
	at 14:00 hd-check --recount
}

@test "rules by time run once for an occurrence, however late cron comes" {
	rule remind 1 time 'awaits=requester awaits_since<-3d' 'note="Are you there?"; tag+=silent'
	rule old 2 time 'age>10d active=yes' 'escalate'
	rule close 3 time 'status=solved solved<-5d' 'status=closed'
	at 03-01T10:00 hd-new -q -s x status=pending -R r@example.com
	at 03-01T10:00 hd-new -q -s y
	at 03-02T10:00 hd-set -q status=solved 2
	at 03-04T09:00 hd-rule run -H | same ''
	at 03-04T10:01 hd-rule run -n | same $'rule,ticket,result,reason\nremind,1,done,'
	has 1 tag | same '""'
	at 03-04T10:01 hd-rule run | same $'rule,ticket,result,reason\nremind,1,done,'
	at 03-04T10:02 hd-rule run -H | same ''
	# a note does not begin anew; an answer does, even if cron slept meanwhile
	at 03-05T10:00 hd-note -q -m 'I called her' 1
	at 03-05T10:00 hd-rule -H run | same ''
	at 03-06T10:00 hd-reply -q --from-requester -m 'I am' 1
	at 03-06T11:00 hd-set -q status=pending tag= 1
	at 03-20T10:00 hd-rule -H run | same $'remind,1,done,\nold,1,done,\nclose,2,done,'
	at 03-21T10:00 hd-rule -q run | same ''
	has 1 tag,level,status | same silent,2,pending
	has 2 status | same closed
	hd-list -H -c actor,action,cause event ticket=2 action=set | sed 1d | same "rule:close,set,$(hd-list -H -c id event ticket=2 action=set -l 1)"
	at 03-21T10:00 hd-check
}

@test "a rule by time says once what it cannot do, and leaves old things alone" {
	rule close 3 time 'active=yes age>1d' 'level=1; priority=5'
	at 03-01T10:00 hd-new -q -s x priority=2
	at 03-04T10:00 apart hd-rule -q run
	same ''
	[ "$stderr" = 'hd-rule: 1: rule:close: priority=5: priority: is already 2; lower it with hd-set' ]
	at 03-04T10:05 apart hd-rule -q run
	[ "$stderr" = '' ]
	hd-list -H -c actor,action event ticket=1 | tail -n 1 | same rule:close,fail
	printf 'name,valid_from\nclose,2026-03-05T00:00Z\n' | hd-put rule
	hd-drop -q rule close
	rule tag 1 time 'age>1d' 'tag+=old'
	printf 'name,valid_from\ntag,2026-03-05T00:00Z\n' | hd-put rule
	at 03-05T10:00 hd-new -q -s y
	at 03-09T10:00 hd-rule -H run | same tag,2,done,
	at 03-09T10:00 hd-check
}

@test "hd-cron runs the rules by time" {
	rule old 1 time 'age>1d' 'tag+=old'
	at 03-01T10:00 hd-new -q -s x
	at 03-04T10:00 hd-cron
	has 1 tag | same old
}

@test "the rules of a new desk are retired until somebody wants them" {
	none hd-list -H -c name rule
	hd-list --retired -H -c position,name,trigger,filter,actions rule | same \
'10,remind,time,active=yes awaits=requester awaits_since<-3d,reply=remind
20,close,time,status=solved closed= solved<-7d,status=closed'
	at 03-01T10:00 hd-new -q -s x -R r@example.com status=pending
	at 03-01T10:00 hd-new -q -s y
	at 03-02T10:00 hd-set -q status=solved 2
	at 03-20T10:00 hd-cron
	hd-list -H -c id,status | same $'1,pending\n2,solved'
	printf 'name\nremind\nclose\n' | hd-put rule
	at 03-20T10:00 hd-cron
	hd-list -H -c id,status | same $'1,pending\n2,closed'
	hd-list -H -c author,role,kind,body entry ticket=1 | head -n 1 | same 'rule:remind,system,message,"Hello r@example.com,'
	has 1 replies,first_reply,awaits | same 0,,requester
	at 03-20T10:00 hd-check
}

@test "a reply is in the language of the requester" {
	rule a 1 new '' 'reply=received'
	printf 'address,name,language\nr@example.com,Rui,pt-BR\n' | hd-put contact
	hd-new -q -s x -R r@example.com
	hd-list -H -c body entry | head -n 1 | same '"Olá, Rui!'
	printf 'name,trigger,actions\nb,new,reply=recieved\n' >r.csv
	fails 65 hd-put rule r.csv
	[ "$errors" = 'hd-put: r.csv:2: actions: reply: no template has the name "recieved" (did you mean "received"?)' ]
}

@test "a ticket waits until an instant; then a sweep opens it again" {
	printf 'name,hours,zone\nday,mon-fri 08:00-18:00,UTC\n' | hd-put calendar
	printf 'name,calendar\nnet,day\n' | hd-put team
	at 10:00 hd-new -q -s x team=net
	at 10:00 hd-new -q -s y status=pending resume=2026-03-04T10:00Z
	at 03-06T17:00 hd-set -q status=pending resume=+2wh 1
	has 1 resume | same 2026-03-09T09:00:00Z
	at 03-06T17:00 hd-set -q resume=+2wd 1
	has 1 resume | same 2026-03-10T17:00:00Z
	at 03-04T09:59 hd-sla -q sweep
	has 2 status | same pending
	at 03-06T18:00 hd-sla -q sweep
	has 2 status,resume | same open,
	hd-list -H -c action,reason event ticket=2 | tail -n 1 | same set,resume
	# who goes on before that waits no more
	at 03-06T19:00 hd-set -q status=open 1
	has 1 resume | same '""'
	fails 65 hd-set resume=+2wd 1
	[ "$errors" = 'hd-set: 1: resume: a ticket that is open does not wait; set a status such as pending, too' ]
	fails 65 hd-new -s z resume=2026-03-04T10:00Z
	at 03-06T20:00 hd-check --recount
}

@test "hd-rule check finds what is wrong; hd-rule cover counts" {
	hd-rule check | same ''
	rule spam 1 new tag=spam 'set status=closed; stop'
	rule late 2 new 'tag=spam priority=1' 'tag+=late'
	rule never 3 new 'priority=1 priority=2' 'tag+=x'
	rule low 4 note 'team=net' 'set priority=4; type=incident'
	rule high 5 'note new' 'agent=ana' 'set priority=2 if tag=x; type=request'
	rule up 6 changed:level 'level=2' 'tag+=up'
	rule again 7 changed:tag '' 'level=2'
	rule field 8 new '' 'set team=field'
	rule ok 9 new 'agent=bob' 'set priority=2; note=hello'
	hd-drop -q team field 2>/dev/null
	fails 65 hd-rule check -H
	same <<-'END'
	late,"never runs: spam comes before it, takes all of its tickets and stops"
	never,has a filter that no ticket can satisfy
	high,"sets type otherwise than low, which runs before it on the same tickets"
	up,"sets itself off again, perhaps through others; it runs once only"
	again,"sets itself off again, perhaps through others; it runs once only"
	field,"cannot act: team: team ""field"" is retired"
	END
	at 10:00 hd-new -q -s x tag=spam
	at 11:00 hd-new -q -s y agent=bob
	hd-rule cover | same 'rule,acted,tickets,failed,last
spam,1,1,0,2026-03-02T10:00:00Z
late,0,0,0,
never,0,0,0,
low,1,1,0,2026-03-02T11:00:00Z
high,0,0,0,
up,0,0,0,
again,0,0,0,
field,0,1,1,2026-03-02T11:00:00Z
ok,2,1,0,2026-03-02T11:00:00Z'
}

@test "a macro does its actions as the person who runs it" {
	printf 'name,actions\nspam,"status=closed; tag+=spam; note=""Spam; gone"" if priority<3"\n' | hd-put macro
	printf 'subject,priority\na,2\nb,3\nc,3\nd,3\n' | hd-new -q
	hd-set --as ana @spam 1 2 | same $'1\n2'
	hd-list -H -c status,tag 1 2 | same $'closed,spam\nclosed,spam'
	hd-list -H -c author,role,body entry | same 'ana,agent,Spam; gone'
	hd-list -H -c id status=new | hd-set -n -H @spam | cut -d, -f1,2,4 | same \
'3,status,closed
3,tag,spam
4,status,closed
4,tag,spam'
	hd-list -H -c id status=new | hd-set -q @spam
	none hd-list -H status=new
	says 64 hd-set <<-'END'
		@spma 1|no macro has the name "spma" (did you mean "spam"?)
	END
	printf 'name\nspam\n' >v.csv
	fails 65 hd-put view v.csv
	[ "$errors" = 'hd-put: v.csv:2: name: "spam" is a macro' ]
	printf 'name,actions\nlate,stop\n' >m.csv
	fails 65 hd-put macro m.csv
	[ "$errors" = 'hd-put: m.csv:2: name: "late" is a view' ]
	# what a ticket does not allow refuses it
	printf 'name,actions\nup,tag+=up; level=2; level=1\n' | hd-put macro
	hd-new -q -s e
	fails 65 hd-set @up 5
	[ "$errors" = 'hd-set: 5: level=1: level: is already 2; lower it with hd-set' ]
	has 5 tag | same '""'
	hd-check
}

@test "what is refused" {
	while IFS='|' read -r trigger filter actions message; do
		printf 'name\ttrigger\tfilter\tactions\na\t%s\t%s\t%s\n' "$trigger" "$filter" "${actions//\"/}" >r.csv
		fails 65 hd-put rule r.csv
		[ "$errors" = "hd-put: r.csv:2: $message" ] || { echo "$errors"; return 1; }
	done <<-'END'
		new,later||stop|trigger: "later" is not new, requester_reply, agent_reply, note, changed:COLUMN, warning, breach or time
		changed:age||stop|trigger: "age" is not a column that changes
		new|age>3|stop|filter: age: depends on the time or on the clocks and cannot be used here
		new|agent=me|stop|filter: agent: "me" cannot be used here, where it would mean somebody else each time; name the agent
		new time||stop|trigger: time stands alone: make another rule
		time||stop|filter: a rule that runs by time needs conditions
		time|age>3d agent=me|stop|filter: agent: "me" cannot be used here, where it would mean somebody else each time; name the agent
		new||team=nobody|actions: team: "nobody" is not a known team (see hd-list team)
		new||level=9|actions: level: level=9: write level or level=1 to 3, priority or priority=1 to 5, team=, agent=, assign=, notify or column=value
		new||stop=1|actions: stop: takes no value
		new||note|actions: note: write a text, such as note="Look at this"
		new||jump|actions: "jump" is not of the form column=value
		new||link=relates|actions: link: say how, and with which ticket, such as "link=caused-by 12"
		new||;|actions: is needed
	END
}
