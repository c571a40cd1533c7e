#!/usr/bin/env bats
# hd-set: changes with all that follows from them, and histories of changes.

load helper

me=$(id -un)

setup() {
	fresh
	desk
}

# new [COLUMN=VALUE ...]: a ticket of 09:00 called s
new() {
	hd-new -q -s s "$@"
}

count() {
	sql "SELECT count(*) FROM $1"
}

@test "columns are set and the ids of what changed are printed" {
	new
	new
	run hd-set priority=1 team=desk 1 2
	same $'1\n2'
	has 2 priority,team | same 1,desk
}

@test "#1 is the ticket 1, and -q prints nothing" {
	new
	run hd-set -q level=2 '#1'
	same ''
	has 1 level | same 2
}

@test "each column that changed is a change record of one event, with old, at and actor" {
	new
	at 10:00:00 hd-set -q -r "as agreed" priority=2 level=3 1
	run hd-log -H -c event,at,actor,ticket,action,field,old,new,reason 1
	same <<-END
		1,2026-03-02T09:00:00Z,$me,1,new,,,,
		2,2026-03-02T10:00:00Z,$me,1,set,level,1,3,as agreed
		2,2026-03-02T10:00:00Z,$me,1,set,priority,3,2,as agreed
	END
	has 1 updated | same 2026-03-02T10:00:00Z
}

@test "what the program keeps up to date is history, too" {
	new
	at 10:00:00 hd-set -q status=solved 1
	run hd-log -H --all -c field,old,new action=set
	same <<-'END'
		active,yes,no
		due,2026-03-02T13:00:00Z,
		solved,,2026-03-02T10:00:00Z
		status,new,solved
	END
}

@test "what is so already changes nothing and is no event" {
	new
	run hd-set priority=3 level=1 1
	[ "$status" -eq 0 ]
	same ''
	[ "$(count event)" = 1 ]
}

@test "an empty value takes the value away" {
	new category=network requester=ana@example.org
	hd-set -q category= requester= 1
	run hd-list -o json -c category,requester 1
	same '{"category":null,"requester":null}'
}

@test "columns that are needed cannot be empty" {
	new
	for column in subject status priority level; do
		fails 64 hd-set "$column=" 1
		[ "$errors" = "hd-set: $column: cannot be empty" ]
	done
	[ "$(count event)" = 1 ]
}

@test "words are added with += and taken with -=, sorted, each once" {
	new tag='vpn slow'
	hd-set -q tag+='urgent vpn' 1
	has 1 tag | same "slow urgent vpn"
	hd-set -q tag-='slow nothere' 1
	has 1 tag | same "urgent vpn"
	hd-set -q tag-='urgent vpn' 1
	run hd-list -o json -c tag 1
	same '{"tag":null}'
	fails 64 hd-set subject+=x 1
	[ "$errors" = "hd-set: subject: += and -= can only be used with a set of words" ]
}

@test "ids come from standard input: bare, CSV or JSON, after other columns too" {
	new
	new
	new
	echo 1 | hd-set -q level=2
	printf 'subject,id\ns,2\n' | hd-set -q level=2
	echo '{"id":3}' | hd-set -q level=2
	hd-list -H -c level | same $'2\n2\n2'
}

@test "columns of the input pass through to -o and -c" {
	new
	printf 'id,colour\n1,red\n' >in
	run hd-set level=2 -o csv <in
	same $'id,colour\n1,red'
	run hd-set level=3 -c id,level,colour <in
	same $'id,level,colour\n1,3,red'
}

# ------------------------------------------------------------------ transitions

@test "only transitions that are on record are made" {
	new
	hd-set -q status=closed 1
	fails 65 hd-set status=open 1
	[ "$errors" = "hd-set: 1: status: closed cannot become open (see hd-list transition old=closed)" ]
	has 1 status | same closed
	printf 'old,new\nclosed,open\n' | hd-put transition
	hd-set -q status=open 1
	has 1 status,active,reopens | same open,yes,1
	hd-drop transition closed,open
	hd-set -q status=closed 1
	fails 65 hd-set status=open 1
}

@test "every transition of the defaults is made, and no other" {
	local from to want

	hd-new -q -s 'what goes on'
	for from in new open pending hold solved closed; do
		for to in new open pending hold solved closed merged; do
			[ "$from" != "$to" ] || continue
			want=65
			grep -qxE "($from|\*),$to" "$top/share/defaults/transition.csv" &&
				want=0
			hd-new -q -s s status=$from
			id=$(count ticket)
			set -- status=$to
			[ $to != merged ] || set -- "$@" merged=1
			run hd-set "$@" "$id"
			[ "$status" -eq $want ] || { echo "$from to $to"; false; }
		done
	done
	hd-check
}

