#!/usr/bin/env bats
# hd-new: one ticket from options, many from records, each once.

load helper

me=$(id -un)

# tickets COLUMNS [CONDITION ...]: what the desk has, without a header
tickets() {
	hd-list -H -c "$@"
}

count() {
	sql "SELECT count(*) FROM $1"
}

# ------------------------------------------------------------------ one ticket

@test "the first ticket is number 1, the next is number 2" {
	desk
	run hd-new -s "Printer on fire"
	same 1
	run hd-new -s "Printer is ash"
	same 2
	[ "$status" -eq 0 ]
}

@test "a ticket from options has what was said, and the settings' defaults" {
	desk
	hd-new -s "Printer on fire" -R Ana@Example.ORG -m "It burns." \
		category=hardware tag="smoke heat smoke" urgency=1 impact=2
	run hd-list -o json -c "id,created,updated,subject,status,state,active,type,priority,impact,urgency,category,channel,requester,team,agent,level,tag,solved,replies,reopens,reassigns,body"
	same <<-'END'
		{"id":1,"created":"2026-03-02T09:00:00Z","updated":"2026-03-02T09:00:00Z","subject":"Printer on fire","status":"new","state":"new","active":true,"type":"incident","priority":2,"impact":2,"urgency":1,"category":"hardware","channel":"api","requester":"ana@example.org","team":null,"agent":null,"level":1,"tag":"heat smoke","solved":null,"replies":0,"reopens":0,"reassigns":0,"body":"It burns."}
	END
}

@test "the message comes from standard input, CRLF as LF, blank ends cut" {
	desk
	printf 'First line\r\nsecond line\n\n' | hd-new -s Subject
	run hd-list -o json -c body
	same '{"body":"First line\nsecond line"}'
}

@test "without a subject the first line of the message is the subject" {
	desk
	hd-new -m $'\n  The VPN is down\nsince noon'
	tickets subject | same "The VPN is down"
}

@test "a subject made from a long line is cut at 200 bytes, between characters" {
	desk
	# 199 letters, then a letter of two bytes, which would end at byte 201
	line=$(printf '%0199d' 0)
	hd-new -m "${line}é and more"
	tickets subject | same "$line"
}

@test "without subject and message there is no ticket" {
	desk
	fails 65 hd-new -R ana@example.org
	[ "$errors" = "hd-new: subject: is needed" ]
	[ "$output" = "" ]
	[ "$(count ticket)" = 0 ]
	[ "$(count contact)" = 0 ]
}

@test "a message from a requester is theirs, one without a requester is the actor's" {
	desk
	hd-new -s a -m one -R ana@example.org
	hd-new -s b -m two
	printf 'login\nbia\n' | hd-put agent
	hd-new -s c -m three --as bia
	run hd-list entry -c ticket,kind,author,role,body
	same <<-END
		ticket,kind,author,role,body
		1,message,ana@example.org,requester,one
		2,message,$me,agent,two
		3,message,bia,agent,three
	END
}

@test "an unknown requester becomes a contact, once" {
	desk
	hd-new -s a -R Ana@example.org
	hd-new -s b -R ana@example.org
	hd-new -s c -R 4711
	run hd-list contact -c address,name
	same <<-'END'
		address,name
		4711,
		ana@example.org,
	END
}

@test "the organisation is the requester's, unless another is given" {
	desk
	printf 'name\nAcme\nOther\n' | hd-put organisation
	printf 'address,organisation\nana@example.org,Acme\n' | hd-put contact
	hd-new -s a -R ana@example.org
	hd-new -s b -R ana@example.org organisation=Other
	tickets organisation | same $'Acme\nOther'
}

@test "the team is the agent's, else the category's or that of one above, else the service's" {
	desk
	printf 'name\nnet\nmail\nvip\n' | hd-put team
	printf 'login,team\nrui,vip\n' | hd-put agent
	printf 'name,team\nnetwork,net\nnetwork/vpn,\n' | hd-put category
	printf 'name,team\npost,mail\n' | hd-put service
	hd-new -s a agent=rui category=network
	hd-new -s b category=network/vpn service=post
	hd-new -s c service=post
	hd-new -s d service=post team=desk
	hd-new -s e
	run tickets id,team,agent
	same <<-END
		1,vip,rui
		2,net,
		3,mail,
		4,desk,
		5,,
	END
}

@test "priority follows from impact and urgency by the matrix, unless it is given" {
	desk
	# share/defaults/matrix.csv: a difference of one is one step
	printf 'subject,impact,urgency,priority\na,1,1,\nb,1,3,\nc,3,2,\nd,3,3,\ne,3,3,1\nf,1,,\ng,,,\n' |
		hd-new -q
	run tickets subject,priority
	same <<-END
		a,1
		b,3
		c,4
		d,5
		e,1
		f,3
		g,3
	END
}

@test "a priority is understood by its name" {
	desk
	hd-new -s a priority=high
	tickets priority | same 2
}

@test "the defaults of a new ticket are settings" {
	desk
	printf 'name,value\nstatus,open\npriority,4\ntype,question\nchannel,phone\n' |
		hd-put setting
	hd-new -s a
	tickets status,priority,type,channel | same open,4,question,phone
}

@test "a ticket may be created in the past, and so is its event" {
	desk
	hd-new -s a --at 2026-02-01T10:00:00Z
	hd-new -s b created=2026-02-02T11:00:00+01:00
	hd-new -s c created=-1d
	run tickets id,created
	same <<-END
		1,2026-02-01T10:00:00Z
		2,2026-02-02T10:00:00Z
		3,2026-03-01T09:00:00Z
	END
	run hd-log -H -c ticket,at,recorded
	same <<-END
		1,2026-02-01T10:00:00Z,2026-02-01T10:00:00Z
		2,2026-02-02T10:00:00Z,2026-03-02T09:00:00Z
		3,2026-03-01T09:00:00Z,2026-03-02T09:00:00Z
	END
}

