#!/usr/bin/env bats
# hd-put: configuration and people as records; columns of the desk's own.

load helper

me=$(id -un)

setup() {
	fresh
	desk
}

# all_fields: one of every type, on tickets and on agents
all_fields() {
	hd-put field <<-'END'
		kind,name,type,choices,indexed,help
		ticket,floor,integer,,yes,where it stands
		ticket,price,decimal,,yes,
		ticket,visit,time,,,
		ticket,took,duration,,,
		ticket,vip,flag,,,
		ticket,colour,choice,"red,green,dark blue",yes,
		ticket,parts,words,,,
		ticket,asset,text,,yes,
		agent,room,text,,,
	END
}

@test "a record is inserted, then changed by its key; what is not given stays" {
	printf 'login,name,team\nana,Ana,desk\n' | hd-put agent
	printf 'login,email\nana,Ana@Example.org\n' | hd-put agent
	run hd-list agent -c login,name,email,team
	same $'login,name,email,team\nana,Ana,ana@example.org,desk'
	run hd-list history -H kind=agent -c actor,name,action,field,old,new
	same "$me,ana,put,,,"$'\n'"$me,ana,put,email,,ana@example.org"
}

@test "a record that is so already is no event" {
	printf 'login,name\nana,Ana\n' | hd-put agent
	printf 'login,name\nana,Ana\n' | hd-put agent
	hd-list -H event kind=agent -c id | wc -l | same 1
}

@test "an empty cell takes the value away" {
	printf 'login,name\nana,Ana\n' | hd-put agent
	printf 'login,name\nana,\n' | hd-put agent
	run hd-list -o json agent -c login,name
	same '{"login":"ana","name":null}'
}

@test "a retired record is taken up again by putting it" {
	printf 'login\nana\n' | hd-put agent
	hd-drop agent ana
	none hd-list -H agent -c login
	printf 'login\nana\n' | hd-put agent
	hd-list -H agent -c login,retired | same ana,
}

@test "keys of several columns" {
	printf 'policy,metric,priority,duration\nstandard,first_reply,1,10m\n' | hd-put target
	hd-list -H target policy=standard metric=first_reply priority=1 -c duration | same 10m
	hd-list -H target -c policy | wc -l | same 10
	printf 'old,new\nclosed,open\n' | hd-put transition
	hd-list -H transition old=closed -c new | same open
}

@test "records come in files, in JSON, and with other headings" {
	printf 'User,Team\nana,desk\n' >a.csv
	hd-put --map User=login,Team=team agent a.csv
	echo '{"login":"bia","capacity":3}' | hd-put agent
	hd-list -H agent -c login,team,capacity | same $'ana,desk,\nbia,,3'
}

@test "one bad record keeps all others out; -k puts it aside" {
	cat >in <<-'END'
		login,team,level
		ana,desk,1
		bia,dsk,1
		rui,desk,4
		,desk,1
	END
	fails 65 hd-put agent in
	output=$errors same <<-'END'
		hd-put: in:3: team: "dsk" is not a known team (did you mean "desk"?)
		hd-put: in:4: level: 4 is not from 1 to 3
		hd-put: in:5: login: is needed
	END
	none hd-list -H agent -c login
	fails 1 hd-put -k --rejects out agent in
	hd-list -H agent -c login | same ana
	sed 2d in | diff out -
}

@test "-n prints the plan and writes nothing" {
	printf 'login,team\nana,desk\n' >in
	run hd-put -n agent in
	same $'id,field,old,new,at,actor,reason,kind,name\n,login,,ana,,,,agent,ana\n,team,,desk,,,,agent,ana'
	none hd-list -H agent -c login
}

@test "-c and -o print the records that were changed, -q prints nothing" {
	printf 'login,team\nana,desk\nbia,\n' | hd-put agent -o csv |
		same $'login,team\nana,desk\nbia,'
	# what is so already is not printed
	printf 'login,team\nana,desk\nbia,desk\n' |
		hd-put agent -c login,team,level | same $'login,team,level\nbia,desk,'
	printf 'login,level\nana,2\n' | hd-put agent -H -o line -c level,login |
		same $'2\tana'
	printf 'login,capacity\nana,3\n' | hd-put agent -o json |
		same '{"login":"ana","capacity":3}'
	printf 'login,capacity\nana,4\n' | hd-put agent -q -o json | same ''
	printf 'login,capacity\nana,5\n' | hd-put agent -q | same ''
	hd-list -H agent -c login,level,capacity | same $'ana,2,5\nbia,,'
	# values as the desk keeps them, and what else the input says
	printf 'address,reason\nBo@Example.ORG,called\n' |
		hd-put contact -c address,relation,reason |
		same $'address,relation,reason\nbo@example.org,,called'
	fails 64 hd-put agent -c colour < <(printf 'login\nx\n')
	same 'hd-put: -c: "colour" is not a column of the kind agent' <<<"$errors"
	fails 64 hd-put -n agent -c colour < <(printf 'login\nx\n')
	same 'hd-put: -c: "colour" is not a column of the kind agent' <<<"$errors"
	none hd-list -H agent login=x -c login
}