@test "a transition may be for some types of tickets" {
	printf 'old,new,type\nnew,solved,incident request\nclosed,open,"problem change"\n' |
		hd-put transition
	hd-list transition type=change -c old,new,type -H | same 'closed,open,change problem'
	new
	new type=change
	fails 65 hd-set status=solved 2
	[ "$errors" = "hd-set: 2: status: new cannot become solved (see hd-list transition old=new)" ]
	hd-set -q status=solved 1
	hd-set -q status=closed 1 2
	fails 65 hd-set status=open 1
	hd-set -q status=open 2
	hd-set -q type=problem status=solved 2
	fails 65 hd-put transition <<<$'old,new,type\nnew,open,chnge'
	[ "$errors" = 'hd-put: standard input:2: type: "chnge" is not a known type (did you mean "change"?)' ]
	hd-check
}

@test "planned work ends after it starts; risk, plan and causes have a history" {
	new
	hd-set -q starts=2026-03-07T20:00:00Z ends=2026-03-07T22:00:00Z risk=2 plan='swap it' \
		backout='swap back' 1
	hd-set -q root_cause='a worn bearing' workaround='knock on it' 1
	has 1 starts,ends,risk,plan,backout,root_cause,workaround |
		same '2026-03-07T20:00:00Z,2026-03-07T22:00:00Z,2,swap it,swap back,a worn bearing,knock on it'
	fails 65 hd-set ends=2026-03-07T20:00:00Z 1
	[ "$errors" = "hd-set: 1: ends: is before starts" ]
	fails 65 hd-set starts= 1
	[ "$errors" = "hd-set: 1: starts: is needed" ]
	fails 65 hd-new -s x ends=2026-03-07T22:00:00Z
	hd-check
}

@test "solved, closed, active, reopens follow the status" {
	new
	at 10:00:00 hd-set -q status=solved 1
	has 1 state,active,solved,closed,reopens | same solved,no,2026-03-02T10:00:00Z,,0
	at 11:00:00 hd-set -q status=open 1
	has 1 state,active,solved,closed,reopens | same open,yes,,,1
	at 12:00:00 hd-set -q status=solved 1
	at 13:00:00 hd-set -q status=closed 1
	has 1 state,active,solved,closed,reopens | same closed,no,2026-03-02T12:00:00Z,2026-03-02T13:00:00Z,1
	hd-check
}

@test "a ticket closed at once was solved then" {
	new
	at 10:00:00 hd-set -q status=closed 1
	has 1 solved,closed | same 2026-03-02T10:00:00Z,2026-03-02T10:00:00Z
}

@test "a merged ticket is neither solved nor active" {
	new
	new
	hd-set -q merged=2 1
	has 1 state,active,solved,due | same merged,no,,
	hd-check
}

@test "a status of the desk's own means what its category means" {
	printf 'name,category\nwaiting for parts,hold\n' | hd-put status
	printf 'old,new\n*,waiting for parts\n' | hd-put transition
	new
	hd-set -q status='waiting for parts' 1
	has 1 state,active | same hold,yes
}

@test "reassigns counts each move from one team or agent to another" {
	printf 'name\nnet\n' | hd-put team
	printf 'login\nana\nbia\n' | hd-put agent
	new
	hd-set -q team=desk 1		# the first is no move
	hd-set -q agent=ana 1
	has 1 reassigns | same 0
	hd-set -q agent=bia 1
	hd-set -q team=net agent=ana 1	# both at once are one
	hd-set -q agent= 1
	has 1 reassigns | same 3
}

@test "priority is worked out anew when impact or urgency changes, unless it is given" {
	new impact=3 urgency=3
	has 1 priority | same 5
	hd-set -q urgency=1 1
	has 1 priority | same 3
	hd-set -q impact=1 priority=4 1
	has 1 priority | same 4
	hd-set -q priority=2 1
	hd-set -q tag=x 1
	has 1 priority | same 2
	hd-set -q urgency= 1
	has 1 priority | same 2
}

