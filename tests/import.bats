#!/usr/bin/env bats
# hd-import: a desk from elsewhere, with all that happened.
# plain: zendesk /dev/null

load helper

# moved FORMAT: the small export of that format in tests/moving
moved() {
	hd-import "$1" "$top/tests/moving/$1"
}

# nothing KIND: the desk has no record of that kind
nothing() {
	run -1 hd-list -H "$1"
	same '' <<<"$output"
}

# whole: everything that an import wrote, as records
whole() {
	hd-list -o csv -S id -c id,key,created,updated,subject,status,priority,type,channel,requester,organisation,team,agent,tag,solved,closed,first_reply,replies,reopens
	hd-list -o csv entry -c ticket,at,kind,author,role,channel,body,key
	hd-list -o csv history -c at,actor,ticket,action,field,old,new ticket!=0
	hd-list -o csv link || : # perhaps there are none
}

@test "Zendesk: tickets with audits, people, fields, files, links, ratings" {
	desk
	moved zendesk
	hd-list -o json -S id -c key,created,status,priority,type,channel,requester,organisation,team,agent,tag,solved,closed,first_reply,replies,room_no,vip,rating,body | same '{"key":"1001","created":"2026-01-05T09:00:00Z","status":"closed","priority":2,"type":"incident","channel":"email","requester":"joe@acme.example","organisation":"ACME","team":"Network","agent":"bo@desk.example","tag":"fire printer","solved":"2026-01-06T09:00:00Z","closed":"2026-01-07T10:00:00Z","first_reply":"2026-01-05T09:30:00Z","replies":1,"room_no":"room_4","vip":true,"rating":"good","body":"It burns."}
{"key":"1002","created":"2026-01-06T09:00:00Z","status":"open","priority":3,"type":"incident","channel":"web","requester":"joe@acme.example","organisation":"ACME","team":null,"agent":"ana@desk.example","tag":null,"solved":null,"closed":null,"first_reply":null,"replies":0,"room_no":null,"vip":null,"rating":null,"body":"Nothing works\nat all"}'
	hd-list history ticket=1 -c at,actor,action,field,old,new field!=due at'<2026-02' | same 'at,actor,action,field,old,new
2026-01-05T09:00:00Z,joe@acme.example,new,,,
2026-01-05T09:30:00Z,ana@desk.example,reply,agent,,ana@desk.example
2026-01-05T09:30:00Z,ana@desk.example,reply,first_reply,,2026-01-05T09:30:00Z
2026-01-05T09:30:00Z,ana@desk.example,reply,replies,0,1
2026-01-05T09:30:00Z,ana@desk.example,reply,status,new,pending
2026-01-05T11:30:00Z,joe@acme.example,reply,room_no,room_3,room_4
2026-01-05T11:30:00Z,joe@acme.example,reply,status,pending,open
2026-01-06T09:00:00Z,bo@desk.example,note,active,yes,no
2026-01-06T09:00:00Z,bo@desk.example,note,agent,ana@desk.example,bo@desk.example
2026-01-06T09:00:00Z,bo@desk.example,note,reassigns,0,1
2026-01-06T09:00:00Z,bo@desk.example,note,solved,,2026-01-06T09:00:00Z
2026-01-06T09:00:00Z,bo@desk.example,note,status,open,solved
2026-01-07T10:00:00Z,system,set,closed,,2026-01-07T10:00:00Z
2026-01-07T10:00:00Z,system,set,status,solved,closed
2026-01-07T10:00:00Z,root,put,,,'
	hd-list attachment -c ticket,name,size | same $'ticket,name,size\n1,fire.txt,3'
	hd-list link | same $'ticket,link,other\n1,caused-by,2'
	hd-list agent -c login,name | same $'login,name\nana@desk.example,Ana Lima'
	hd-check
}

@test "the account: what comes, what it becomes, what is left out" {
	desk
	hd-import -n zendesk "$top/tests/moving/zendesk" | same 'kind,name,becomes,count,how
agent,,,2,added
agent,,,1,retired
change,,,5,added
channel,email,email,1,profile
channel,web,web,1,profile
contact,,,1,added
event,Notification,,1,left out
field,Room No.,room_no,0,added
field,VIP?,vip,0,added
field,rating,rating,0,added
field,rating_comment,rating_comment,0,added
link,,,1,added
message,,,4,added
note,,,1,added
organisation,ACME,ACME,2,added
priority,,3,1,not said: the default of the desk
priority,high,2,1,profile
status,closed,closed,1,profile
status,new,new,1,profile
status,open,open,2,profile
status,pending,pending,1,profile
status,solved,solved,1,profile
team,Network,Network,1,added
ticket,,,2,added
type,,incident,1,not said: the default of the desk
type,incident,incident,1,profile'
	nothing ticket
}