@test "-k with -o prints the good records only" {
	printf 'login,team\nana,desk\nbia,dsk\nrui,desk\n' >in
	fails 1 hd-put -k -o csv agent in
	same $'login,team\nana,desk\nrui,desk'
}

@test "a target that is put holds for tickets from then on" {
	hd-new -q -s a priority=1
	printf 'policy,metric,priority,duration\nstandard,first_reply,1,10m\n' | hd-put target
	hd-new -q -s b priority=1
	hd-list -H -c due | same $'2026-03-02T09:30:00Z\n2026-03-02T09:10:00Z'
}

@test "policies are tried in the order of their positions" {
	printf 'name,position\nfast,1\n' | hd-put policy
	printf 'policy,metric,priority,duration\nfast,first_reply,3,5m\n' | hd-put target
	hd-new -q -s a
	# the fast one has a target for the reply only
	hd-sla -H -c metric,policy,target | same $'first_reply,fast,5m\nresolution,standard,3d'
	hd-drop policy fast
	hd-new -q -s b
	hd-sla -H ticket=2 metric=first_reply -c policy,target | same standard,4h
}

@test "what a kind forbids is refused" {
	while IFS='|' read -r kind records why; do
		fails 65 hd-put "$kind" < <(printf '%b' "$records")
		[ "$errors" = "hd-put: standard input:2: $why" ] || {
			echo "$errors instead of $why"
			false
		}
	done <<-'END'
		transition|old,new\nnew,opne|new: "opne" is not a known status (did you mean "open"?)
		setting|name,value\nzone,Mars/Olympus|value: "Mars/Olympus" is not a time zone such as Europe/Lisbon
		setting|name,value\nstatus,nwe|value: "nwe" is not a known status (did you mean "new"?)
		setting|name,value\nattachment_max,big|value: "big" is not a whole number
		status|name,category\nopen,new|category: cannot be changed once the record exists
		status|name\nwaiting|category: is needed
		category|name\n/network|name: "/network" is not a path such as network/vpn
		target|policy,metric,priority,duration\nstandard,first_reply,1,soon|duration: "soon": not a length of time; write 90m, 1h30m, 2d, 1w or seconds
		contact|address,relation\nx,friend|relation: "friend" is not a choice (one of external,internal)
		contact|address,zone\nx,Mars/Olympus|zone: "Mars/Olympus" is not a time zone such as Europe/Lisbon
		matrix|impact,urgency,priority\n1,6,1|urgency: 6 is not from 1 to 5
	END
	fails 65 hd-put team <<<$'nmae\nx'
	[ "$errors" = "hd-put: standard input:1: unknown column \"nmae\" (did you mean \"name\"?); leave it out with --map 'nmae='" ]
	fails 65 hd-put agent <<<$'login,assigned\nx,1'
	[ "$errors" = "hd-put: standard input:1: assigned: the desk sets this column; leave it out with --map assigned=" ]
	hd-check
}

