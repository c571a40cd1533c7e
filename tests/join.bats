#!/usr/bin/env bats
# Conditions on the records that a record names: requester.language,
# organisation.name, team.level. In lists they ask the records of now, or of the
# instant of --as-of; in policies, what was known when an event happened.

load helper

setup() {
	fresh
	desk
	hd-drop -q policy standard 2>/dev/null
	printf 'kind,name,type\ncontact,vip,flag\norganisation,tier,integer\n' |
		hd-put field
	printf 'name\nnetwork\nnetwork/vpn\n' | hd-put category
	printf 'name,tier\nAcme,1\nBeta,3\nGamma,\n' | hd-put organisation
	printf 'address,name,organisation,vip\nana@acme.example,Ana,Acme,yes\nbia@beta.example,Bia,Beta,no\ncid@gamma.example,,Gamma,\n' |
		hd-put contact
	at 09:00 hd-new -q <<-'END'
		subject,requester,category
		one,ana@acme.example,network/vpn
		two,bia@beta.example,
		three,cid@gamma.example,
		four,,
	END
}

# ids CONDITION ...: the numbers of the tickets, in a line
ids() {
	{ hd-list -H -c id -S id "$@" || :; } | tr '\n' ' '
}

@test "a condition asks a column of the record that a column names" {
	while IFS='|' read -r conditions want; do
		eval "ids $conditions" | same "$want"
	done <<-'END'
		requester.vip=yes|1 
		requester.vip=no|2 
		requester.vip=|3 4 
		requester.vip!=|1 2 
		requester.vip!=yes|2 3 4 
		requester.vip=yes,|1 3 4 
		requester.name=Ana,Bia|1 2 
		requester.name~A|1 2 
		requester.name~zz|
		'requester.name!~a'|3 4 
		'organisation.tier<2'|1 
		'organisation.tier>=1'|1 2 
		'organisation.name!=Acme'|2 3 4 
		'organisation.name~acm' requester.vip=yes|1 
		category.name=network/|1 
		category.team=|1 2 3 4 
		priority.name=normal|1 2 3 4 
		status.category=new status.position=10|1 2 3 4 
		requester.organisation=Gamma|3 
	END
	hd-list -H -c address contact organisation.tier=3 | same bia@beta.example
}

@test "verbs, views and reports take the same conditions" {
	printf 'name,filter\nvips,requester.vip=yes\n' | hd-put view
	hd-list -H -c id @vips | same 1
	printf 'name,report,figure,filter,period,most\ng,volume,created,organisation.tier<3,day,0\n' |
		hd-put goal
	hd-report volume -H --from 2026-03-02 --to 2026-03-03 'organisation.tier<3' |
		cut -d, -f1 | same 1
	hd-list -H -c id requester.vip=yes | hd-set -q priority=1
	hd-list -H -c id priority=1 | same 1
}

@test "what cannot be asked" {
	says 64 hd-list <<-'END'
		requester.vp=1|"vp" is not a column of the kind contact (did you mean "vip"?)
		requestr.vip=1|"requestr" is not a column of the kind ticket (did you mean "requester"?)
		subject.vip=1|"subject.vip": the column subject does not name a record of another kind
		requester.vip=maybe|requester.vip: "maybe" is neither yes nor no
		'organisation.tier~1'|organisation.tier: ~ can only be used with text
		organisation.tier=x|organisation.tier: "x" is not a whole number
	END
}

@test "as of an instant, the other record is what it was then" {
	at 10:00 hd-put contact <<<$'address,vip\nana@acme.example,no\nbia@beta.example,yes'
	at 11:00 ids requester.vip=yes | same '2 '
	at 11:00 ids requester.vip=yes --as-of 2026-03-02T09:30Z | same '1 '
	at 11:00 ids 'requester.vip!=yes' --as-of 2026-03-02T09:30Z | same '2 3 4 '
	at 11:00 ids 'requester.vip=' --as-of 2026-03-02T10:30Z | same '3 4 '
}

# policies: important people have an hour, all others a day
policies() {
	printf 'name,position,filter\nvip,1,requester.vip=yes organisation.tier<3\nall,2,\n' |
		hd-put policy
	printf 'policy,metric,priority,duration\nvip,resolution,3,1h\nvip,resolution,1,30m\nall,resolution,3,24h\nall,resolution,1,12h\n' |
		hd-put target
}

# targets: the policy and the target of each clock
targets() {
	hd-sla --all -H -S ticket -c ticket,policy,target target!=
}