@test "priority computed by the matrix equals impact and urgency in all nine cases" {
	local impact urgency

	for impact in 1 2 3; do
		for urgency in 1 2 3; do
			hd-new -q -s "$impact$urgency" impact=$impact urgency=$urgency
		done
	done
	# difference from the table of share/defaults/matrix.csv
	hd-list -H -c impact,urgency,priority >have
	tail -n +2 "$top/share/defaults/matrix.csv" | diff - have
}

@test "another requester brings their organisation, and becomes a contact" {
	printf 'name\nAcme\nBolt\n' | hd-put organisation
	printf 'address,organisation\na@x.org,Acme\nb@x.org,Bolt\n' | hd-put contact
	new requester=a@x.org
	hd-set -q requester=b@x.org 1
	has 1 organisation | same Bolt
	# only what stands beside an address of a person is that person's name
	hd-set -q requester=C@x.org 'subject=Fw: Bob <bob@x.org>' 1
	run hd-list -o json -c requester,organisation 1
	same '{"requester":"c@x.org","organisation":null}'
	hd-list -H contact address=c@x.org -c address,name | same c@x.org,
}

# ------------------------------------------------------------------------- time

@test "a change may be entered later, but not before the ticket's last event" {
	new
	at 12:00:00 hd-set -q level=2 1
	fails 65 hd-set --at 2026-03-02T11:59:59Z level=3 1
	[ "$errors" = "hd-set: 1: at: 2026-03-02T11:59:59Z is before the ticket's last event, 2026-03-02T12:00:00Z" ]
	hd-set -q --at 2026-03-02T12:00:00Z level=3 1
	has 1 level,updated | same 3,2026-03-02T12:00:00Z
}

@test "a clock that is behind another machine's is no reason to refuse" {
	at 12:00:00 hd-new -q -s s
	at 11:00:00 hd-set -q level=2 1
	has 1 level,updated | same 2,2026-03-02T12:00:00Z
	hd-check
}

@test "--as acts for someone else, and both names are kept" {
	new
	printf 'login\nbia\n' | hd-put agent
	hd-set -q --as bia level=2 1
	hd-list -H event action=set -c actor,login | same "bia,$me"
}

# --------------------------------------------------------------- change records

@test "a history of changes is loaded: each record an event at its instant" {
	new created=2026-01-01
	run hd-set <<-'END'
		id,field,old,new,at,actor,reason
		1,status,new,open,2026-01-02T08:00:00Z,ana,call
		1,priority,3,1,2026-01-02T09:00:00Z,bia,
		1,status,open,solved,2026-01-03,ana,
	END
	same $'1\n1\n1'
	run hd-log -H -c at,actor,field,old,new,reason 1 action=set
	same <<-'END'
		2026-01-02T08:00:00Z,ana,status,new,open,call
		2026-01-02T09:00:00Z,bia,priority,3,1,
		2026-01-03T00:00:00Z,ana,status,open,solved,
	END
	has 1 status,priority,solved | same solved,1,2026-01-03T00:00:00Z
	hd-check
}

@test "a record whose old value is not the ticket's is refused as stale" {
	new
	fails 65 hd-set <<-'END'
		id,field,old,new
		1,priority,2,1
	END
	[ "$errors" = 'hd-set: standard input:2: priority: is "3" now, not "2"' ]
	has 1 priority | same 3
	fails 65 hd-set <<-'END'
		id,field,old,new
		1,category,network,software
	END
	[ "$errors" = 'hd-set: standard input:2: category: is "" now, not "network"' ]
}

@test "an empty old value wants the column to be empty" {
	new category=network
	fails 65 hd-set <<-'END'
		id,field,old,new
		1,category,,software
	END
	[ "$errors" = 'hd-set: standard input:2: category: is "network" now, not ""' ]
}

@test "a record whose new value is there already is no quarrel" {
	new priority=1
	run hd-set <<-'END'
		id,field,old,new
		1,priority,3,1
	END
	[ "$status" -eq 0 ]
	same ''
	[ "$(count event)" = 1 ]
}

@test "without a column old nothing is compared" {
	new
	printf 'id,field,new\n1,priority,1\n' | hd-set -q
	has 1 priority | same 1
}

@test "stale records keep all others out, or only themselves with -k" {
	new
	new
	cat >in <<-'END'
		id,field,old,new
		1,priority,3,1
		2,priority,4,1
		9,priority,3,1
	END
	fails 65 hd-set <in
	[ "$(wc -l <<<"$errors")" = 2 ]
	[[ $errors == *"standard input:4: no ticket has the id 9" ]]
	hd-list -H -c priority | same $'3\n3'
	fails 1 hd-set -k --rejects out <in
	[ "$output" = 1 ]
	hd-list -H -c priority | same $'1\n3'
	printf 'id,field,old,new\n2,priority,4,1\n9,priority,3,1\n' | diff - out
}