@test "HD_NOW and --at are the time of the ticket" {
	desk
	HD_NOW=2026-03-03T00:00:00Z hd-new -s a
	HD_NOW=2026-03-03T00:00:00Z hd-new --at 2026-03-04 -s b
	tickets created | same $'2026-03-03T00:00:00Z\n2026-03-04T00:00:00Z'
}

@test "--as acts for someone else, and both names are kept" {
	desk
	printf 'login\nbia\n' | hd-put agent
	hd-new -s a --as bia
	run hd-log -H -c actor,login action=new
	same "bia,$me"
}

@test "with -o or -c the ticket is printed as a record, with -q nothing" {
	desk
	run hd-new -s a -c id,status,due
	same $'id,status,due\n1,new,2026-03-02T13:00:00Z'
	run hd-new -s b -o json
	same '{"id":2}'
	run hd-new -s c -o line -c id,subject
	same $'3\tc'
	run hd-new -s d -q
	same ''
	[ "$(count ticket)" = 4 ]
}

@test "-n prints what the ticket would have and makes none" {
	desk
	run hd-new -n -s "Printer on fire" -R ana@example.org tag='b a'
	same <<-'END'
		id,field,old,new,at,actor,reason,kind,name
		,created,,2026-03-02T09:00:00Z,,,,,
		,subject,,Printer on fire,,,,,
		,status,,new,,,,,
		,type,,incident,,,,,
		,priority,,3,,,,,
		,channel,,api,,,,,
		,requester,,ana@example.org,,,,,
		,level,,1,,,,,
		,tag,,a b,,,,,
	END
	[ "$status" -eq 0 ]
	for table in ticket contact event entry clock; do
		[ "$(count $table)" = 0 ]
	done
	run hd-new -s a
	same 1
}

# ------------------------------------------------------------------ attachments

@test "attachments are stored once for each content, whatever their names" {
	desk
	printf 'hello\n' >one.txt
	cp one.txt two.log
	printf '\0\001\377' >blob.bin
	hd-new -s a --attach one.txt --attach "$PWD/two.log"
	hd-new -s b -m text --attach blob.bin --attach one.txt
	run hd-list attachment -c id,entry,ticket,name,type,size,hash
	# the sums are those of sha256sum(1)
	same <<-END
		id,entry,ticket,name,type,size,hash
		1,1,1,one.txt,text/plain,6,$(sha256sum <one.txt | cut -d' ' -f1)
		2,1,1,two.log,text/x-log,6,$(sha256sum <one.txt | cut -d' ' -f1)
		3,2,2,blob.bin,application/octet-stream,3,$(sha256sum <blob.bin | cut -d' ' -f1)
		4,2,2,one.txt,text/plain,6,$(sha256sum <one.txt | cut -d' ' -f1)
	END
	[ "$(count content)" = 2 ]
	hd-check
}

@test "a file whose name is not UTF-8 is refused, or stored under one that is" {
	desk
	printf x >$'f\377.txt'
	run hd-new -q -s a --attach $'f\377.txt'
	[[ $status == 0 || $status == 64 || $status == 65 ]]
	hd-list -o json attachment | iconv -f UTF-8 -t UTF-8 >/dev/null
	hd-list attachment | iconv -f UTF-8 -t UTF-8 >/dev/null
}

@test "an empty file can be attached" {
	desk
	: >empty
	hd-new -s a --attach empty
	hd-list -H attachment -c name,size | same empty,0
	mkdir out
	run hd-show --save out 1
	same out/empty
	[ -e out/empty ]
	[ ! -s out/empty ]
	hd-check
}

@test "an attachment that is missing, a folder or too large makes no ticket" {
	desk
	fails 66 hd-new -s a --attach nowhere.txt
	[ "$errors" = "hd-new: nowhere.txt: No such file or directory" ]
	fails 66 hd-new -s a --attach .
	[ "$errors" = "hd-new: .: Is a directory" ]
	printf 'name,value\nattachment_max,5\n' | hd-put setting
	printf '12345' >five
	printf '123456' >six
	fails 65 hd-new -s a --attach five --attach six
	[ "$errors" = "hd-new: six: has more than 5 bytes (the setting attachment_max)" ]
	for table in ticket content attachment; do
		[ "$(count $table)" = 0 ]
	done
	hd-new -q -s a --attach five
	[ "$(count content)" = 1 ]
}

# --------------------------------------------------------------------- records

@test "records in CSV, with a BOM, CRLF and quotes, become tickets in their order" {
	desk
	printf '\357\273\277subject,body,priority\r\n"Say ""hi"", twice","two\r\nlines",2\r\nplain,,\r\n' >t.csv
	run hd-new t.csv
	same $'1\n2'
	run hd-list -o json -c subject,body,priority
	same <<-'END'
		{"subject":"Say \"hi\", twice","body":"two\r\nlines","priority":2}
		{"subject":"plain","body":null,"priority":3}
	END
}

@test "records in JSON Lines may have different members" {
	desk
	hd-new -q <<-'END'
		{"subject": "a", "priority": 1, "tag": ["x", "y"]}
		{"requester": "ana@example.org", "subject": "b"}
	END
	run tickets subject,priority,tag,requester
	same <<-END
		a,1,x y,
		b,3,,ana@example.org
	END
}