@test "a key of blanks is no key, and a key has one form" {
	nbsp=$'\302\240' zwsp=$'\342\200\213'
	printf 'login,email\nzoe,Zoe Z <Zoe@x.org>\n' | hd-put agent
	hd-list -H agent -c name,email | same 'Zoe Z,zoe@x.org'
	while IFS='|' read -r kind records column; do
		fails 65 hd-put "$kind" < <(printf '%b' "$records")
		[ "$errors" = "hd-put: standard input:2: $column: is needed" ] || {
			echo "$errors"
			false
		}
	done <<-'END'
		agent|login\n" "|login
		team|name\n"\xc2\xa0\xe2\x80\x8b"|name
		contact|address\n"\t"|address
		transition|old,new\nnew," "|new
		setting|name\n" "|name
		priority|priority,name\n4," "|name
		goal|name,report,figure,period,least\nx," ",created,month,1|report
	END
	printf 'address,name\n"Maria <Maria@x.org>",\n"Ana <ana@x.org>",Ana B\nmaria@x.org ,\n' | hd-put contact
	hd-list -H contact -c address,name | same $'ana@x.org,Ana B\nmaria@x.org,'
	# a name stands beside the address, not in another column
	printf 'address,phone\njo@x.org,Desk <desk@x.org>\n' | hd-put contact
	hd-list -H contact address=jo@x.org -c name,phone | same ',Desk <desk@x.org>'
	printf '%s\n' name "help${nbsp}desk " "${zwsp}help desk" | hd-put team
	hd-list -H team name~help -c name | same 'help desk'
	printf 'kind,name,field,new\nteam,"help desk ",help,x\n' | hd-set -q
	hd-list -H team 'name=help desk' -c help | same x
	hd-drop team " help desk$zwsp"
	none hd-list -H team 'name=help desk'
	fails 65 hd-drop status ' new '
	[[ $errors == *"it is the default in the setting \"status\""* ]]
	hd-check
}

@test "double quotes mean the same in every text of conditions" {
	desk
	printf 'name\nfield service\n"the ""best"""\n' | hd-put team
	for kind in goal policy; do
		[ "$kind" = goal ] && rest=report,figure,period,most values=volume,created,month,1 ||
			rest=position values=1
		printf 'name,%s,filter\na,%s,"priority=1 ""team=field service"""\n' "$rest" "$values" | hd-put "$kind"
		printf 'name,%s,filter\nb,%s,"team=""the \\""best\\"""" level=2"\n' "$rest" "$values" | hd-put "$kind"
		fails 65 hd-put "$kind" <<<"name,$rest,filter"$'\n'"c,$values,\"team=\"\"field service\""
		[[ $errors == "hd-put: standard input:2: filter: "*"a double quote is not closed" ]]
	done
}

@test "a setting is checked as a column of its kind" {
	while IFS='|' read -r setting why; do
		fails 65 hd-put setting < <(printf 'name,value\n%b\n' "$setting")
		[ "$errors" = "hd-put: standard input:2: value: $why" ] || {
			echo "$errors instead of $why"
			false
		}
	done <<-'END'
		fcr_window,5 days|"5 days": not a length of time; write 90m, 1h30m, 2d, 1w or seconds
		fcr_window,-1d|"-1d": not a length of time; write 90m, 1h30m, 2d, 1w or seconds
		fcr_window,soon|"soon": not a length of time; write 90m, 1h30m, 2d, 1w or seconds
		fcr_window,4wh|"4wh": working time such as 4wh cannot be used here, because there is no calendar; write 4h
		fcr_window,""|is needed
		attachment_max,-1|-1 is not from 0 to 9223372036854775807
		attachment_max,1e6|"1e6" is not a whole number
		attachment_max,0x10|"0x10" is not a whole number
		attachment_max,99999999999999999999|"99999999999999999999" is not a whole number
		attachment_max,|is needed
		priority,0|0 is not from 1 to 5
		priority,3.5|"3.5" is not a whole number
		reopen,old|"old" is not a choice (one of new,continue)
		zone,|is needed
		type,incidnet|"incidnet" is not a known type (did you mean "incident"?)
	END
	hd-drop channel web
	fails 65 hd-put setting <<<$'name,value\nchannel,web'
	[[ $errors == *'value: channel "web" is retired' ]]
	# a reference is written as its record is, and some may have no value
	hd-put setting <<<$'name,value\nstatus,OPEN\nfcr_window,3d\nreopen,\nof_ours,any word'
	hd-list -H setting 'name=status,fcr_window,reopen,of_ours' -c name,value |
		same $'fcr_window,3d\nof_ours,any word\nreopen,\nstatus,open'
	hd-check
}

