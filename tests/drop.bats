#!/usr/bin/env bats
# hd-drop: records are retired, never deleted.

load helper

setup() {
	fresh
	desk
	printf 'login,team\nana,desk\nbia,desk\n' | hd-put agent
}

@test "a retired record is not for new use, and says since when" {
	HD_NOW=2026-03-02T10:00:00Z hd-drop agent ana
	hd-list -H agent -c login | same bia
	hd-list -H agent --retired login=ana -c retired | same 2026-03-02T10:00:00Z
	fails 64 hd-new -s a agent=ana
	[ "$errors" = 'hd-new: agent: agent "ana" is retired' ]
	fails 64 hd-set agent=ana 1
	fails 64 hd-assign -a ana 1
}

@test "tickets that name it keep it, and can change in other ways" {
	hd-new -q -s a agent=ana category=software
	hd-drop --force agent ana
	hd-drop category software
	hd-set -q priority=1 1
	hd-list -H -c agent,category,priority | same ana,software,1
	hd-list -H -c agent 1 | same ana
	hd-check
}

@test "retiring is an event with the change" {
	hd-drop agent ana
	hd-list -H history kind=agent action=drop -c name,field,old,new | same ana,retired,,2026-03-02T09:00:00Z
}

@test "who is retired already stays so since then, without an event" {
	hd-drop agent ana
	HD_NOW=2026-03-03T00:00:00Z hd-drop agent ana
	hd-list -H agent --retired login=ana -c retired | same 2026-03-02T09:00:00Z
	hd-list -H event action=drop -c id | wc -l | same 1
}

@test "several keys, keys of several columns, keys from records" {
	hd-drop agent ana bia
	none hd-list -H agent -c login
	hd-drop transition new,closed
	none hd-list -H transition old=new new=closed -c new
	printf 'old,new\nnew,solved\nnew,open\n' | hd-drop transition
	hd-list -H transition old=new -c new | same $'hold\npending'
}

@test "a retired transition is refused, a retired policy sets no targets" {
	hd-drop transition new,solved
	hd-new -q -s a
	fails 65 hd-set status=solved 1
	hd-drop policy standard
	hd-new -q -s b
	run hd-list -o json -c due 2
	same '{"due":null}'
}

@test "an unknown record is status 65 and keeps all others" {
	fails 65 hd-drop agent ana nobody
	[[ $errors == "hd-drop: nobody: no agent has this key" ]]
	hd-list -H agent -c login | same $'ana\nbia'
	fails 1 hd-drop -k agent ana nobody
	hd-list -H agent -c login | same bia
}

@test "what new tickets have is not retired, as long as a setting names it" {
	fails 65 hd-drop status new
	same 'hd-drop: new: it is the default in the setting "status"; choose another default first' <<<"$errors"
	printf 'name,value\nstatus,open\n' | hd-put setting
	hd-drop status new
	none hd-list -H status name=new
}

@test "-c and -o print the records that were retired, -q prints nothing" {
	hd-drop agent ana -o csv | same $'login\nana'
	# who is retired already is not printed
	hd-drop agent ana bia -c login,team,retired |
		same $'login,team,retired\nbia,desk,2026-03-02T09:00:00Z'
	hd-drop transition new,closed -o json | same '{"old":"new","new":"closed"}'
	printf 'old,new,help\nnew,solved,x\n' | hd-drop transition -H -o csv |
		same new,solved,
	hd-drop transition new,open -q -o csv | same ''
	none hd-list -H transition old=new new=open -c new
	fails 64 hd-drop transition new,hold -c colour
	same 'hd-drop: -c: "colour" is not a column of the kind transition' <<<"$errors"
	hd-kb add -q --title t -m x
	hd-drop article 1 -c id,title,retired |
		same $'id,title,retired\n1,t,2026-03-02T09:00:00Z'
}

@test "-n retires nothing" {
	run hd-drop -n agent ana
	same $'id,field,old,new,at,actor,reason,kind,name\n,retired,,2026-03-02T09:00:00Z,,,,agent,ana'
	hd-list -H agent -c login | same $'ana\nbia'
}

@test "kinds that are never retired, and unknown ones, are status 64" {
	for kind in ticket entry event change clock; do
		fails 64 hd-drop "$kind" 1
		[[ $errors == "hd-drop: $kind records cannot be retired"* ]]
	done
	fails 64 hd-drop agnet x
	fails 64 hd-drop
}

@test "without keys the records of standard input are retired; none is none" {
	hd-drop agent </dev/null
	hd-list -H agent -c login | same $'ana\nbia'
	hd-list agent login=ana | hd-drop agent
	hd-list -H agent -c login | same bia
}

@test "a status, a team or an agent that active tickets have is retired with --force only" {
	hd-new -q -s a agent=ana
	hd-new -q -s b agent=ana status=pending
	hd-new -q -s c agent=bia status=solved
	fails 65 hd-drop agent ana bia
	same "hd-drop: ana: active tickets that have this agent: 2 (see hd-list active=yes agent='ana'); change them first, or use --force" <<<"$errors"
	fails 65 hd-drop team desk
	[[ $errors == 'hd-drop: desk: active tickets that have this team: 2 '* ]]
	fails 65 hd-drop status pending
	[[ $errors == 'hd-drop: pending: active tickets that have this status: 1 '* ]]
	fails 65 hd-drop -n status pending
	hd-drop agent bia		# a solved ticket has her
	hd-drop status solved 2>/dev/null
	fails 1 hd-drop -k agent ana
	hd-list -H agent -c login | same ana
	fails 0 hd-drop --force agent ana
	same 'hd-drop: agent ana: active tickets that have it: 2' <<<"$errors"
	# who is retired already needs no --force
	fails 0 hd-drop agent ana
	same '' <<<"$errors"
	hd-set -q status=open 2
	fails 0 hd-drop status pending
}