@test "records of lines have no header, so -i names the columns" {
	desk
	printf 'a\\tb\t1\nc\t\n' | hd-new -q -i line:subject,priority
	run hd-list -o json -c subject,priority
	same <<-'END'
		{"subject":"a\tb","priority":1}
		{"subject":"c","priority":3}
	END
}

@test "CSV without a header is read with -i csv and its columns" {
	desk
	printf 'a,1\n' | hd-new -q -i csv:subject,priority
	tickets subject,priority | same a,1
}

@test "several files and standard input follow each other" {
	desk
	printf 'subject\none\n' >1.csv
	printf '{"subject":"three"}\n' >3.json
	printf 'subject,priority\ntwo,1\n' | hd-new -q 1.csv - 3.json
	tickets subject | same $'one\ntwo\nthree'
}

@test "a record says when it was entered, by whom and why" {
	desk
	printf 'subject,at,actor,reason\na,2026-02-01,bia,moved here\n' | hd-new -q
	run hd-log -H -c at,actor,login,reason
	same "2026-02-01T00:00:00Z,bia,$me,moved here"
}

@test "--map gives headings other names and leaves columns out" {
	desk
	printf 'Number,Title,Colour\nINC1,one,red\nINC2,two,blue\n' |
		hd-new -q --map Number=key,Title=subject,Colour=
	tickets key,subject | same $'INC1,one\nINC2,two'
}

@test "a bad record keeps all others out, and every bad one is reported" {
	desk
	cat >t.csv <<-'END'
		subject,priority,created,category,body
		good,1,,,
		bad,hgih,,,
		also good,2,,,"two
		lines"
		bad,,yesteryear,,
		,,,,
		bad,,,netwrk,
		good,3,,,
	END
	fails 65 hd-new t.csv
	[ "$output" = "" ]
	output=$errors same <<-'END'
		hd-new: t.csv:3: priority: "hgih" is not a priority (did you mean "high"?)
		hd-new: t.csv:6: created: "yesteryear": not a time; write 2026-03-01, "2026-03-01 14:30", 2026-03-01T14:30:00Z, "today 14:30", +2h or now
		hd-new: t.csv:7: subject: is needed
		hd-new: t.csv:8: category: "netwrk" is not a known category (did you mean "network"?)
	END
	for table in ticket event entry clock contact; do
		[ "$(count $table)" = 0 ]
	done
}

@test "-k makes tickets of the good records and puts the bad ones aside as they came" {
	desk
	printf 'subject,priority\r\n"good, really",1\r\n"bad ""one""",hgih\r\nragged\r\nlast,2\r\n' >t.csv
	fails 1 hd-new -k --rejects bad.csv t.csv
	[ "$output" = $'1\n2' ]
	output=$errors same <<-'END'
		hd-new: t.csv:3: priority: "hgih" is not a priority (did you mean "high"?)
		hd-new: t.csv:4: fields in this record: 1, in the header: 2
	END
	printf 'subject,priority\r\n"bad ""one""",hgih\r\nragged\r\n' | cmp - bad.csv
	tickets subject,priority | same $'"good, really",1\nlast,2'
	hd-check
}

@test "what -k refused can be mended and loaded" {
	desk
	printf 'subject,priority\na,1\nb,hgih\n' | fails 1 hd-new -k --rejects bad.csv
	sed 's/hgih/high/' bad.csv | hd-new -q
	printf 'subject,priority\na,1\nb,hgih\n' >t.csv
	tickets subject,priority | same $'a,1\nb,2'
}

@test "a refused record leaves nothing behind, not even its contact" {
	desk
	printf 'subject,status,created,solved,requester\na,solved,2026-03-01,2026-02-01,ana@example.org\nb,,,,ana@example.org\n' >t.csv
	fails 1 hd-new -k t.csv
	[ "$errors" = "hd-new: t.csv:2: created, solved and closed must be in this order" ]
	tickets id,subject | same 1,b
	[ "$(count contact)" = 1 ]
	[ "$(count event)" = 1 ]
	hd-check
}

@test "without rejects --rejects makes a file without records" {
	desk
	printf 'subject\na\n' | hd-new -q -k --rejects bad.csv
	[ ! -s bad.csv ]
}

@test "--rejects touches neither the desk nor the input, by whatever name" {
	desk
	printf 'subject,priority\na,1\nb,hgih\n' >t.csv
	ln t.csv hard
	ln -s t.csv soft
	for name in t.csv hard soft ./t.csv; do
		fails 64 hd-new -k --rejects $name t.csv
		[ "$errors" = "hd-new: --rejects: $name is the input; name another file" ]
		fails 64 hd-new -k --rejects $name <t.csv
		run cat t.csv
		same $'subject,priority\na,1\nb,hgih'
	done
	[ "$(count ticket)" = 0 ]
	[ "$HD_TEST_ENGINE" = sqlite ] || return 0
	ln -s "$HD_DB" link
	for name in "$HD_DB" "$HD_DB"-journal "$HD_DB"-wal "$HD_DB"-shm link; do
		fails 64 hd-new -k --rejects "$name" t.csv
		[ "$errors" = "hd-new: --rejects: $name belongs to the desk; name another file" ]
		[ ! -e "$HD_DB-journal" ]
	done
	[ "$(count ticket)" = 0 ]
	hd-check
}

@test "a file for rejects that cannot be written keeps all records out" {
	desk
	printf 'subject,priority\na,1\nb,hgih\n' >t.csv
	fails 73 hd-new -k --rejects nowhere/bad.csv t.csv
	[[ $errors == *"nowhere/bad.csv: No such file or directory" ]]
	[ "$(count ticket)" = 0 ]
}