@test "a number is digits, whatever the column, and hours are named that are wrong" {
	all_fields
	while IFS='|' read -r column value why; do
		printf 'subject,%s\na,"%s"\n' "$column" "$value" >in
		fails 65 hd-new in
		[ "$errors" = "hd-new: in:2: $column: $why" ] || {
			echo "$errors instead of $why"
			false
		}
		[[ $value == *,* ]] || fails 64 hd-list "$column=$value"
	done <<-'END'
		floor| 5|" 5" is not a whole number
		floor|5 |"5 " is not a whole number
		floor|0x5|"0x5" is not a whole number
		price| 5|" 5" is not a number
		price|0x1A|"0x1A" is not a number
		price|0x1.8p3|"0x1.8p3" is not a number
		price|inf|"inf" is not a number
		price|nan|"nan" is not a number
		price|1,5|"1,5" is not a number
		level| 2|" 2" is not a whole number
	END
	fails 64 hd-list -l ' 5'
	fails 64 hd-list -l +5
	fails 64 hd-new --max 0x5 -s a
	fails 64 hd-report volume -b 'category/ 1'
	while IFS='|' read -r hours why; do
		fails 65 hd-put calendar <<<"name,zone,hours"$'\n'"z,UTC,\"$hours\""
		[ "$errors" = "hd-put: standard input:2: hours: $why" ] || {
			echo "$errors instead of $why"
			false
		}
	done <<-'END'
		mon 09:00-25:00|"09:00-25:00": a day goes from 00:00 to 24:00
		mon 08:00-12:00,13:00-12:75; tue 09:00-10:00|"13:00-12:75": minutes go from 00 to 59
		mon 24:30-25:00|"24:30-25:00": a day goes from 00:00 to 24:00
		mon 09:00:61-10:00|"09:00:61-10:00": seconds go from 00 to 59
	END
}

@test "kinds with commands of their own, and unknown ones, are status 64" {
	for kind in ticket entry event change history clock article attachment lesson link mail; do
		fails 64 hd-put "$kind"
		[[ $errors == "hd-put: $kind records have their own commands (see hd-help)"* ]]
	done
	fails 64 hd-put agnet
	[[ ${errors%%$'\n'*} == 'hd-put: "agnet" is not a kind of record'* ]]
	fails 64 hd-put
}

@test "two zones, names and letters of other scripts are kept" {
	printf 'address,name,zone\nç@x.org,"Çelik, Zoë",America/Sao_Paulo\n' | hd-put contact
	run hd-list -o json contact -c address,name,zone
	same '{"address":"ç@x.org","name":"Çelik, Zoë","zone":"America/Sao_Paulo"}'
}

# ---------------------------------------------------------- columns of one's own

@test "a field is a column everywhere: new, show, list, CSV, JSON" {
	all_fields
	hd-new -q -s a floor=3 price=1.50 visit=2026-04-01 took=1h30m vip=yes \
		colour='dark blue' parts='b a b' asset=PC-1
	run hd-list -c floor,price,visit,took,vip,colour,parts,asset
	same <<-'END'
		floor,price,visit,took,vip,colour,parts,asset
		3,1.5,2026-04-01T00:00:00Z,5400,yes,dark blue,a b,PC-1
	END
	run hd-list -o json -c floor,price,visit,took,vip,colour,parts,asset
	same '{"floor":3,"price":1.5,"visit":"2026-04-01T00:00:00Z","took":5400,"vip":true,"colour":"dark blue","parts":"a b","asset":"PC-1"}'
	hd-show 1 | grep -E '^(floor|price|visit|took|vip|colour|parts|asset) ' | tr -s ' ' >page
	printf '%s\n' 'floor 3' 'price 1.5' 'visit Wed 1 Apr 00:00' 'took 1h 30m' \
		'vip yes' 'colour dark blue' 'parts a b' 'asset PC-1' | diff - page
	hd-list -H | tail -n 1 | cut -d, -f10- | same '3,1.5,2026-04-01T00:00:00Z,5400,yes,dark blue,a b,PC-1'
	hd-list --describe -H | tail -n 8 | cut -d, -f1 | paste -sd, |
		same floor,price,visit,took,vip,colour,parts,asset
	hd-check
}

@test "fields are loaded from CSV and JSON, and what was listed loads again" {
	all_fields
	printf 'subject,floor,price,visit,took,vip,colour,parts,asset\na,3,1.5,2026-04-01,90m,no,red,x,A\nb,,,,,,,,\n' | hd-new -q
	echo '{"subject":"c","floor":-7,"price":0.1,"vip":true,"parts":["y","x"]}' | hd-new -q
	hd-list -c subject,floor,price,visit,took,vip,colour,parts,asset >all
	output=$(cat all)
	same <<-'END'
		subject,floor,price,visit,took,vip,colour,parts,asset
		a,3,1.5,2026-04-01T00:00:00Z,5400,no,red,x,A
		b,,,,,,,,
		c,-7,0.1,,,yes,,x y,
	END
	hd-new -q all
	hd-list -c subject,floor,price,visit,took,vip,colour,parts,asset 4 5 6 | diff all -
}