@test "records must be in the order of time, or --sort puts them there" {
	new created=2026-01-01
	cat >in <<-'END'
		id,field,old,new,at
		1,priority,1,2,2026-01-03
		1,priority,3,1,2026-01-02
	END
	fails 65 hd-set <in
	run hd-set --sort <in
	[ "$status" -eq 0 ]
	has 1 priority,updated | same 2,2026-01-03T00:00:00Z
	hd-list -H -c priority --as-of 2026-01-02T12:00:00Z | same 1
	hd-check
}

@test "--sort keeps the order of the lines for the same instant, and names the line of a bad one" {
	new created=2026-01-01
	fails 65 hd-set --sort <<-'END'
		id,field,old,new,at
		1,level,2,3,2026-01-02
		1,level,1,2,2026-01-02
	END
	[ "$errors" = 'hd-set: standard input:2: level: is "1" now, not "2"' ]
	hd-set -q --sort <<-'END'
		id,field,old,new,at
		1,level,1,2,2026-01-02
		1,level,2,3,2026-01-02
	END
	has 1 level | same 3
}

@test "--sort looks at fractions of a second, and prints each ticket once" {
	new created=2026-01-01
	new created=2026-01-01
	run hd-set --sort <<-'END'
		id,at,field,new
		2,2026-01-02T10:00:01Z,level,2
		1,2026-01-02T10:00:00.900Z,status,solved
		1,2026-01-02T10:00:00.1Z,status,open
		1,2026-01-02T07:00:00.25-03:00,level,3
		1,2026-01-02T10:00:00.250001Z,level,2
	END
	[ "$status" -eq 0 ]
	same $'1\n2'
	has 1 status,reopens,level | same solved,0,2
	hd-check
}

@test "records without an instant are of now, with --sort too" {
	new created=2026-03-01
	printf 'id,field,new,at\n1,level,3,\n1,level,2,2026-03-01T12:00:00Z\n' | hd-set -q --sort
	has 1 level,updated | same 3,2026-03-02T09:00:00Z
}

@test "records of now stay in the order of the file" {
	new
	printf 'id,field,old,new\n1,level,1,2\n1,level,2,3\n' | hd-set -q --sort
	has 1 level,updated | same 3,2026-03-02T09:00:00Z
}

@test "unknown columns of change records are refused" {
	new
	fails 65 hd-set <<-'END'
		id,field,value
		1,priority,1
	END
	[[ $errors == 'hd-set: standard input:1: unknown column "value"'* ]]
	fails 65 hd-set <<-'END'
		id,field
		1,priority
	END
	[ "$errors" = 'hd-set: standard input:2: a change record needs the columns id, field and new' ]
	fails 65 hd-set <<-'END'
		id,field,new
		1,priorty,1
	END
	[ "$errors" = 'hd-set: standard input:2: "priorty" is not a column of the kind ticket (did you mean "priority"?)' ]
}

@test "an old value that is retired by now can still be named" {
	new category=software
	hd-drop category software
	printf 'id,field,old,new\n1,category,software,network\n' | hd-set -q
	has 1 category | same network
}

@test "a cause leads back to the event that led to it" {
	new
	printf 'id,field,new,cause\n1,level,2,1\n' | hd-set -q
	hd-list -H event action=set -c id,cause | same 2,1
}

@test "a cause that is no event is refused by its line, and alone with -k" {
	new
	printf 'id,field,new,cause\n1,level,2,999\n1,priority,1,1\n' >in
	fails 65 hd-set <in
	[[ $errors == "hd-set: standard input:2: cause: "*999* ]]
	fails 1 hd-set -k <in
	has 1 level,priority | same 1,1
}

# -------------------------------------------------------------------------- plan

@test "-n prints the plan and changes nothing; the plan is valid input" {
	new
	run hd-set -n priority=1 level=2 1
	same <<-'END'
		id,field,old,new,at,actor,reason,kind,name
		1,priority,3,1,,,,,
		1,level,1,2,,,,,
	END
	has 1 priority,level | same 3,1
	[ "$(count event)" = 1 ]
	hd-set -n -r why priority=1 level=2 1 >plan
	hd-set -q <plan
	has 1 priority,level | same 1,2
	hd-list -H event action=set -c reason | same $'why\nwhy'
}