@test "rejects come from one file, so that their heading is known" {
	desk
	printf 'subject,priority\na,hgih\n' >1.csv
	printf 'priority,subject\nhgih,b\n' >2.csv
	fails 64 hd-new -k --rejects bad.csv 1.csv 2.csv
	[[ $errors == 'hd-new: --rejects can only be used with one input file'* ]]
	[ ! -e bad.csv ]
}

@test "a member of a JSON record that is not known refuses that record" {
	desk
	printf '{"subject":"a"}\n{"subject":"b","priorty":1}\n{"subject":"c"}\n' >t.json
	fails 1 hd-new -k --rejects bad.json t.json
	[[ $errors == 'hd-new: t.json:2: '*'"priorty"'* ]]
	run tickets subject
	same $'a\nc'
	sed -n 2p t.json | diff - bad.json
}

@test "--rejects needs -k" {
	desk
	fails 64 hd-new --rejects bad.csv
	[ "${errors%%$'\n'*}" = "hd-new: --rejects can only be used with -k" ]
}

@test "--max refuses to make more" {
	desk
	printf 'subject\na\nb\n' >t.csv
	fails 65 hd-new --max 1 t.csv
	[ "$errors" = "hd-new: more than one record would be made (--max); nothing is made" ]
	[ "$output" = "" ]
	[ "$(count ticket)" = 0 ]
	fails 65 hd-new --max 0 -s a
	[ "$(count ticket)" = 0 ]
	hd-new -q --max 2 t.csv
	[ "$(count ticket)" = 2 ]
}

@test "a header without records makes nothing, and that is no error" {
	desk
	printf 'subject,priority\n' >t.csv
	run hd-new t.csv
	[ "$status" -eq 0 ]
	same ''
	run hd-new /dev/null
	[ "$status" -eq 0 ]
	[ "$(count ticket)" = 0 ]
}

@test "a file that is not there is status 66" {
	desk
	fails 66 hd-new nowhere.csv
	[ "$errors" = "hd-new: nowhere.csv: No such file or directory" ]
}

@test "the advice to leave columns out with --map works as it stands" {
	desk
	printf '%s\n' 'subject,"Opened, local time","a=b","it'\''s","tab	bed","two' \
		'lines",b\s,"""q""",é' 'Lamp,1,2,3,4,5,6,7,8' >t.csv
	fails 65 hd-new t.csv
	advice=${errors#*leave it out with }
	[ "$advice" = "--map 'Opened\\, local time=,a\\=b=,it\\x27s=,tab\\x09bed=,two\\x0alines=,b\\\\s=,\"q\"=,é='" ]
	eval "hd-new -q $advice t.csv"
	hd-list -H -c id,subject | same 1,Lamp
	printf 'No. 1,subject,,,\n7,Chair,,,\n' >t.csv
	fails 65 hd-new --map 'No. 1=id' --map '=' t.csv
	[ "$errors" = "hd-new: t.csv:1: id: the desk sets this column; leave it out with --map 'No. 1=', or keep it as the key with --map 'No. 1=key'" ]
	hd-new -q --map 'No. 1=id,=' --map 'No. 1=key' t.csv
	hd-list -H -c id,key,subject 2 | same 2,7,Chair
	fails 65 hd-new t.csv
	[ "$errors" = "hd-new: t.csv:1: column 3 has no name; leave it out with --map =" ]
}

@test "two records of one load with one key and other content are told" {
	desk
	printf '%s\n' key,subject,requester,created,body \
		SD-9,"No access",Ann@example.org,2026-03-01T10:39:07+0300,text \
		SD-9,"Cannot connect",ben@example.org,2026-03-01T13:44:02+0300,text >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = 'hd-new: t.csv:3: key: another record of this input has the key "SD-9" and other content' ]
	fails 65 hd-new --key key t.csv
	none hd-list -H
	fails 1 hd-new -k --rejects bad t.csv
	id=$output
	hd-list -H -c id,key,subject | same "$id,SD-9,No access"
	sed 2d t.csv | diff - bad
	# the two are told in the next load, too, and in other files
	fails 65 hd-new t.csv
	sed 3d t.csv >1.csv
	fails 65 hd-new 1.csv bad
	[[ $errors == 'hd-new: bad:2: key: another record'* ]]
	# what says the same comes once, however it is written
	printf '%s\n' body,subject,requester,created,key \
		'text,No access,ann@example.org ,2026-03-01T07:39:07Z, SD-9' >2.csv
	hd-new 1.csv 2.csv 1.csv | same "$id"$'\n'"$id"$'\n'"$id"
	# a later load may have changed: the ticket is there
	apart hd-new bad
	same "$id"
	[[ $stderr == 'hd-new: a record with a known key says something new ("SD-9": '* ]]
	for change in at,2026-03-02 actor,ana reason,x tag,b priority,1 body,x; do
		printf 'key,subject,%s\nK,a,%s\nK,a,\n' "${change%,*}" "${change#*,}" >t.csv
		fails 65 hd-new t.csv
	done
	printf '{"key":"K","subject":"a","tag":"b"}\n{"key":"K","subject":"a"}\n' >t.json
	fails 65 hd-new t.json
	hd-list -H -c id,key | same "$id,SD-9"
	hd-check
}

@test "--key needs a key in each record" {
	desk
	nbsp=$'\302\240'
	for key in '' '""' '" "' "$nbsp"; do
		printf 'number,subject\nA-1,a\n%s,b\n' "$key" >t.csv
		fails 65 hd-new --key number t.csv
		[ "$errors" = 'hd-new: t.csv:3: --key: the column "number" is empty' ]
	done
	printf '{"n":1,"subject":"a"}\n{"n":null,"subject":"b"}\n{"subject":"c"}\n' >t.json
	fails 65 hd-new --key n t.json
	[ "$errors" = 'hd-new: t.json:2: --key: the column "n" is empty
hd-new: t.json:3: --key: the column "n" is empty' ]
	none hd-list -H
	fails 1 hd-new -k --key number t.csv
	printf 'number,key,subject\nA-1,B-1,a\n' >t.csv
	fails 65 hd-new --key number t.csv
	[[ $errors == *'the input has a column "key", too; leave it out with --map key=' ]]
	# without --key a record may have none
	printf 'key,subject\nA-2,a\n,b\n' | hd-new -q
	hd-list -H -c key | same $'A-1\nA-2\n""'
}

@test "text that identifies has one form: no blanks around, NFC, nothing unseen" {
	desk
	printf 'login\nana\n" bia\t"\n' | hd-put agent
	printf 'name\n"Caf\303\251"\n' | hd-put team
	zwsp=$'\342\200\213' nbsp=$'\302\240' bom=$'\357\273\277'
	printf '%s\n' subject,requester,team,agent,key,tag a,joe@example.org,,,K-1,vpn \
		"b,joe@example.org ,Cafe"$'\314\201'", ana $zwsp, K-2$nbsp,b$nbsp$zwsp a" \
		"c, Joe@Example.org$nbsp,,bia,," \
		"d,${bom}joe@exam${zwsp}ple.org,$nbsp,,," \
		'e,Joe <joe@example.org>,,,,' 'f,"""Silva, Maria"" <maria@x.org>",,,,' \
		'g,maria@x.org (Maria),,,,' 'h,<mailto:Maria@X.org>,,,,' 'i,Room <5>,,,,' |
		hd-new -q
	hd-list -H contact -c address,name | same $'Room <5>,\njoe@example.org,\nmaria@x.org,"Silva, Maria"'
	hd-list -H id=2 -c requester,team,agent,key,tag | same $'joe@example.org,Caf\303\251,ana,K-2,a b'
	hd-list -H 'requester=Joe <JOE@example.org> ' -c id | same $'1\n2\n3\n4\n5'
	hd-list -H "key= K-1" "tag=vpn$zwsp" -c id | same 1
	hd-list -H $'team=Cafe\314\201' -c id | same 2
	# a known key is known, whatever is around it
	hd-new "key=K-1 $nbsp" -s x | same 1
	printf 'key,tag\n"K-2 ",vpn\n' | hd-set -q
	hd-set -q 'requester=Rui <rui@x.org>' 3
	hd-list -H contact address=rui@x.org -c name | same Rui
	fails 65 hd-new -R joe@example.org -s "$nbsp$zwsp"
	[ "$errors" = "hd-new: subject: is needed" ]
	fails 64 hd-set "subject= $bom" 1
	[ "$errors" = "hd-set: subject: cannot be empty" ]
	hd-check
}