@test "fields are filtered and sorted by their type" {
	all_fields
	printf 'subject,floor,price,visit,took,vip,colour,parts,asset\na,2,1.5,2026-04-01,1h,yes,red,x y,PC-1\nb,10,-3,2026-03-01,30m,no,green,y,pc-2\nc,,,,,,,,\n' | hd-new -q
	finds() {
		local want=$1

		shift
		run hd-list -H -c id "$@"
		[ "${output//$'\n'/ }" = "$want" ] || { echo "$*: $output"; false; }
	}
	finds "1" floor=2
	finds "2" "floor>2"
	finds "1 2" "floor<=10"
	finds "2" "price<0"
	finds "1" price=1.50
	finds "2" "visit<now"
	finds "1" "took>30m"
	finds "1" vip=yes
	finds "2" vip=no
	finds "1 2" colour=red,green
	finds "1 2" parts=y
	finds "1" parts=x
	finds "1 2" asset~PC
	finds "3" floor=
	finds "2 3" asset!=PC-1
	finds "2 1 3" -S -floor
	finds "2 1 3" -S price
	finds "2 1 3" -S took
}

@test "fields are changed, kept in history and rewound" {
	all_fields
	hd-new -q -s a floor=3 vip=yes parts=a price=0.1
	HD_NOW=2026-03-02T10:00:00Z hd-set -q floor=4 vip= parts+=b price=0.30000000000000004 1
	run hd-log -H -c field,old,new 1 action=set
	same <<-'END'
		floor,3,4
		parts,a,a b
		price,0.1,0.30000000000000004
		vip,yes,
	END
	hd-list -H -c floor,vip,parts,price --as-of 2026-03-02T09:30:00Z | same 3,yes,a,0.1
	hd-list -H -c floor,vip,parts,price | same '4,,a b,0.30000000000000004'
	hd-list -H -c id --as-of 2026-03-02T09:30:00Z floor=3 | same 1
	printf 'id,field,old,new\n1,floor,3,5\n' | fails 65 hd-set
	printf 'id,field,old,new\n1,floor,4,5\n1,vip,,no\n' | hd-set -q
	hd-list -H -c floor,vip | same 5,no
	hd-check
}

@test "a value that is not of the field's type is refused" {
	all_fields
	while IFS='|' read -r value why; do
		fails 64 hd-new -s a "$value"
		[ "$errors" = "hd-new: $why" ] || { echo "$errors instead of $why"; false; }
	done <<-'END'
		floor=x|floor: "x" is not a whole number
		floor=1.5|floor: "1.5" is not a whole number
		floor=9223372036854775808|floor: "9223372036854775808" is not a whole number
		price=x|price: "x" is not a number
		price=1e999|price: "1e999" is not a number
		price=nan|price: "nan" is not a number
		took=soon|took: "soon": not a length of time; write 90m, 1h30m, 2d, 1w or seconds
		vip=maybe|vip: "maybe" is neither yes nor no
		colour=rde|colour: "rde" is not a choice (did you mean "red"?)
	END
	fails 64 hd-new -s a visit=someday
	none hd-list -H -c id
}

@test "an indexed field has an index, and loses it when it is told to" {
	all_fields
	indexes | grep 'x_floor$' | same ticket_x_floor
	explained "SELECT id FROM ticket WHERE x_floor = 3" | grep -i 'index.* ticket_x_floor'
	printf 'kind,name,indexed\nticket,floor,no\nticket,visit,yes\n' | hd-put field
	indexes | grep _x_ |
		same $'ticket_x_asset\nticket_x_colour\nticket_x_price\nticket_x_visit'
}

@test "other kinds have fields, too" {
	all_fields
	printf 'login,room\nana,12b\n' | hd-put agent
	hd-list -H agent room=12b -c login,room | same ana,12b
	printf 'login,room\nana,13\n' | hd-put agent
	hd-list -H history name=ana field=room -c old,new | same 12b,13
}

@test "choices can be added later" {
	all_fields
	printf 'kind,name,choices\nticket,colour,"red,green,blue"\n' | hd-put field
	hd-new -q -s a colour=blue
	fails 64 hd-new -s b colour='dark blue'
}