@test "a plan that retires is refused without --force, too" {
	hd-new -q -s a agent=ana
	hd-drop --force -n agent ana >plan 2>/dev/null
	fails 65 hd-set <plan
	[[ $errors == 'hd-set: standard input:2: active tickets that have this agent: 1 '* ]]
	hd-list -H agent -c login | same $'ana\nbia'
	fails 0 hd-set --force <plan
	[ "$errors" = 'hd-set: agent ana: active tickets that have it: 1' ]
	hd-list -H agent -c login | same bia
	hd-set --force <plan
}

# warned KIND KEY: retires it, and prints the warnings, sorted
warned() {
	fails 0 hd-drop --force "$@"
	sort <<<"$errors" | sed "s/^hd-drop: $1 $2//"
}

@test "whatever names a retired record is warned of" {
	printf 'name\nnet\nfree\n' | hd-put team
	printf 'login,team\nrui,net\n' | hd-put agent
	printf 'name,team\nwifi,net\nwifi/roof,net\nwifi/roof/east,\n' | hd-put category
	printf 'name,team\nvpn,net\n' | hd-put service
	printf 'name,position,filter\ngold,1,"team=Net,desk priority=1"\nrest,2,team=desk\n' | hd-put policy
	hd-put target <<-'END'
		policy,metric,priority,duration,steps
		standard,resolution,2,2h,-10m team=net
		standard,resolution,3,2h,-10m level; +1h agent=rui if team=net
		gold,resolution,3,2h,+5m priority=2; +9m category=wifi; +1h assign=category
	END
	printf 'name,report,figure,period,most,filter\nfew,volume,created,month,9,team=net\n' | hd-put goal
	fails 0 hd-drop team free
	same '' <<<"$errors"
	run warned team net
	same <<-'END'
		 is still named by agent records, in the column team: rui
		 is still named by category records, in the column team: wifi; wifi/roof
		 is still named by goal records, in the column filter: few
		 is still named by policy records, in the column filter: gold,
		 is still named by service records, in the column team: vpn
		 is still named by target records, in the column steps: standard,resolution,2,; standard,resolution,3,
	END
	run warned agent rui
	same ' is still named by target records, in the column steps: standard,resolution,3,'
	hd-new -q -s a category=wifi
	run warned category wifi
	same <<-'END'
		 is still named by category records, in the column name: wifi/roof; wifi/roof/east
		 is still named by target records, in the column steps: gold,resolution,3,
		: active tickets that have it: 1
	END
	fails 0 hd-drop policy gold,
	same 'hd-drop: policy gold is still named by target records, in the column policy: gold,resolution,3,' <<<"$errors"
}

@test "statuses, calendars, priorities, contacts and fields are warned of by those who name them" {
	run warned status hold
	same <<-'END'
		 is still named by transition records, in the column new: new,hold; open,hold; pending,hold
		 is still named by transition records, in the column old: hold,closed; hold,open; hold,pending; hold,solved
	END
	printf 'name,zone,hours,holidays\nhq,UTC,mon-fri 09:00-17:00,\nshop,UTC,mon-fri 09:00-17:00,hq\n' | hd-put calendar
	printf 'name,calendar\nnight,hq\n' | hd-put team
	printf 'name,calendar\ngold,hq\n' | hd-put policy
	printf 'calendar,date\nhq,2026-05-01\n' | hd-put holiday
	printf 'name,valid_from,zone,hours\nhq,2026-06-01,UTC,mon-fri 08:00-17:00\n' | hd-put calendar
	run warned calendar hq,2026-06-01	# another version is left
	same ''
	run warned calendar hq
	same <<-'END'
		 is still named by calendar records, in the column holidays: shop,
		 is still named by holiday records, in the column calendar: hq,2026-05-01
		 is still named by policy records, in the column calendar: gold,
		 is still named by team records, in the column calendar: night
	END
	printf 'name,filter\nfirst,priority=high\n' | hd-put policy
	run warned priority 2
	[[ $output == *'in the column filter: first,'* ]]
	[[ $output == *'by matrix records, in the column priority: 1,2; 2,1'* ]]
	[[ $output == *'by target records, in the column priority: '* ]]
	hd-new -q -s a requester=joe@example.org
	run warned contact joe@example.org
	same ': active tickets that have it: 1'
	printf 'kind,name,type\nticket,floor,integer\n' | hd-put field
	printf 'name,filter\nthird,floor=3\n' | hd-put policy
	fails 0 hd-drop field ticket,floor
	same 'hd-drop: field floor is still named by policy records, in the column filter: third,' <<<"$errors"
}

@test "a long list of those who name a record is cut off, and says how many they are" {
	printf 'name\nacme\n' | hd-put organisation
	{ echo address,organisation; seq 1001 1012 | sed 's/$/,acme/'; } | hd-put contact
	fails 0 hd-drop organisation acme
	same 'hd-drop: organisation acme is still named by contact records, in the column organisation: 1001; 1002; 1003; 1004; 1005; 1006; 1007; 1008; 1009; 1010; ... (12)' <<<"$errors"
}