@test "a key that an earlier release has stored with a blank is known" {
	desk
	hd-new -q -s a key=K
	sql "UPDATE ticket SET key = ' K ' WHERE id = 1"
	printf 'key,subject\n" K ",b\n' | hd-new | same 1
	printf 'key,tag\n" K ",vpn\n' | hd-set | same 1
	hd-new -s c key=K | same 2
	printf 'key,subject\n" K ",b\n' | hd-new | same 2
}

@test "text that people wrote is kept, but for a byte order mark at its start" {
	desk
	bom=$'\357\273\277'
	printf '%s' "$bom $bom" $'\r\n' ' Lamp  ' $'\r\n' "on$bom " | hd-new -q -R a@x.org
	hd-list -H -o json 1 -c subject,body | same $'{"subject":"Lamp  ","body":" '"$bom"$'\\n Lamp  \\non'"$bom"'"}'
	printf '%s\n' subject,body "$bom"' a , b ' '"  c","'"$bom"'"' >t.csv
	hd-new -q <t.csv
	hd-list -H -c subject,body id=2,3 | same $' a , b \n  c,'
	hd-new -q -s "${bom}x" -m "${bom}y"
	hd-list -H -c subject,body id=4 | same x,y
}

@test "what --map leaves out is not judged: objects, repeated headings, other text" {
	desk
	printf 'subject,x,x\nDoor,\377,"\377"\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = "hd-new: t.csv:1: x: two columns have this name; leave them out with --map x=" ]
	hd-new -q --map x= t.csv
	fails 65 hd-new --map x=subject t.csv
	[ "$errors" = "hd-new: t.csv:1: subject: two columns have this name" ]
	echo '{"subject":"Lift","via":{"a":[1,"}"]},"via":1e999,"n":null}' >t.json
	fails 65 hd-new --map n= t.json
	hd-new -q --map n=,via= t.json
	hd-list -H -c id,subject | same $'1,Door\n2,Lift'
	# each record of JSON has names of its own
	printf '%s\n' '{"Summary":"a"}' '{"Title":"b"}' |
		hd-new -q --map Summary=subject,Title=subject
	fails 65 hd-new --map Summary=subject,Title=subject <<<'{"Summary":"a","Title":"b"}'
	[ "$errors" = "hd-new: standard input:1: subject: two columns have this name" ]
	hd-list -H -c subject id=3,4 | same $'a\nb'
	hd-check
}