@test "a plan that is out of date is refused" {
	new
	hd-set -n priority=1 1 >plan
	hd-set -q priority=2 1
	fails 65 hd-set <plan
	[ "$errors" = 'hd-set: standard input:2: priority: is "2" now, not "3"' ]
}

@test "a plan of words, times and empty values is valid input" {
	new tag='a b' category=network
	hd-set -n tag-=a tag+=c category= promised=2026-04-01 1 >plan
	hd-set -q <plan
	run hd-list -o json -c tag,category,promised 1
	same '{"tag":"b c","category":null,"promised":"2026-04-01T00:00:00Z"}'
}

@test "a plan about a solved ticket names only what a person can set" {
	new
	run hd-set -n status=solved 1
	same $'id,field,old,new,at,actor,reason,kind,name\n1,status,new,solved,,,,,'
}

# ------------------------------------------------------ records of other kinds

# samples: kind|records; each kind is inserted, changed, and changed no more
samples() {
	cat <<-'END'
		team|name,email,level,calendar,help\nnet,net@x.org,2,brazil,"wires, and ""air"""\nlab,,,,\n
		team|name,email,level\nnet,,3\n
		agent|login,name,email,team,level,skills,capacity,absent_from,absent_until\nana,Ana Lima,Ana@X.org,net,2,vpn lan,5,2026-03-05,2026-03-06T10:00:00-03:00\nbia,,,,,,,,\n
		agent|login,name,skills,team\nana,,"dns dns a",lab\nbia,Bia,,net\n
		absence|agent,since,until,deputy,reason\nana,2026-04-01,2026-04-15,bia,"sea, sun"\nbia,2026-04-10,,,\n
		absence|agent,since,until\nbia,2026-04-10,2026-04-11\n
		organisation|name,channel,language,zone,calendar,help\nAcme,email,pt,America/Sao_Paulo,brazil,x\n
		organisation|name,language\nAcme,en\n
		contact|address,name,phone,organisation,relation,channel,language,zone\nBo@Acme.org,"Bo, the first",+55 11,Acme,external,phone,pt,Europe/Lisbon\n
		contact|address,phone,relation\nbo@acme.org,,internal\n
		category|name,team,help\nlab/glass,lab,x\n
		category|name,team\nlab/glass,net\n
		service|name,team,calendar,help\nmail,net,brazil,x\n
		service|name,calendar\nmail,\n
		type|name,help\nvisit,at home\n
		type|name,help\nvisit,\n
		channel|name,help\npigeon,slow\n
		channel|name,help\npigeon,very slow\n
		status|name,category,position,help\n"parts, paid",hold,7,\n
		status|name,first_reply,position\n"parts, paid",pause,8\n
		transition|old,new,help\n*,"parts, paid",x\nclosed,open,\n
		transition|old,new,help\nclosed,open,y\n
		priority|priority,name,help\n1,urgent,now\n
		matrix|impact,urgency,priority\n4,1,3\n1,1,2\n
		calendar|name,valid_from,zone,hours,holidays,help\nlab,,Europe/Lisbon,mon-fri 09:00-17:00,brazil us,x\nlab,2026-06-01,Europe/Lisbon,mon 10:00-12:00,,\n
		calendar|name,valid_from,hours\nlab,,"mon-thu 09:00-12:00,13:00-18:00; fri 09:00-12:00"\n
		calendar|name,help\nlab,y\n
		holiday|calendar,date,name\nlab,2026-12-24,Eve\nlab,2026-03-02T12:00/2026-03-02T14:00,break\n
		holiday|calendar,date,name\nlab,2026-12-24,\n
		shift|calendar,date,hours,help\nlab,2026-03-07,10:00-14:00,\n
		shift|calendar,date,hours\nlab,2026-03-07,10:00-15:00\n
		policy|name,valid_from,position,filter,calendar,on_change,carry_pause,help\ngold,,1,priority=1 category=network/,lab,restart,no,x\n
		policy|name,position,filter,carry_pause\ngold,2,,yes\n
		target|policy,metric,priority,valid_from,duration,warnings,steps\ngold,resolution,1,,4wh,"50%,-30m",+1h team=net\n
		target|policy,metric,priority,duration\ngold,resolution,1,5wh\n
		goal|name,report,figure,filter,period,least,most,help\nfew,volume,created,priority=1,month,,12.5,x\n
		goal|name,least\nfew,0.1\n
		setting|name,value,help\nzone,America/Sao_Paulo,x\nstatus,open,\n
		setting|name,value\nstatus,new\n
		field|kind,name,type,choices,indexed,help\nticket,floor,integer,,yes,x\nagent,colour,choice,"red,dark blue",,\n
		field|kind,name,choices,indexed\nagent,colour,"red,blue",yes\nticket,floor,,no\n
		agent|login,colour\nana,blue\n
		mailbox|address,name,team,answer,signature,help\nhelp@x.org,Desk,desk,yes,"a\nb",x\n
		mailbox|address,name,answer\nhelp@x.org,,no\n
		view|name,kind,filter,columns,sort,help\nhot,ticket,priority=1,"id,subject",-due,x\n
		view|name,filter,sort\nhot,priority=2,\n
		blackout|name,starts,ends,service,help\nfair,2026-12-01,2026-12-24,mail,x\n
		blackout|name,ends,service\nfair,2026-12-25,\n
		ascent|name,team,to_level,help\nup,desk,2,x\n
		ascent|name,to_level\nup,3\n
		macro|name,actions,help\ntidy,"status=closed; note=""a;b""",x\n
		macro|name,actions\ntidy,tag+=y\n
		rule|name,position,trigger,filter,actions,valid_from,help\nhot,10,new note,priority=1,"note=""a;b""; stop",2026-03-01T00:00Z,x\n
		rule|name,filter,valid_from\nhot,old.priority=2,\n
		template|name,language,subject,body,help\nhello,pt,{ticket.subject},"Oi,\n{requester.name}",x\nhello,,,Hi,\n
		template|name,language,body\nhello,,Hi {agent.name}\n
	END
}

