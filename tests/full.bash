# shellcheck shell=bash
# full.bash - a desk that has something in every table and column

# A test that uses it runs `unfilled', which must print nothing.

# fill_desk: fills the new desk $HD_DB. Every table and every column gets a
# value; there are null and empty ones, records that are retired, and values
# that an engine might change. The present must be 2026-03-02T09:00:00Z.
fill_desk() {
	fill_calendars
	printf '%s\n' name,email,level,calendar,assignment_timeout,help \
		'field,field@example.com,2,office,90d,"on ""site"", daily"' | hd-put team
	printf '%s\n' login,name,email,team,level,skills,capacity,absent_from,absent_until,calendar,language,channel \
		'ana,Ana Conceição,ana@example.com,desk,1,network,5,,,,pt en,email phone' \
		'bia,,,field,2,"",,2026-04-01,2026-04-15,office,,' \
		'old,Gone,,desk,1,,,,,,,' | hd-put agent
	printf '%s\n' agent,since,until,deputy,reason \
		'ana,2026-05-01,2026-05-15,bia,"sun, and sea"' \
		bia,2026-06-01,,, | hd-put absence
	hd-drop agent old
	printf '%s\n' name,team,skills network,, network/vpn,field,vpn | hd-put category
	printf '%s\n' name,team,calendar,help,skills,owner,depends \
		spare,,,,,, mail,desk,office,letters,smtp,ana,spare | hd-put service
	printf '%s\n' old,new,type,help 'closed,open,change problem,rare' | hd-put transition
	printf '%s\n' name,channel,language,zone,calendar,domain,shared,help \
		'Açúcar & Filhos,phone,pt,Europe/Lisbon,office,acucar.example,yes,"two
lines"' | hd-put organisation
	printf '%s\n' name,kind,type,choices,indexed,for_type,required,public,help \
		'cost,ticket,decimal,,yes,problem,yes,yes,in €' \
		loud,ticket,flag,,no,,,, shelf,ticket,text,,no,,,, \
		'size,ticket,choice,"small,large",no,,,,' \
		born,contact,time,,no,,,, gone,ticket,integer,,yes,,,, |
		hd-put field
	printf '%s\n' address,name,phone,organisation,relation,channel,language,zone,born \
		'maria@example.com,"Maria, a ""boss""",+351 21,Açúcar & Filhos,external,email,pt,Europe/Lisbon,1970-01-01T00:00:00Z' \
		'4711,,,,internal,,,,1969-12-31T23:59:59Z' | hd-put contact
	fill_policies
	hd-new -q -s 'Printer on fire' -R maria@example.com -m 'Smoke.
' category=network/vpn service=mail cost=0.1 loud=yes shelf='a,"b"
c' size=large gone=7 key=X-1 tag='hot wet'
	hd-new -q -s 'ünïcödé 🖨 e\backslash' -R 4711 cost=-1e-300 shelf=
	hd-new -q -s plain cost=12345678901234567 gone=-9223372036854775807
	printf '%s\n' kind,name ticket,gone | hd-drop field
	hd-assign -q -s least-loaded 1 2
	printf 'a\0b\r\n\377' >blob.bin
	: >empty.txt
	hd-reply -q --as ana --spent 25m -m 'Pull the plug.' --attach blob.bin \
		--attach empty.txt --channel phone --at 2026-03-02T10:00:00Z 1
	hd-reply -q --from-requester -m 'It is out.' --at 2026-03-02T11:00:00Z 1
	printf 'msg,id,body\nm-1,2,TAB\there\n' |
		hd-note -q --key msg --attach blob.bin --at 2026-03-02T11:30:00Z
	hd-set -q -r 'why not' --at 2026-03-02T12:00:00Z status=solved cost=7.25 1
	hd-set -q --at 2026-03-03T12:00:00Z status=open 1
	printf '%s\n' id,at,field,new 3,2026-03-02T10:00:00Z,status,new \
		3,2026-03-02T09:30:00Z,level,2 | hd-set -q --history
	hd-set -q starts=2026-04-01T20:00:00Z ends=2026-04-01T22:00:00Z risk=2 plan='turn it
on' backout='off, "at once"' root_cause=dust workaround='blow é' --at 2026-03-02T12:30:00Z 3
	hd-new -q -s closed status=closed impact=1 urgency=2 \
		promised=2026-03-05T00:00:00Z </dev/null
	printf '%s\n' id,cause,tag "4,$(hd-list event -H -c id -S -id -l 1),x" |
		hd-set -q
	hd-escalate -q -r late --at 2026-03-03T13:00:00Z 2
	printf '%s\n' name,kind,filter,columns,sort,help \
		'mine,ticket,agent=ana,"id,subject",-id,of ana' | hd-put view
	printf '%s\n' name,language,subject,body,help \
		'taken,pt-BR,{ticket.subject},"Oi, {requester.name}",x' \
		'taken,,,"Hello {requester.name}",' | hd-put template
	hd-note -q --at 2026-03-03T13:30:00Z --template taken 1
	printf '%s\n' name,actions,help 'tidy,tag+=tidy,sweeps' | hd-put macro
	printf '%s\n' name,manager desk,ana | hd-put team
	printf '%s\n' name,category,service,team,level,to_team,to_level,inform,help \
		up,network/vpn,mail,desk,1,field,2,yes,x | hd-put ascent
	printf '%s\n' name,position,trigger,filter,actions,valid_from,help \
		'urgent,10,changed:priority,priority=1,"tag+=hot; note=hurry",2026-03-01T00:00:00Z,for all' \
		'old,20,time,age>1d active=yes,tag+=old,,' | hd-put rule
	hd-link -q 1 parent 2
	hd-link -q --at 2026-03-03T14:00:00Z 1 blocks 2
	hd-link -q --at 2026-03-03T15:00:00Z --remove 1 blocks 2
	hd-set -q --at 2026-03-03T16:00:00Z watcher+=ana requesters+=x@example.com 1
	hd-merge -q --at 2026-03-03T17:00:00Z 2 3
	hd-new -q -s waits status=pending resume=2026-04-01T00:00:00Z </dev/null
	hd-rule -q run --at 2026-03-03T19:00:00Z
	printf '%s\n' name,starts,ends,service,help \
		'year,2026-12-20,2027-01-05,,quiet' spare,2026-05-01,2026-05-02,mail, | hd-put blackout
	printf '%s\n' old,new,approved new,hold,change | hd-put transition
	printf '%s\n' agent,since,until,deputy \
		ana,2026-03-03T19:10:00Z,2026-03-03T19:50:00Z,bia | hd-put absence
	hd-approve -q --ask 'ana bia' --quorum 1 --veto --own \
		--until 2026-06-01T00:00:00Z --at 2026-03-03T19:10:00Z 2
	hd-approve -q --ask bia --at 2026-03-03T19:10:00Z 3
	hd-approve -q --ask 'ana bia' --at 2026-03-03T19:10:00Z 1
	hd-approve -q --as bia --at 2026-03-03T19:20:00Z 1
	hd-approve -q --withdraw --at 2026-03-03T19:25:00Z 1
	hd-approve -q --as bia --for ana -m 'in her name' --at 2026-03-03T19:30:00Z 2
	fill_outbox
	fill_mail
	fill_programs
	fill_notices
	hd-kb add -q --title 'Impressão em chamas' -m 'Water? Não.' \
		--state public --language pt --tag fogo --ticket 1
	hd-kb add -q --title 'VPN' -m 'Error 809: certificate' --state internal
	hd-kb add -q --title 'Old' -m 'nothing' --state draft
	hd-drop article 3
	hd-kb add -q --title 'On fire' -m 'No water.' --state public \
		--language en --translation-of 1 --owner ana --service mail \
		--category network/vpn --review-at 2026-04-01
	printf '%s\n' article,question,ticket,helped,comment \
		'1,"Fogo, fogo!",,yes,' 2,,2,no,'not it' 1,smoke,,, |
		hd-kb learn -q
	hd-drop lesson 3
	printf '%s\n' 'name,alerts' 'mail,smtp*' | hd-put service
	printf '%s\n' source,key,severity,text,at \
		'icinga,"smtp, ""1""",major,"no ü",2026-03-03T20:00:00Z' \
		'icinga,"smtp, ""1""",ok,,2026-03-03T20:01:00Z' \
		',disk,info,,2026-03-03T20:00:00Z' | hd-alert -q
	printf '%s\n' 'name,value' alert_flapping,2/15m | hd-put setting
	printf '%s\n' key,severity,at db,major,2026-03-03T20:00:00Z db,ok,2026-03-03T20:01:00Z |
		hd-alert -q
	retire_one
	undo_some
	seal_twice
}