@test "a --map that names no heading, or is none, is refused" {
	desk
	printf 'subject\na\n' >t.csv
	fails 64 hd-new --map subject t.csv
	run hd-new --map Titel=subject t.csv
	[[ $status == 64 || $status == 65 ]]
	[[ $output == *Titel* ]]
	[ "$(count ticket)" = 0 ]
}

# ------------------------------------------------------------------------- once

@test "a key makes a ticket once, in one input and in the next" {
	desk
	printf 'number,subject\nA,one\nB,two\nA,one\n' >t.csv
	run hd-new --key number t.csv
	same $'1\n2\n1'
	printf 'number,subject\nB,other\nC,three\n' >u.csv
	fails 0 hd-new --key number u.csv
	same $'2\n3'
	[ "$errors" = 'hd-new: a record with a known key says something new ("B": subject); known tickets stay as they are; change tickets with hd-set' ]
	tickets id,key,subject | same $'1,A,one\n2,B,two\n3,C,three'
	[ "$(count event)" = 3 ]
	hd-check
}

@test "a key may be the column of a ticket, too, and the option key= does the same" {
	desk
	printf 'key,subject\nA,one\n' | hd-new -q
	fails 0 hd-new -s other key=A
	same 1
	[ "$errors" = 'hd-new: a record with a known key says something new ("A": subject); known tickets stay as they are; change tickets with hd-set' ]
	run hd-new -s other key=B
	same 2
	tickets key,subject | same $'A,one\nB,other'
}

@test "a load that is repeated is silent until it says something new" {
	desk
	hd-put field <<<$'kind,name,type\nticket,room,text'
	printf '%s\n' number,subject,requester,created,priority,tag,room,body,status,solved \
		'A,one,Ann <ann@x.org>,2026-02-01,high,b a,7," text ",solved,2026-02-02' \
		'B,,bob@x.org,2026-02-01,,,,"first line' 'next",,' >t.csv
	HD_NOW=2026-02-05T00:00Z hd-new -q --key number t.csv
	hd-set -q subject=renamed priority=1 status=open tag=c requester=cy@x.org 1
	fails 0 hd-new -q --key number t.csv
	[ -z "$errors" ]
	sed -i 's/,7,/,8,/; s/^next/other/' t.csv
	fails 0 hd-new --key number -n t.csv
	[ "$errors" = 'hd-new: 2 records with known keys say something new, first "A": room; known tickets stay as they are; change tickets with hd-set' ]
}

@test "--key wants a column that is there" {
	desk
	printf 'subject\none\n' >t.csv
	fails 65 hd-new --key number t.csv
	[ "$errors" = 'hd-new: t.csv:1: --key: the input has no column "number"' ]
}

@test "two loads of the same keys at once make each ticket once" {
	begins_again
	desk
	{ echo number,subject; seq -f 'K%g,s' 500; } >t.csv
	hd-new --key number t.csv >one &
	hd-new --key number t.csv >two
	wait $!
	cmp one two
	[ "$(count ticket)" = 500 ]
	hd-check
}

# ---------------------------------------------------------------- whole history

@test "a ticket that comes solved and closed is made new first and has its history" {
	desk
	printf 'subject,status,created,solved,closed\nx,closed,2026-01-01T10:00:00Z,2026-01-02T10:00:00Z,2026-01-05T10:00:00Z\n' |
		hd-new -q
	tickets status,created,solved,closed,updated,active,reopens | same \
		"closed,2026-01-01T10:00:00Z,2026-01-02T10:00:00Z,2026-01-05T10:00:00Z,2026-01-05T10:00:00Z,no,0"
	run hd-log -H -c event,at,action,field,old,new
	same <<-'END'
		1,2026-01-01T10:00:00Z,new,,,
		2,2026-01-02T10:00:00Z,set,status,new,solved
		3,2026-01-05T10:00:00Z,set,status,solved,closed
	END
	hd-list -H -c status --as-of 2026-01-01T12:00:00Z | same new
	hd-list -H -c status --as-of 2026-01-03 | same solved
	hd-list -H -c status --as-of 2026-01-06 | same closed
	hd-check
}