# state: all that hd-put keeps, and its history, of the desk
state() {
	all=$(kinds_put | some)
	for kind in $all; do
		echo "$kind"
		hd-list --retired -o json "$kind"
	done
	hd-list -o json history
	hd-check
}

@test "every kind: hd-put -n | hd-set does what hd-put does" {
	samples | cut -d'|' -f1 | sort -u | diff <(kinds_put | sort) -
	db twin twin
	copy "$HD_DB" "$twin"
	samples | while IFS='|' read -r kind records; do
		printf '%b' "$records" >in
		hd-put "$kind" in
		HD_DB=$twin hd-put -n "$kind" in >plan
		HD_DB=$twin hd-set <plan | same ''
		# a second time there is nothing to do
		HD_DB=$twin hd-set <plan | same ''
	done
	state >here
	HD_DB=$twin state >there
	diff here there
	[ "$(grep -c '"action":"put"' here)" -ge 40 ]
}

@test "every kind: hd-drop -n | hd-set retires, and hd-put -n | hd-set takes up again" {
	db twin twin
	samples | while IFS='|' read -r kind records; do
		printf '%b' "$records" | hd-put "$kind"
	done
	copy "$HD_DB" "$twin"
	for args in 'agent ana bia' 'target gold,resolution,1' 'policy gold' \
		'transition closed,open' 'field agent,colour' 'goal few' \
		'holiday lab,2026-12-24' 'calendar lab,2026-06-01' 'calendar lab' \
		'contact bo@acme.org' 'matrix 4,1' 'setting zone'; do
		# shellcheck disable=SC2086
		hd-drop $args
		# shellcheck disable=SC2086
		HD_DB=$twin hd-drop -n $args >plan
		HD_DB=$twin hd-set <plan
		# who is retired already stays so
		HD_NOW=2026-03-03T00:00:00Z HD_DB=$twin hd-set <plan
	done
	samples | grep -E '^(agent|policy|target|calendar|goal)\|' |
		while IFS='|' read -r kind records; do
			printf '%b' "$records" | sed 's/,colour//; s/,blue$//' >in
			hd-put "$kind" in
			HD_DB=$twin hd-put -n "$kind" in >plan
			HD_DB=$twin hd-set <plan
		done
	state >here
	HD_DB=$twin state >there
	diff here there
	hd-kb add -q --title t -m x
	hd-drop -n article 1 | hd-set
	hd-list -H article --retired -c id,retired | same 1,2026-03-02T09:00:00Z
}