@test "a retired field is gone, comes back with its values, and keeps its type" {
	all_fields
	hd-new -q -s a floor=3
	hd-set -q floor=4 1
	hd-drop field ticket,floor
	fails 64 hd-list -c floor
	fails 64 hd-new -s b floor=1
	hd-list -H -c id --as-of now | same 1
	hd-check
	fails 65 hd-put field <<<$'kind,name,type\nticket,floor,text'
	[ "$errors" = "hd-put: standard input:2: type: cannot be changed once the record exists" ]
	printf 'kind,name\nticket,floor\n' | hd-put field
	hd-list -H -c floor | same 4
	hd-check
}

@test "a field needs a name that is free and well made, a kind that may have it, a type" {
	while IFS='|' read -r record why; do
		fails 65 hd-put field <<<$'kind,name,type,choices\n'"$record"
		[ "$errors" = "hd-put: standard input:2: $why" ] || { echo "$errors"; false; }
	done <<-'END'
		ticket,status,text,|name: ticket records already have a column "status"
		ticket,Floor,text,|name: "Floor" must begin with a small letter and have only small letters, digits and _
		ticket,1st,text,|name: "1st" must begin with a small letter and have only small letters, digits and _
		ticket,a b,text,|name: "a b" must begin with a small letter and have only small letters, digits and _
		ticket,x;drop,text,|name: "x;drop" must begin with a small letter and have only small letters, digits and _
		ticket,x,,|type: is needed
		ticket,x,blob,|type: "blob" is not a choice (one of text,integer,decimal,time,duration,flag,choice,words)
		ticket,x,choice,|choices: a field of the type choice needs choices
		clock,x,text,|kind: "clock" cannot have fields of your own
		nothing,x,text,|kind: "nothing" cannot have fields of your own
	END
	none hd-list -H field -c name
}

@test "a field that was refused with -k leaves no column" {
	printf 'kind,name,type\nticket,good,text\nticket,good,integer\nticket,better,integer\n' >in
	fails 1 hd-put -k field in
	hd-list -H field -c name,type | same $'good,text\nbetter,integer'
	hd-new -q -s a good=x better=1
	hd-check
}

@test "fifty fields are no trouble" {
	{ echo kind,name,type; seq -f 'ticket,f%g,integer' 50; } | hd-put field
	hd-new -q -s a f1=1 f50=50
	hd-set -q f25=25 1
	hd-list -H -c f1,f25,f50 | same 1,25,50
	hd-check
}

@test "-n makes no field" {
	printf 'kind,name,type\nticket,floor,integer\n' >in
	hd-put -n field in
	none hd-list -H field -c name
	fails 64 hd-list -c floor
	hd-put field in
}

@test "an absence that ends before it begins is refused, also bit by bit" {
	desk
	fails 65 hd-put agent <<<'login,absent_from,absent_until
ana,2026-11-09,2026-11-04'
	[[ $errors == *'standard input:2: absent_until: is before absent_from' ]]
	hd-put agent <<<'login,absent_from,absent_until
ana,2026-11-04,2026-11-09
bia,2026-11-04,2026-11-04'
	fails 65 hd-put agent <<<'login,absent_from
ana,2026-12-01'
	fails 65 hd-put agent <<<'login,absent_until
ana,2026-11-03T23:59:59Z'
	hd-put agent <<<'login,absent_until
ana,'
	hd-put agent <<<'login,absent_from
ana,2026-12-01'
	# one that is there from before does not stop other changes
	sql "UPDATE agent SET absent_until = 0 WHERE login = 'ana'"
	hd-put agent <<<'login,capacity
ana,3'
	# as in fields of one's own, with names as long as they may be
	long=$(printf 'a%.0s' {1..54})
	hd-put field <<<"kind,name,type
contact,${long}_from,time
contact,${long}_until,time"
	fails 65 hd-put contact <<<"address,${long}_from,${long}_until
m@x.org,2026-11-09,2026-11-04"
	[[ $errors == *"standard input:2: ${long}_until: is before ${long}_from" ]]
	hd-put contact <<<"address,${long}_from,${long}_until
m@x.org,2026-11-04,2026-11-09"
}

@test "a kind has at most 800 fields" {
	desk
	{ echo kind,name,type; seq -f 'ticket,f%g,integer' 801; } >fields.csv
	fails 65 hd-put field <fields.csv
	[[ $errors == *"802: kind: ticket records have 800 fields; there can be no more"* ]]
	sed '$d' fields.csv | hd-put -q field
	hd-new -s one f1=7 f800=8 </dev/null | same 1
	hd-list -H -c f1,f800 | same 7,8
	hd-list -o json | grep -c '"f800":8' | same 1
	printf 'name,kind,type,help\nf1,ticket,integer,changed\n' | hd-put -q field
}