@test "a ticket of the past that has ended says when, else it is refused" {
	desk
	# a length of 0 seconds would be wrong, and so would be one until now
	printf 'subject,status,created,solved,closed\na,solved,2026-01-01,,\nb,closed,2026-01-01,,\nm,merged,2026-01-01,,
c,solved,2026-01-01,2026-01-03,\nd,closed,2026-01-01,,2026-01-04\ne,merged,2026-01-01,,2026-01-05\n' >ended
	fails 1 hd-new -k -q ended
	same ''
	[ "$errors" = 'hd-new: ended:2: status: the ticket is "solved" already; when it ended must be in the column solved or closed
hd-new: ended:3: status: the ticket is "closed" already; when it ended must be in the column solved or closed
hd-new: ended:4: status: "merged" needs the ticket that this one goes on in (see hd-merge)
hd-new: ended:7: status: "merged" needs the ticket that this one goes on in (see hd-merge)' ]
	run tickets subject,status,solved,closed
	same <<-END
		c,solved,2026-01-03T00:00:00Z,
		d,closed,2026-01-04T00:00:00Z,2026-01-04T00:00:00Z
	END
	hd-check
	hd-report times -H metric=resolution | same resolution,2,216000,216000,259200,259200,259200
}

@test "a ticket that is solved while it is written takes no time" {
	desk
	hd-new -q -s a status=solved
	hd-new -q -s b status=closed --at 2026-01-01
	hd-new -q -s c status=solved created=2026-01-02 --at 2026-01-02
	printf '{"subject":"d","status":"solved","at":"2026-01-03","created":"2026-01-03"}\n' | hd-new -q
	run tickets subject,status,solved,closed
	same <<-END
		a,solved,2026-03-02T09:00:00Z,
		b,closed,2026-01-01T00:00:00Z,2026-01-01T00:00:00Z
		c,solved,2026-01-02T00:00:00Z,
		d,solved,2026-01-03T00:00:00Z,
	END
	hd-check
}

@test "the clocks of a ticket that comes solved are met or missed as it says" {
	desk
	# priority 3: three days to solve
	printf 'subject,status,created,solved\na,solved,2026-01-01,2026-01-04\nb,solved,2026-01-01,2026-01-04T00:00:01Z\n' |
		hd-new -q
	run hd-sla --all -H metric=resolution -c ticket,state,spent,due,ended -S ticket
	same <<-END
		1,met,259200,2026-01-04T00:00:00Z,2026-01-04T00:00:00Z
		2,breached,259201,2026-01-04T00:00:00Z,2026-01-04T00:00:01Z
	END
}

@test "times of solving and closing do not go with an active status" {
	desk
	fails 65 hd-new -s a solved=2026-03-01
	[ "$errors" = 'hd-new: status: "new" is neither solved nor closed, but the record has a time in the column solved or closed' ]
	fails 65 hd-new -s a status=closed created=2026-01-03 solved=2026-01-02
	[ "$errors" = 'hd-new: created, solved and closed must be in this order' ]
	fails 65 hd-new -s a status=closed created=2026-01-01 solved=2026-01-03 closed=2026-01-02
	[ "$(count ticket)" = 0 ]
}

@test "a desk with statuses of its own takes tickets that come solved and closed" {
	hd-init --empty
	printf 'name,category\nneu,new\nfertig,solved\nzu,closed\n' | hd-put status
	printf 'priority,name\n3,normal\n' | hd-put priority
	printf 'old,new\n*,*\n' | hd-put transition
	printf 'name,value\nstatus,neu\n' | hd-put setting
	printf 'subject,status,created,solved,closed\nx,zu,2026-01-01,2026-01-02,2026-01-03\n' | hd-new -q
	tickets status,solved,closed | same zu,2026-01-02T00:00:00Z,2026-01-03T00:00:00Z
	hd-check
}

# -------------------------------------------------------------------- bad input

@test "an unknown column is refused, and the nearest one is named" {
	desk
	printf 'subject,priorty\na,1\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = 'hd-new: t.csv:1: unknown column "priorty" (did you mean "priority"?); leave it out with --map '"'"'priorty='"'"'' ]
	fails 64 hd-new -s a priorty=1
	[ "$errors" = 'hd-new: "priorty" is not a column of the kind ticket (did you mean "priority"?)' ]
	[ "$(count ticket)" = 0 ]
}

@test "a column that the desk gives is refused" {
	desk
	printf 'id,subject\n7,a\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = 'hd-new: t.csv:1: id: the desk sets this column; leave it out with --map id=, or keep it as the key with --map id=key' ]
	hd-new -q --map id=key t.csv
	tickets id,key | same 1,7
}

@test "ragged rows are refused" {
	desk
	printf 'subject,priority\na,1,2\nb\nc,1\n' >t.csv
	fails 65 hd-new t.csv
	output=$errors same <<-'END'
		hd-new: t.csv:2: fields in this record: 3, in the header: 2
		hd-new: t.csv:3: fields in this record: 1, in the header: 2
	END
}

@test "bytes that are not UTF-8, and NULs, are refused" {
	desk
	printf 'subject\nok\n\377\376\na\0b\n' >t.csv
	fails 65 hd-new t.csv
	[[ $errors == *"t.csv:3: "*UTF-8* ]]
	[[ $errors == *"t.csv:4: "*NUL* ]]
	printf '{"subject":"\377"}\n{"subject":"a\\u0000b"}\n' >t.json
	fails 65 hd-new t.json
	[[ $errors == *"t.json:1: the record is not UTF-8 text"* ]]
	[[ $errors == *"t.json:2: "*NUL* ]]
	[ "$(count ticket)" = 0 ]
}

@test "options and operands that are not UTF-8 are refused" {
	desk
	fails 64 hd-new -s $'\377'
	fails 64 hd-new subject=$'\377'
	fails 64 hd-new -s a -m $'\377'
	printf '\377' >text
	fails 65 hd-new -s a <text
	fails 64 hd-new -s a -R $'\300\257@x.org'
	[ "$(count ticket)" = 0 ]
}

@test "a subject is one line" {
	desk
	fails 64 hd-new -s $'a\nb'
	[ "$(count ticket)" = 0 ]
}

@test "a field of more than 16 MiB is refused, one of 15 is taken" {
	desk
	{ printf 'subject,body\na,'; head -c $((15 << 20)) /dev/zero | tr '\0' x; echo; } >t.csv
	hd-new -q t.csv
	[ "$(sql 'SELECT length(body) FROM entry')" = $((15 << 20)) ]
	{ printf 'subject,body\na,'; head -c $(((16 << 20) + 1)) /dev/zero | tr '\0' x; echo; } >t.csv
	fails 65 hd-new t.csv
	[[ $errors == "hd-new: t.csv:2: "*"16 MiB"* ]]
	[ "$(count ticket)" = 1 ]
}

@test "an unclosed quote, junk behind a quote and a bare CR are refused" {
	desk
	printf 'subject\na\n"b\nc\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = "hd-new: t.csv:3: field 1: the quote is never closed" ]
	printf 'subject\n"b"c\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = "hd-new: t.csv:2: field 1: text after the closing quote" ]
	printf 'subject\na\rb\n' >t.csv
	fails 65 hd-new t.csv
	[ "$errors" = "hd-new: t.csv:2: field 1: a carriage return outside quotes" ]
	[ "$(count ticket)" = 0 ]
}

@test "a heading that names a column twice is refused" {
	desk
	printf 'subject,subject\na,b\n' >t.csv
	fails 65 hd-new t.csv
	[[ $errors == "hd-new: t.csv:1: "*subject* ]]
}

@test "a binary file is named for what it is" {
	desk
	printf '\177ELF\2\1\1\0\0\r\n' >program
	printf '\211PNG\r\n\32\n\0\0\0\rIHDR' >picture
	printf '\37\213\10\0\0\0\0\0\0\3' >archive
	printf 'PK\3\4\24\0\6\0' >workbook
	for file in program picture archive workbook; do
		fails 65 hd-new -i csv $file
		[ "$errors" = "hd-new: $file:1: the input is a binary file and no text; a spreadsheet must be saved as CSV" ]
		fails 65 hd-put agent <$file
		[[ $errors == "hd-put: standard input:1: the input is a binary file"* ]]
	done
	# a record with such a byte is wrong alone
	printf 'subject\na\0b\ngood\n' >t.csv
	fails 1 hd-new -k t.csv
	[ "$errors" = "hd-new: t.csv:2: subject: has a NUL byte (0x00)" ]
}

@test "--max of hd-new speaks of records that would be made" {
	desk
	printf 'subject\na\nb\nc\n' >t.csv
	fails 65 hd-new --max 2 t.csv
	[ "$errors" = "hd-new: more than 2 records would be made (--max); nothing is made" ]
}

@test "a busy database is said with what to wait for, by readers and writers" {
	only sqlite "a server serves readers meanwhile"
	desk
	hd-new -q -s a
	for command in "hd-list" "hd-new -s b -m m" "hd-set level=2 1" "hd-copy copy.db"; do
		{ echo "PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE;"
			echo ".shell HD_WAIT=0 $command </dev/null >said 2>&1; echo \$? >status"
		} | sqlite3 "$HD_DB" >/dev/null
		[ "$(cat status)" = 75 ]
		[[ $(cat said) == *": the database is busy: another command is writing; try again when it has ended, or wait longer with HD_WAIT=SECONDS"* ]] ||
			{ cat said; false; }
	done
}

@test "JSON that is no object is refused" {
	desk
	printf '{"subject":["a,b"]}\n[1]\n{"subject":"a"\n{"subject":"a","subject":"b"}\n' >t.json
	fails 65 hd-new -i json t.json
	[ "$(wc -l <<<"$errors")" = 4 ]
	[[ $errors == *"t.json:1: subject: write a list of plain values without commas"* ]]
	[ "$(count ticket)" = 0 ]
}

@test "values that are not in their lists are refused, and the nearest is named" {
	desk
	fails 64 hd-new -s a type=incidnt
	[ "$errors" = 'hd-new: type: "incidnt" is not a known type (did you mean "incident"?)' ]
	fails 64 hd-new -s a status=opne
	[ "$errors" = 'hd-new: status: "opne" is not a known status (did you mean "open"?)' ]
	fails 64 hd-new -s a agent=nobody
	[ "$errors" = 'hd-new: agent: "nobody" is not a known agent (see hd-list agent)' ]
	fails 64 hd-new -s a level=4
	[ "$errors" = 'hd-new: level: 4 is not from 1 to 3' ]
	fails 64 hd-new -s a priority=0
	[ "$errors" = 'hd-new: priority: "0" is not a priority (see hd-list priority)' ]
	fails 64 hd-new -s a urgency=1x
	[ "$errors" = 'hd-new: urgency: "1x" is not a whole number' ]
}

@test "what is retired is not for new tickets" {
	desk
	hd-drop category software
	fails 64 hd-new -s a category=software
	[ "$errors" = 'hd-new: category: category "software" is retired' ]
}

@test "nothing in a value is ever a statement" {
	desk
	hd-new -q -s "x'); DROP TABLE ticket; --" -R "' OR 1=1 --" tag='"; DELETE FROM event;' 
	tickets subject,requester | same "x'); DROP TABLE ticket; --,' OR 1=1 --"
	hd-check
}

@test "formulas, controls and terminal commands stay as they are in a pipe" {
	desk
	hd-new -q -s $'=cmd|calc \e]52;c;x\a'
	tickets subject | same $'=cmd|calc \e]52;c;x\a'
}

@test "a line of text is no heading, and does not vanish" {
	desk
	echo 'My printer is broken' >text
	fails 65 hd-new text
	[ "$errors" = "hd-new: text:1: unknown column \"My printer is broken\"; leave it out with --map 'My printer is broken='" ]
	echo 'subject,priority' | hd-new | same ''
	fails 65 hd-set level=2 <text
	[[ $errors == *'the input needs a column that names the ticket'* ]]
}

@test "a ticket that comes in solved begins active, whatever the default is" {
	hd-init
	printf 'name,value\nstatus,solved\n' | hd-put setting
	hd-new -s a status=solved | same 1
	hd-new -s b | same 2
	hd-list history -H -o line -c ticket,field,old,new 1 2 field=status |
		same $'1\tstatus\tnew\tsolved
2\tstatus\tnew\tsolved'
	hd-report volume -H -o line | same $'2\t2\t0\t0'
	hd-check | same ''
}