@test "a plan of tickets and other records in one file is carried out in its order" {
	new
	printf 'login,name,team\nana,Ana,desk\n' | hd-put -n agent >plan
	printf 'id,field,old,new,kind,name\n1,agent,,ana,ticket,\n' >more.csv
	hd-set -n level=2 1 | sed 1d >>plan
	hd-set -q <plan
	run hd-set -o csv more.csv </dev/null
	[ "$status" -eq 64 ]
	hd-set <more.csv | same 1
	cat >mixed <<-'END'
		kind,name,id,field,old,new
		agent,bia,,login,,bia
		agent,bia,,name,,Bia
		ticket,,1,agent,ana,bia
		agent,ana,,retired,,2026-03-02T09:00:00Z
		,,1,level,2,3
	END
	hd-set <mixed | same $'1\n1'
	has 1 agent,level | same bia,3
	hd-list -H agent --retired -c login,name,retired |
		same $'ana,Ana,2026-03-02T09:00:00Z\nbia,Bia,'
	hd-list -H event -c action,ticket,kind,name 'id>1' | same \
$'put,,agent,ana\nset,1,,\nset,1,,\nput,,agent,bia\nset,1,,\ndrop,,agent,ana\nset,1,,'
	hd-check
}

@test "hd-set -n of other records prints the plan again" {
	printf 'login,team\nana,desk\n' | hd-put -n agent >plan
	hd-set -n <plan >again
	diff plan again
	none hd-list -H agent -c login
}

@test "a record of another kind that has changed meanwhile is refused, with its line" {
	printf 'login,team,level\nana,desk,1\n' | hd-put agent
	printf 'login,team,level,name\nana,,2,Ana\n' | hd-put -n agent >plan
	printf 'login,level\nana,3\n' | hd-put agent
	fails 65 hd-set <plan
	[ "$errors" = "hd-set: standard input:$(grep -n ',level,' plan | cut -d: -f1): level: is \"3\" now, not \"1\"" ]
	[ "$output" = '' ]
	hd-list -H agent -c team,level,name | same desk,3,
	# what is so already is no quarrel
	printf 'login,level\nana,2\n' | hd-put agent
	hd-set <plan
	hd-list -H agent -c team,level,name | same ,2,Ana
	# a plan that inserts, of a record that is there by now
	printf 'login,name\nbia,Bia\n' | hd-put -n agent >plan
	printf 'login,name\nbia,Beatriz\n' | hd-put agent
	fails 65 hd-set <plan
	[ "$errors" = 'hd-set: standard input:3: name: is "Beatriz" now, not ""' ]
}

@test "bad change records of other kinds are refused, and nothing is written" {
	printf 'login,team\nana,desk\n' | hd-put agent
	dump >before
	while IFS='|' read -r record why; do
		fails 65 hd-set < <(printf 'kind,name,field,old,new\n%b\n' "$record")
		[ "$output" = '' ]
		[ "$errors" = "hd-set: standard input:2: $why" ] ||
			{ echo "$errors instead of $why"; return 1; }
	done <<-'END'
		agnet,ana,team,desk,|"agnet" is not a kind of record (did you mean "agent"?)
		agent,,team,desk,|name: is needed
		agent,ana,taem,desk,|"taem" is not a column of the kind agent (did you mean "team"?)
		agent,zoe,team,,desk|no agent has the key "zoe"
		agent,zoe,login,,ana|name: "zoe" is not the key of the record, "ana"
		agent,ana,login,ana,zoe|name: "ana" is not the key of the record, "zoe"
		agent,ana,login,ana,|login: cannot be changed
		agent,ana,assigned,,5|assigned: cannot be changed
		agent,ana,team,desk,dsk|team: "dsk" is not a known team (did you mean "desk"?)
		agent,ana,level,,4|level: 4 is not from 1 to 3
		agent,ana,,,4|a change record needs the columns kind, name, field and new
		event,1,action,new,set|event records have their own commands (see hd-help)
		article,1,title,a,b|article records have their own commands (see hd-help)
		status,open,category,open,hold|category: cannot be changed once the record exists
		status,new,retired,,2026-03-02|it is the default in the setting "status"; choose another default first
		goal,g,name,,g|report: is needed
	END
	fails 65 hd-set <<<$'kind,field,new\nagent,team,x'
	[ "$errors" = 'hd-set: standard input:1: the input needs a column that names the ticket: id, ticket or key' ]
	dump | cmp before -
}

@test "-k and --rejects keep whole records of other kinds apart" {
	new
	cat >in <<-'END'
		kind,name,id,field,old,new
		agent,ana,,login,,ana
		agent,ana,,team,,dsk
		,,1,level,1,2
		agent,bia,,login,,bia
		agent,bia,,team,,desk
		,,9,level,1,2
	END
	fails 1 hd-set -k --rejects out <in
	[ "$output" = 1 ]
	output=$errors same <<-'END'
		hd-set: standard input:3: team: "dsk" is not a known team (did you mean "desk"?)
		hd-set: standard input:7: no ticket has the id 9
	END
	sed -n '1,3p;7p' in | diff out -
	hd-list -H agent -c login,team | same bia,desk
}

