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
	fails 65 hd-new -s a agent=ana
	[ "$errors" = 'hd-new: agent: agent "ana" is retired' ]
	fails 64 hd-set agent=ana 1
	fails 64 hd-assign -a ana 1
}

@test "tickets that name it keep it, and can change in other ways" {
	hd-new -q -s a agent=ana category=software
	hd-drop agent ana
	hd-drop category software
	hd-set -q priority=1 1
	hd-list -H -c agent,category,priority | same ana,software,1
	hd-show 1 | grep '^agent  *ana$'
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