# as_expected FORMAT: the account, and all that comes, are those of
# tests/moving/FORMAT.expected; a second time nothing comes
as_expected() {
	desk
	{
		hd-import -n "$1" "$top/tests/moving/$1"
		moved "$1"
		whole | sed "s/^$HD_NOW,[^,]*,,put,,,$//; /^$/d"
	} >all
	diff "$top/tests/moving/$1.expected" all
	whole >first
	moved "$1"
	whole | diff first -
	hd-check
}

@test "Jira: changelog, documents, internal comments, worklogs, custom fields" {
	as_expected jira
}

@test "Freshdesk: conversations and activities" {
	as_expected freshdesk
}

@test "Zammad: articles in HTML, history, numbers for keys" {
	as_expected zammad
}

@test "FreeScout: threads that carry status and user" {
	as_expected freescout
}

@test "CSV: tickets, messages, notes, changes, people by mysql, links" {
	as_expected csv
}

@test "CSV that the queries of share/import make" {
	for program in osticket otrs glpi redmine rt; do
		[ "$(echo "$top/share/import/$program/"*.sql)" ]
		as_expected $program
		rm -f all first
		clean
		fresh
	done
}

@test "CSV that is wrong: its line, and what is missing" {
	desk
	printf 'ticket,at,body\n1,2026-01-01T00:00Z,x\n,2026-01-01T00:00Z,y\n' >messages.csv
	fails 65 hd-import csv messages.csv
	same 'hd-import: messages.csv:3: ticket: is needed; nothing is imported' <<<"$errors"
	printf 'ticket,at,body\n1,yesterday,x\n' >messages.csv
	fails 65 hd-import csv messages.csv
	same 'hd-import: messages.csv:2: at: "yesterday" is no time; nothing is imported' <<<"$errors"
	printf 'a,b\n1,2,3\n' >tickets.csv
	fails 65 hd-import csv tickets.csv
	[[ $errors == "hd-import: tickets.csv:2: "*"; nothing is imported" ]]
	mv messages.csv other.csv
	fails 65 hd-import csv other.csv
	[[ $errors == "hd-import: other.csv:2: it is not clear what the records are;"* ]]
	nothing ticket
}

@test "again, and again with more: only what is new is added" {
	desk
	moved zendesk
	whole >first
	moved zendesk
	whole >second
	diff first second
	cat >more.json <<'END'
{"tickets":[{"id":1002,"created_at":"2026-01-06T09:00:00Z","updated_at":"2026-02-01T10:00:00Z","subject":"No net","status":"solved","priority":null,"requester_id":21,"assignee_id":11}]}
{"audits":[{"id":950,"ticket_id":1002,"created_at":"2026-02-01T10:00:00Z","author_id":11,"events":[{"type":"Comment","id":951,"body":"Done","public":true,"author_id":11},{"type":"Change","field_name":"status","value":"solved","previous_value":"open"}]}]}
END
	hd-import zendesk "$top/tests/moving/zendesk/users.json" more.json
	has 2 status,solved,replies | same solved,2026-02-01T10:00:00Z,1
	whole >third
	hd-import zendesk "$top/tests/moving/zendesk" more.json
	whole >fourth
	diff third fourth
	hd-check
}

# many N: an export of Zendesk with so many tickets, each with an answer
many() {
	awk -v n="$1" 'BEGIN {
		print "{\"users\":[{\"id\":11,\"name\":\"Ana\",\"email\":\"ana@desk.example\",\"role\":\"agent\",\"active\":true}]}" >"many/users.json"
		for (i = 1; i <= n; i++) {
			at = sprintf("2026-01-%02dT%02d:00:00Z", i % 28 + 1, i % 20)
			later = sprintf("2026-01-%02dT%02d:30:00Z", i % 28 + 1, i % 20)
			printf "{\"tickets\":[{\"id\":%d,\"created_at\":\"%s\",\"updated_at\":\"%s\",\"subject\":\"s%d\",\"description\":\"d\",\"status\":\"solved\",\"requester_id\":11,\"assignee_id\":11,\"tags\":[\"t\"]}]}\n", i, at, later, i >"many/tickets.json"
			printf "{\"audits\":[{\"id\":%d,\"ticket_id\":%d,\"created_at\":\"%s\",\"author_id\":11,\"events\":[{\"id\":%d,\"type\":\"Comment\",\"body\":\"Done %d\",\"public\":true,\"author_id\":11},{\"type\":\"Change\",\"field_name\":\"status\",\"value\":\"solved\",\"previous_value\":\"new\"}]}]}\n", 2 * i, i, later, 2 * i + 1, i >"many/audits.json"
		}
	}'
}