@test "--sort puts records of all kinds in the order of time" {
	new created=2026-01-01
	hd-set -q --sort <<-'END'
		id,kind,name,field,old,new,at,reason
		1,,,agent,,ana,2026-01-03,
		,agent,ana,login,,ana,2026-01-02,hired
		,agent,ana,team,,desk,2026-01-02,hired
		,agent,ana,team,desk,,2026-01-04,moved
	END
	has 1 agent | same ana
	hd-list -H event 'id>1' -c at,action,name,reason | same \
$'2026-01-02T00:00:00Z,put,ana,hired\n2026-01-03T00:00:00Z,set,,\n2026-01-04T00:00:00Z,put,ana,moved'
	hd-check
}

@test "the history of another record is exchanged to undo a change" {
	printf 'login,team\nana,desk\n' | hd-put agent
	printf 'login,team,level\nana,,2\n' | hd-put agent
	hd-list history kind=agent field!= -c kind,name,field,old,new |
		hd-set --map old=new,new=old -r undo
	hd-list -H agent -c login,team,level | same ana,desk,
}

@test "--max counts records, not their columns" {
	printf 'login,team,level\nana,desk,2\nbia,desk,1\n' | hd-put -n agent >plan
	fails 65 hd-set --max 1 <plan
	hd-set --max 2 <plan
	hd-list -H agent -c login | same $'ana\nbia'
}

# --------------------------------------------------------------------- bad input

@test "what is to be set must be said" {
	fails 64 hd-set 1
	[[ $errors == "hd-set: say what to change with column=value"* ]]
}

@test "an unknown ticket is status 65 and keeps the others out" {
	new
	fails 65 hd-set level=2 1 99
	[ "$errors" = "hd-set: 99: no ticket has this id" ]
	[ "$output" = "" ]
	has 1 level | same 1
	fails 1 hd-set -k level=2 99 1
	[ "$output" = 1 ]
	has 1 level | same 2
}

@test "what is no id is refused" {
	new
	for id in x 0 -- 1.5 99999999999999999999; do
		run hd-set level=2 -- "$id"
		[ "$status" -eq 65 ] || { echo "$id: $status"; false; }
	done
	printf 'id\n1\nx\n' | fails 65 hd-set level=2
	printf 'number\n1\n' >in
	fails 65 hd-set level=2 <in
	[ "$errors" = 'hd-set: standard input:1: the input needs a column that names the ticket: id, ticket or key' ]
	has 1 level | same 1
}

@test "a wrong column or value is refused, and the nearest is named" {
	new
	fails 64 hd-set priorty=1 1
	[ "$errors" = 'hd-set: "priorty" is not a column of the kind ticket (did you mean "priority"?)' ]
	fails 64 hd-set priority=hgih 1
	[ "$errors" = 'hd-set: priority: "hgih" is not a priority (did you mean "high"?)' ]
	fails 64 hd-set due=now 1
	[ "$errors" = 'hd-set: due: cannot be changed' ]
	fails 64 hd-set =x 1
	[ "$errors" = 'hd-set: "=x" is not of the form column=value' ]
	fails 64 hd-set subject=$'\377' 1
	[ "$(count event)" = 1 ]
}

@test "--max refuses to change more" {
	new
	new
	fails 65 hd-set --max 1 level=2 1 2
	[ "$errors" = "hd-set: more than one record would be changed (--max); nothing is changed" ]
	hd-list -H -c level | same $'1\n1'
	hd-set -q --max 1 level=1 1 2		# nothing changes, so it is not more
	hd-set -q --max 2 level=2 1 2
}

@test "a program that reads only the first id of many does no harm" {
	seq -f 'subject %g' 2000 | sed '1i subject' | hd-new -q
	early hd-set level=2 $(seq 2000) | head -n 1 | same 1
	hd-list level=2 -H -c id | wc -l | same 2000
}

@test "operands come in any order" {
	new
	new
	hd-set 1 priority=1 2 tag='a b' | same $'1\n2'
	hd-list -H -c id,priority,tag 1 2 | same $'1,1,a b\n2,1,a b'
	fails 64 hd-set 1
}