@test "a policy uses what was known when the event happened" {
	at 08:00 policies
	at 10:00 hd-new -q -s five -R ana@acme.example
	at 10:00 hd-new -q -s six -R bia@beta.example
	targets | same $'5,vip,1h\n6,all,24h'
	at 10:10 hd-put contact <<<$'address,vip\nana@acme.example,no\nbia@beta.example,yes'
	at 10:10 hd-put organisation <<<$'name,tier\nBeta,2'
	# nothing moves by that
	targets | same $'5,vip,1h\n6,all,24h'
	at 10:20 hd-check --recount
	# the next event that asks takes what is known by then
	at 10:30 hd-set -q priority=1 5 6
	targets | same $'5,all,12h\n6,vip,30m'
	at 10:40 hd-check --recount
	at 10:40 hd-sla explain -H 5 resolution | cut -d, -f4- | same \
'2026-03-02T10:00:00Z,2026-03-02T10:30:00Z,1800,running,21
2026-03-02T10:30:00Z,2026-03-02T10:40:00Z,600,running under policy all,26
2026-03-02T10:00:00Z,2026-03-02T10:40:00Z,2400,"sum, running",
2026-03-02T10:00:00Z,2026-03-02T22:00:00Z,,deadline: 12h of policy all,'
}

@test "hd-sla apply gives clocks what the contact is now" {
	at 08:00 policies
	at 10:00 hd-new -q -s five -R ana@acme.example
	at 10:10 hd-put contact <<<$'address,vip\nana@acme.example,no'
	at 10:20 hd-sla apply -H 5 | cut -d, -f1,4-7 | same 5,vip,all,1h,24h
	targets | same 5,all,24h
	at 10:30 hd-check --recount
	at 10:40 hd-put contact <<<$'address,vip\nana@acme.example,yes'
	at 10:50 hd-check --recount
	at 10:50 hd-undo -q "$(hd-list -H -c id event action=apply)"
	targets | same 5,vip,1h
	at 10:55 hd-check --recount
}

@test "hd-sla simulate asks the past, too" {
	at 10:00 hd-new -q -s five -R ana@acme.example
	at 10:10 hd-put contact <<<$'address,vip\nana@acme.example,no'
	at 10:20 policies
	at 12:00 hd-sla simulate -H | grep -E '^[25],resolution' |
		cut -d, -f1,5,7 | same $'2,all,24h\n5,vip,1h'
}

@test "a condition in a policy names the records that it needs" {
	printf 'name,position,filter\np,1,organisation.name=Acme requester.language=pt-BR\n' | hd-put policy
	apart hd-drop organisation Acme
	[[ $stderr == *'still named by policy records, in the column filter: p'* ]]
	printf 'name,position,filter\nq,1,agent.active=1\n' >q.csv
	fails 65 hd-put policy q.csv
	[[ $errors == *'agent.active: depends on the time or on the clocks and cannot be used here' ]]
}

@test "a new address belongs to the organisation of its domain" {
	printf 'name,domain\nAcme,acme.example ACME.test\nBeta,mail.acme.example\n' | hd-put organisation
	hd-list -H -c domain organisation name=Acme | same 'ACME.test acme.example'
	hd-new -q <<-'END'
		subject,requester
		a,eva@acme.example
		b,fay@MAIL.acme.example
		c,gil@x.y.acme.test
		d,hal@notacme.example
		e,eva@acme.example
		f,0800
	END
	hd-list -H -c requester,organisation 'id>4' | same 'eva@acme.example,Acme
fay@mail.acme.example,Beta
gil@x.y.acme.test,Acme
hal@notacme.example,
eva@acme.example,Acme
0800,'
	printf 'address,organisation\nivo@acme.test,\njo@acme.test,Gamma\n' | hd-put contact
	hd-list -H -c address,organisation contact 'address~.test' | sort | same 'gil@x.y.acme.test,Acme
ivo@acme.test,Acme
jo@acme.test,Gamma'
	# who is known already stays where they are
	hd-new -q -s g -R ana@acme.example
	hd-list -H -c organisation id=11 | same Acme
	printf 'name,domain\nGamma,acme.test\n' >taken.csv
	fails 65 hd-put organisation taken.csv
	[ "$errors" = 'hd-put: taken.csv:2: domain: acme.test belongs to the organisation Acme already' ]
	printf 'name,domain\nGamma,x@y\n' >bad.csv
	fails 65 hd-put organisation bad.csv
	[ "$errors" = 'hd-put: bad.csv:2: domain: "x@y" is not a domain such as acme.example' ]
	hd-drop -q organisation Acme 2>/dev/null
	hd-new -q -s h -R kim@acme.example
	hd-list -H -c organisation id=12 | same '""'
	hd-check
}