# seal_twice: two seals, with an event between them. before_seal may name a
# function that is called before each.
seal_twice() {
	"${before_seal:-:}"
	hd-check -q --seal --at 2026-03-04T00:00:00Z
	hd-set -q --at 2026-03-04T01:00:00Z tag+=sealed 2
	"${before_seal:-:}"
	hd-check -q --seal --at 2026-03-04T02:00:00Z
}

# fill_outbox: records of a sweep that have not arrived, because a signal killed
# the program on the way; a command has acted on them
fill_outbox() {
	hd-sla sweep --at 2026-03-04T00:00:00Z --owe hook
	# shellcheck disable=SC2016	# the shell that is run expands it
	hd-sla offer hook --hold --at 2026-03-04T00:00:00Z -- \
		sh -c 'cat >swept; kill -9 $PPID' || [ $? -eq 137 ]
	[ -s swept ]
	cut -d , -f 1,2 swept | hd-note -q -m 'still owed'
}

# insert TABLE-AND-VALUES: a row that no short command makes
insert() {
	case $HD_DB in
	*://*)	psql -qX -v ON_ERROR_STOP=1 -d "$HD_DB" -c "INSERT INTO $1" ;;
	*)	sqlite3 "$HD_DB" "INSERT INTO $1" ;;
	esac
}