# renumbered: the records of `whole` with tickets numbered in their order; a run
# that was killed on a server has used numbers up
renumbered() {
	awk -F , -v OFS=, '
		/^[a-z]/ { list++; print; next }
		list == 1 { $1 = n[$1] = ++seen }
		list == 2 { $1 = n[$1] }
		list == 3 { $3 = n[$3] }
		{ print }'
}

@test "a run that is killed again and again is completed by the next one" {
	mkdir many
	many 150
	desk
	hd-import -q zendesk many
	whole | renumbered >at_once
	HD_DB=$(db other)
	export HD_DB
	desk
	for ((i = 0; i < 12; i++)); do
		hd-import -q zendesk many &
		pid=$!
		sleep "0.$(printf %03d $((RANDOM % 60 + 20 * i)))"
		kill -9 $pid 2>/dev/null || true
		wait $pid 2>/dev/null || true
	done
	hd-import -q zendesk many
	whole | renumbered | diff at_once -
	[ "$(wc -l <at_once)" -gt 300 ]
	hd-check
}

@test "what was written there before the last event here becomes the past" {
	desk
	moved zendesk
	at 09:30 hd-reply -q 2 -m 'From here' --as ana@desk.example
	cat >late.json <<'END'
{"audits":[{"id":960,"ticket_id":1002,"created_at":"2026-01-07T10:00:00Z","author_id":11,"events":[{"type":"Comment","id":961,"body":"Earlier","public":true,"author_id":11}]}]}
END
	for _ in 1 2; do
		hd-import zendesk "$top/tests/moving/zendesk/users.json" late.json
		hd-list entry ticket=2 -c at,body -H | same '2026-01-06T09:00:00Z,"Nothing works
at all"
2026-03-02T09:30:00Z,From here
2026-01-07T10:00:00Z,Earlier'
		has 2 status,replies,first_reply | same open,2,2026-01-07T10:00:00Z
	done
	hd-check
}

@test "--compare: figures there and here, and why they differ" {
	desk
	for format in zendesk jira freshdesk zammad freescout; do
		moved $format
		echo $format
		hd-import --compare $format "$top/tests/moving/$format"
	done | grep -v ^month | same 'zendesk
2026-01,,open,1,1,,,,,
2026-01,Network,closed,1,1,1800,1800,86400,86400,
jira
2026-01,Service Desk,open,1,1,3600,3600,,,
2026-01,Service Desk,solved,1,1,,,442800,442800,
freshdesk
2026-01,,open,1,1,,,,,
2026-01,Mail,closed,1,1,1800,1800,86400,86400,
zammad
2026-01,Users,closed,1,1,1260,1200,86400,86400,1 the export says another first reply than its messages: 31001
2026-01,Users,pending,1,1,,,,,
freescout
2026-01,Support,closed,1,1,7200,7200,86400,86400,'
	hd-set -q team= 1
	hd-reply -q 2 -m ok --as ana@desk.example
	echo '{"tickets":[{"id":9,"created_at":"2026-02-05T09:00:00Z","subject":"x","status":"open","requester_id":21}]}' >new.json
	hd-import --compare zendesk "$top/tests/moving/zendesk" new.json | same 'month,team,status,tickets,tickets_here,first_reply,first_reply_here,resolution,resolution_here,reason
2026-01,,closed,0,1,,1800,,86400,tickets of other groups of the export
2026-01,,open,1,1,,4752000,,,1 another first reply here: 1002 (1 changed here since)
2026-01,Network,closed,1,0,1800,,86400,,1 another team here: 1001 (1 changed here since)
2026-02,,open,1,0,,,,,1 not here: 9'
}

@test "unknown words are named, mapped by --words, and nothing comes before" {
	desk
	cat >odd.json <<'END'
{"tickets":[{"id":1,"created_at":"2026-01-05T09:00:00Z","subject":"x","status":"parked","priority":"P1","requester_id":1}]}
END
	fails 65 hd-import zendesk odd.json
	same 'hd-import: priority: "P1" (1 times) means nothing here; write what it means into a profile: priority,priority,"P1=..."
hd-import: status: "parked" (1 times) means nothing here; write what it means into a profile: status,status,"parked=..."' <<<"$(sort <<<"$errors")"
	nothing ticket
	printf 'heading,column,values\nstatus,status,parked=hold\npriority,priority,P1=1\n' >w.csv
	hd-import --words ./w.csv zendesk odd.json
	hd-list -H key=1 -c status,priority,requester | same hold,1,zendesk:1
}