# fill_programs: what hd-web and hd-triage have noted
fill_programs() {
	local data="x'00ff'"

	[[ $HD_DB != *://* ]] || data="'\\x00ff'"
	insert "submission VALUES ('k', 'new', 's', 'p', 1772442000, 1)"
	insert "model VALUES ('type', 1772442000, 3, 2, 'd', $data)"
}

# fill_mail: a message with all that can be noted of one
fill_mail() {
	printf '%s\n' address,name,team,category,service,language,signature,answer,help \
		'help@example.com,Desk,desk,network,mail,pt,"-- 
Ana",yes,for all' 'old@example.com,,,,,,,,' | hd-put mailbox
	hd-drop mailbox old@example.com
	printf '%s\n' 'From: Maria <maria@example.com>' 'To: help@example.com' \
		'Message-ID: <1@example.com>' 'Subject: [#1] A fax' 'Precedence: list' \
		'' 'Paper.' |
		hd-mail --at 2026-03-04T00:00:00Z
	# a message that the desk sent comes back
	insert "mail (id, at, direction, state, message_id, recipient, ticket)
		VALUES (1000, 1772442000, 'out', 'sent', '2@example.com',
			'maria@example.com', 1)"
	printf '%s\n' 'From: MAILER-DAEMON@example.com' \
		'Content-Type: multipart/report; report-type=delivery-status; boundary=x' \
		'' --x '' 'Gone.' --x 'Content-Type: message/delivery-status' '' \
		'Action: failed' 'Status: 5.1.1' --x \
		'Content-Type: text/rfc822-headers' '' 'Message-ID: <2@example.com>' \
		'' --x-- | hd-mail --at 2026-03-04T00:00:00Z
	printf '%s\n' 'From: ads@example.org' 'Precedence: bulk' '' 'Buy.' |
		hd-mail --at 2026-03-04T00:00:00Z
}

# fill_notices: notices that were sent, failed, are claimed or withdrawn; the
# desk is silent again in the end
fill_notices() {
	local now=$HD_NOW

	mkdir -m 755 programs
	# shellcheck disable=SC2016	# the shell that is run expands it
	printf '%s\n' '#!/bin/sh' '[ ! -e dies ] || kill -9 $PPID' \
		'[ ! -e fails ] || { echo "not now"; exit 75; }' >programs/box
	chmod 755 programs/box
	export HD_SEND_DIR=$PWD/programs
	printf '%s\n' name,program email,box | hd-put channel
	printf '%s\n' name,value address,help@example.org | hd-put setting
	export HD_NOW=2026-03-04T00:30:00Z
	hd-send --enable
	hd-set -q --as ana promised=+3d 1
	hd-send -q
	hd-reply -q --as ana -m 'No.' 1
	: >fails
	hd-send -q
	rm fails
	hd-reply -q --as ana -m 'Not at all.' 1
	hd-undo -q --last
	hd-reply -q --as ana -m 'Yes.' 1
	: >dies
	hd-send -q || [ $? -eq 137 ]
	rm dies
	hd-send --disable
	export HD_NOW=$now
	rm -r programs
}

# fill_calendars: office, with special days and the holidays of another one
fill_calendars() {
	printf '%s\n' name,zone,hours,holidays,help \
		'office,Europe/Lisbon,mon-fri 09:00-17:00,brazil,of Lisbon' \
		'spare,UTC,mon 09:00-10:00,,' | hd-put calendar
	printf '%s\n' calendar,date,name office,--06-13,Santo \
		spare,2026-03-03, | hd-put holiday
	printf '%s\n' calendar,date,hours,help \
		'office,2026-03-07,10:00-14:00,a Saturday' \
		spare,2026-03-02,09:00-12:00, | hd-put shift
}

# fill_policies: service levels in working time, with warnings and steps, and
# goals
fill_policies() {
	printf '%s\n' name,position,filter,calendar,on_change,carry_pause,help \
		'network,10,category=network/,office,restart,no,for the network' |
		hd-put policy
	printf '%s\n' policy,metric,priority,duration,warnings,steps \
		'network,first_reply,3,2wh,50%,"-15m level; 0 notify=boss"' \
		'network,resolution,3,2wd,"50%,-1h","-30m level; 0 team=field"' |
		hd-put target
	printf '%s\n' name,report,figure,filter,period,least,most,help \
		answer,sla,attained,metric=first_reply,month,0.9,,always \
		few,backlog,open,,day,,10, | hd-put goal
}

# unfilled FILE: each column of this database that has no value in any row
unfilled() {
	sqlite3 "$1" "SELECT printf('SELECT ''%s.%s'' WHERE NOT EXISTS
			(SELECT 1 FROM \"%s\" WHERE \"%s\" IS NOT NULL);',
			t.name, c.name, t.name, c.name)
		FROM pragma_table_list t JOIN pragma_table_info(t.name) c
		WHERE t.schema = 'main' AND t.type = 'table'
		AND t.name NOT LIKE 'sqlite%'" | some | sqlite3 "$1"
}

# retire_one: of every kind of configuration, and with a word of help
retire_one() {
	printf '%s\n' agent,since bia,2026-06-01 | hd-drop absence
	hd-drop view late
	hd-drop blackout spare
	printf '%s\n' name,trigger,actions spare,new,stop | hd-put rule
	hd-drop rule spare
	printf '%s\n' name,actions spare,stop | hd-put macro
	hd-drop macro spare
	printf '%s\n' name,to_level spare,3 | hd-put ascent
	hd-drop ascent spare
	printf '%s\n' name,language ask,pt | hd-drop template
	hd-drop service spare
	printf '%s\n' name,valid_from spare, | hd-drop calendar
	printf '%s\n' calendar,date spare,2026-03-03 | hd-drop holiday
	printf '%s\n' calendar,date spare,2026-03-02 | hd-drop shift
	hd-drop goal few
	hd-drop channel forum
	hd-drop type question
	hd-drop setting attachment_max
	printf '%s\n' name spare | hd-put policy
	hd-drop policy spare
	printf '%s\n' name spare | hd-put team
	hd-drop team spare
	printf '%s\n' name spare | hd-put category
	hd-drop category spare
	printf '%s\n' name,category spare,hold | hd-put status
	hd-drop status spare
	printf '%s\n' name spare | hd-put organisation
	hd-drop organisation spare
	printf '%s\n' address spare | hd-put contact
	hd-drop contact spare
	printf '%s\n' old,new,help 'new,solved,at once' 'closed,hold,never' |
		hd-put transition
	printf '%s\n' old,new closed,hold | hd-drop transition
	printf '%s\n' impact,urgency 3,3 | hd-drop matrix
	hd-list -c policy,metric,priority target -l 1 | hd-drop target
	hd-drop priority 5
}

# undo_some: a ticket and a note that were a mistake
undo_some() {
	hd-new -q -s mistake </dev/null
	hd-undo -q --last
	hd-note -q -m 'wrong ticket' 2
	hd-undo -q --last
}

# ------------------------------------------------------- what comes out of a desk

# The instant at which a desk is asked.
asked=2026-03-10T09:00:00Z

# described KIND: the columns of that kind, separated by commas
described() {
	hd-list --describe -H -o line "$1" | cut -f 1 | paste -s -d ,
}

# questions: prints commands that together read all that $HD_DB has. They name
# their columns: later commands may know more.
questions() {
	local all name
	local -a days

	all=$(kinds | some) || return
	for name in $all; do
		echo "hd-list -o csv --retired --withdrawn -c" \
			"$(described "$name") $name"
	done
	echo "hd-list -o csv --as-of 2026-03-02T11:15:00Z" \
		"-c $(described ticket)"
	echo 'hd-log -o csv --all -c' \
		event,at,recorded,actor,login,ticket,action,reason,cause,field,old,new
	echo 'hd-kb -o line search impressao certificate | cut -f 1-4 | sort'
	echo 'hd-sla explain 1'
	all=$(hd-report --list -H -o line | cut -f 1 | some) || return
	for name in $all; do
		days=(--from 2026-03-01 --to 2026-03-10)
		HD_NOW=$asked hd-report -o csv "$name" "${days[@]}" \
			>/dev/null 2>&1 || [ $? -ne 64 ] || days=()
		echo "hd-report -o csv $name ${days[*]}"
	done
}

# answers: reads commands, and prints them with their output and their status if
# that is not 0. Messages may change and are left out.
answers() {
	local command status

	while IFS= read -r command; do
		printf '$ %s\n' "$command"
		status=0
		(
			set -o pipefail
			HD_NOW=$asked eval "$command"
		) </dev/null 2>/dev/null || status=$?
		[ "$status" -eq 0 ] || echo "status $status"
	done
}