@test "hostile files: one clear line, nothing is brought" {
	desk
	printf '{"tickets":[{"id":1,' >cut.json
	fails 65 hd-import zendesk cut.json
	same 'hd-import: cut.json:1: the file ends in the middle of a record; nothing is imported' <<<"$errors"
	head -c 3000000 /dev/zero | tr '\0' '[' >deep.json
	fails 65 hd-import zendesk deep.json
	same 'hd-import: deep.json:1: the file ends in the middle of a record; nothing is imported' <<<"$errors"
	printf '{"tickets":[{"id":1,"subject":%s1%s}]}' \
		"$(head -c 100000 /dev/zero | tr '\0' '[')" \
		"$(head -c 100000 /dev/zero | tr '\0' ']')" >deep.json
	fails 65 hd-import zendesk deep.json
	[[ $errors == "hd-import: deep.json:1: "*"; nothing is imported" ]]
	printf '\n\n{"tickets":[{"id":"\377"}]}' >bytes.json
	fails 65 hd-import zendesk bytes.json
	same 'hd-import: bytes.json:3: the record is not UTF-8 text; nothing is imported' <<<"$errors"
	printf 'id,subject\n1,x\n' >x.csv
	fails 65 hd-import zendesk x.csv
	same 'hd-import: x.csv:1: is not JSON; nothing is imported' <<<"$errors"
	fails 66 hd-import zendesk absent.json
	fails 64 hd-import notes x.csv
	nothing ticket
}

@test "names of files that lead elsewhere are refused" {
	desk
	mkdir -p export/attachments/7
	echo secret >secret
	ln -s "$PWD/secret" export/attachments/7/link.txt
	ln -s "$PWD" export/attachments/8
	cat >export/t.json <<'END'
{"tickets":[{"id":1,"created_at":"2026-01-05T09:00:00Z","subject":"x","status":"open","requester_id":1,"comments":[
{"id":5,"body":"see","public":true,"author_id":1,"created_at":"2026-01-05T09:00:00Z","attachments":[{"id":7,"file_name":"../../secret"},{"id":7,"file_name":"link.txt"},{"id":8,"file_name":"secret"},{"id":9,"file_name":".."}]}]}]}
END
	hd-import -o csv zendesk export >account
	grep attachment account | same 'attachment,,,2,left out: not in the folder
attachment,..,,1,"its name is a path, or hidden"
attachment,../../secret,,1,"its name is a path, or hidden"'
	nothing attachment
}

@test "one refused ticket: none comes, or with -k the others" {
	desk
	cat >two.json <<'END'
{"tickets":[{"id":1,"subject":"no time","status":"open"},
{"id":2,"created_at":"2026-01-05T09:00:00Z","subject":"good","status":"open","requester_id":1}]}
END
	fails 65 hd-import zendesk two.json
	same 'hd-import: ticket 1: created: is needed' <<<"$errors"
	nothing ticket
	fails 1 hd-import -k zendesk two.json
	hd-list -H -c key | same 2
	hd-import --prefix B- -o csv -k zendesk two.json || :
	hd-list -H -c key | same $'2\nB-2'
}

@test "a desk written as JSON of Zendesk, and read back: equal reports" {
	desk
	for format in zendesk jira zammad; do
		moved $format
	done
	for report in volume times sla backlog reopens reassignments; do
		hd-report $report -p month 2>/dev/null || hd-report $report
	done >reports
	hd-list -o csv -S id -c key,created,status,solved,closed,agent,team,requester,replies,first_reply,tag >tickets
	hd-list entry -c ticket,at,kind,role,body >entries
	hd-copy --format zendesk "$HD_DB" out
	fails 73 hd-copy --format zendesk "$HD_DB" out
	clean
	fresh
	desk
	hd-import zendesk out
	for report in volume times sla backlog reopens reassignments; do
		hd-report $report -p month 2>/dev/null || hd-report $report
	done | diff reports -
	hd-list -o csv -S id -c id,created,status,solved,closed,agent,team,requester,replies,first_reply,tag | cut -d , -f 2- |
		diff <(cut -d , -f 2- tickets) -
	hd-list entry -c ticket,at,kind,role,body | diff entries -
	hd-list -H attachment -c name | same fire.txt
	hd-check
}

@test "rules do nothing about what came from elsewhere" {
	desk
	printf 'name,trigger,actions\nurgent,new,priority=1\n' | hd-put rule
	moved zendesk
	hd-list -H -c priority -S id | same $'2\n3'
	hd-new -q -s here
	hd-list -H -c priority 3 | same 1
}

@test "a desk written as Jira imports it" {
	desk
	moved zendesk
	hd-copy --format jira "$HD_DB" out
	grep '^{"externalId":"1"' out/jira.json | same '{"externalId":"1","summary":"Printer on fire","description":"It burns.","status":"closed","priority":"High","issueType":"Incident","reporter":"joe@acme.example","assignee":"bo@desk.example","created":"2026-01-05T09:00:00Z","updated":"2026-01-07T10:00:00Z","labels":["fire","printer"],"comments":[{"body":"Which floor?","author":"ana@desk.example","created":"2026-01-05T09:30:00Z"},{"body":"Third","author":"joe@acme.example","created":"2026-01-05T11:30:00Z"},{"body":"psst","author":"bo@desk.example","created":"2026-01-06T09:00:00Z","properties":[{"key":"sd.public.comment","value":{"internal":true}}]}],"history":[{"author":"ana@desk.example","created":"2026-01-05T09:30:00Z","items":[{"fieldType":"jira","field":"assignee","fromString":null,"toString":"ana@desk.example"},{"fieldType":"jira","field":"status","fromString":"new","toString":"pending"}]},{"author":"joe@acme.example","created":"2026-01-05T11:30:00Z","items":[{"fieldType":"jira","field":"status","fromString":"pending","toString":"open"}]},{"author":"bo@desk.example","created":"2026-01-06T09:00:00Z","items":[{"fieldType":"jira","field":"assignee","fromString":"ana@desk.example","toString":"bo@desk.example"},{"fieldType":"jira","field":"status","fromString":"open","toString":"solved"}]},{"author":"system","created":"2026-01-07T10:00:00Z","items":[{"fieldType":"jira","field":"status","fromString":"solved","toString":"closed"}]}],"attachments":[{"name":"fire.txt","uri":"attachments/fire.txt"}],"components":["Network"],"resolution":"Done","resolutionDate":"2026-01-06T09:00:00Z"},'
	tail -n 1 out/jira.json | same '{"name":"caused-by","sourceId":"1","destinationId":"2"}]}'
	[ -s out/attachments/fire.txt ]
	fails 64 hd-copy --format pdf "$HD_DB" other
}

@test "columns of one's own whose names mean something get other names" {
	desk
	cat >odd.json <<'END'
{"ticket_fields":[{"id":51,"type":"text","title":"Reason"},{"id":52,"type":"text","title":"Status"},{"id":53,"type":"text","title":"42"},{"id":55,"type":"text","title":"Room"},{"id":56,"type":"text","title":"room"}]}
{"tickets":[{"id":1,"created_at":"2026-01-05T09:00:00Z","subject":"x","status":"open","requester_id":1,"custom_fields":[{"id":51,"value":"a"},{"id":52,"value":"b"},{"id":53,"value":"c"},{"id":54,"value":"d"},{"id":55,"value":"e"},{"id":56,"value":"f"}]}]}
END
	hd-import zendesk odd.json
	hd-list -H field -c name,help -S name | same 'column_53,42
column_54,54
reason_zendesk,Reason
room_55,Room
room_56,room
status_zendesk,Status'
}

@test "tickets that Zendesk has merged are duplicates of the one they went into" {
	desk
	cat >merge.json <<'END'
{"tickets":[{"id":1,"created_at":"2026-01-05T09:00:00Z","subject":"x","status":"open","requester_id":1},
{"id":2,"created_at":"2026-01-05T10:00:00Z","updated_at":"2026-01-05T11:00:00Z","subject":"y","status":"closed","requester_id":1}]}
{"audits":[{"id":7,"ticket_id":1,"created_at":"2026-01-05T11:00:00Z","author_id":3,"via":{"channel":"web","source":{"from":{"ticket_id":2},"to":{},"rel":"merge"}},"events":[{"id":8,"type":"Comment","body":"Ticket 2 was merged","public":false,"author_id":3}]}]}
END
	hd-import zendesk merge.json
	hd-list -H link | same '2,duplicates,1'
	hd-import zendesk merge.json
	hd-list -H link | same '2,duplicates,1'
}
