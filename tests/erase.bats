#!/usr/bin/env bats
# hd-erase: people, messages and files go for good, and figures stay.

load helper

# person: a desk that knows maria in every way that there is
person() {
	make_desk "${1:-delete}"
	printf 'login,team,name\nana,desk,Ana\n' | hd-put agent
	hd-put field <<-END
		kind,name,type
		contact,cpf,text
		contact,born,time
		ticket,room,text
	END
	hd-put contact <<-END
		address,name,phone,cpf,born
		maria@x.org,Maria de Souza,+55 11 98765-4321,123.456.789-09,1980-01-01T00:00:00Z
		bia@x.org,Bia Lima,,,
	END
	printf 'address,phone\nmaria@x.org,+55 11 91111-2222\n' | hd-put contact
	echo 'Maria de Souza was here' >maria-souza.txt
	hd-new -q -s "Maria's printer" -R maria@x.org --attach maria-souza.txt \
		-m 'Maria Souza, MARIA@X.ORG, (11) 98765-4321, CPF 12345678909' \
		key='mail/maria@x.org' room='office of Maria' tag='souza vpn'
	hd-new -q -s 'about maria de souza' -R bia@x.org -m 'Maria called' \
		--attach maria-souza.txt
	hd-set -q -r 'Maria asked' subject='Printer of Maria' 1
	hd-reply -q --as maria@x.org -m 'thanks, Maria' 1
	hd-reply -q --as ana -m 'welcome, Maria!' 1
	hd-set -q requester=maria@x.org 2
	hd-set -q requester=bia@x.org 2
	hd-kb add -q --ticket 1
	hd-kb add -q --title 'Call Maria Souza' -m 'at maria@x.org' --tag 'maria@x.org vpn'
	printf 'name,position,filter\nvip,0,requester=maria@x.org\n' | hd-put policy
	printf 'name,help\nHall,where Maria de Souza sits\n' | hd-put service
	hd-set -q status=solved 1
	# what a hook is owed has the subject
	HD_NOW=2026-03-20T09:00:00Z hd-sla sweep -q -- false || :
	export HD_NOW=2026-03-20T10:00:00Z
}

# whereabouts: what the desk and its folder still say of her
whereabouts() {
	if [ "$HD_TEST_ENGINE" = sqlite ]; then
		cat "$HD_DB"* | LC_ALL=C tr '\000-\011\013-\037' '\n'
	else
		dump
	fi | LC_ALL=C grep -aoiE 'maria|souza|98765|91111|123\.?456\.?789|1980-01|315532800' |
		sort | uniq -c || :
}

# rows: what the desk holds, without what a server has for itself
rows() {
	dump | grep '^INSERT' | grep -v commit_token
}

# figures: every report that needs nothing else
figures() {
	local report

	for report in $(hd-report --list -H -o line | cut -f 1 | some); do
		echo "# $report"
		hd-report "$report" 2>&1 || :
	done
	hd-report volume --by requester
	hd-report times --by requester,status
}

@test "a person is gone from the desk and its folder, in each journal mode" {
	for mode in $modes; do
		drop
		person "$mode"
		[ "$(whereabouts | wc -l)" -ge 5 ]
		hd-erase -q --messages --attachments -r 'Maria Souza asked' contact maria@x.org
		# of the second file, which another person has sent, hd-erase
		# tells
		hd-erase -q attachment 2
		whereabouts | same ''
		hd-check
		hd-check --recount
	done
}

@test "figures stay as they were, apart from the name" {
	person
	# for each table that is no kind: it has rows that must be erased
	sql 'SELECT count(*) > 0 FROM outbox' | grep -x -e 1 -e t
	figures >before
	hd-erase -q --messages --attachments contact maria@x.org
	figures | sed 's/erased-[0-9]*/maria@x.org/' | diff before -
}

@test "without options the messages stay, without the names in them" {
	person
	hd-erase contact maria@x.org -H >report
	id=$(hd-list -H event action=erase -c id)
	run hd-list -H entry -c body
	same <<-END
		"erased-$id, erased-$id, (erased-$id, CPF erased-$id"
		erased-$id called
		"thanks, erased-$id"
		"welcome, erased-$id!"
	END
	run hd-list -H -c id,subject,requester,tag,key,room
	same <<-END
		1,Printer of erased-$id,erased-$id,erased-$id vpn,mail/erased-$id,office of erased-$id
		2,about erased-$id,bia@x.org,,,
	END
	hd-list -H contact --retired -c address,name,phone,cpf,born,retired \
		address=erased-"$id" |
		same "erased-$id,erased-$id,erased-$id,erased-$id,,2026-03-20T10:00:00Z"
	hd-list -H change field=subject -c old,new |
		same "erased-$id's printer,Printer of erased-$id"
	hd-list -H event action=reply -c actor | same "$(printf 'erased-%s\nana' "$id")"
	hd-list -H policy -c filter name=vip | same "requester=erased-$id"
	hd-list -H article -c title,tag id=2 | same "Call erased-$id,erased-$id vpn"
	hd-kb search maria -H || [ $? -eq 1 ]
	hd-kb search "erased-$id" -H -c id | some >/dev/null
	run grep ,remains report
	same <<-END
		attachment,1,content,remains
		attachment,2,content,remains
		backup,,,remains
		copy,,,remains
		log,,,remains
	END
}

@test "others who are called the same keep their names" {
	desk
	printf 'address,name\na@x.org,Ana Lima\nb@x.org,Ana Lima\n' | hd-put contact
	hd-new -q -s one -R a@x.org -m 'I am Ana Lima'
	hd-new -q -s two -R b@x.org -m 'I am Ana Lima'
	hd-erase -q contact a@x.org
	hd-list -H contact -c name | same 'Ana Lima'
	hd-list -H entry -c body ticket=2 | same 'I am Ana Lima'
	run ! grep -x 'I am Ana Lima' <(hd-list -H entry -c body ticket=1)
}

@test "keys that become the same stay apart" {
	desk
	printf 'address,name\nmaria@example.org,Maria Silva\n' | hd-put contact
	printf '%s\n' subject,requester,key a,maria@example.org,maria@example.org \
		'b,maria@example.org,Maria Silva' | hd-new -q
	hd-erase -q contact maria@example.org
	hd-list -H -c key,requester | same $'erased-4,erased-4\nerased-4-2,erased-4'
}

@test "-n prints what would be found, and changes nothing" {
	person
	rows >before
	hd-erase -n -H contact maria@x.org >plan
	rows | diff before -
	hd-erase -H contact maria@x.org | diff plan -
	grep -x 'change,"[0-9]*,requester",old,replaced' plan
	grep -x 'ticket,1,subject,replaced' plan
	grep -x 'policy,"vip,",filter,replaced' plan
}

@test "what has been erased is not erased again" {
	person
	hd-erase -q contact maria@x.org
	fails 65 hd-erase contact maria@x.org
	[ "$errors" = 'hd-erase: maria@x.org: no contact has this key' ]
	rows >before
	hd-erase -q contact "$(hd-list -H event action=erase -c name)"
	hd-erase -q entry 1 && hd-erase -q ticket 2
	rows | diff before - >changed || :
	rows >before
	hd-erase -q entry 1 && hd-erase -q ticket 2 && hd-erase -q attachment 2
	rows | diff before -
	# it can be called at any time, only to overwrite bytes
	hd-erase
}

@test "hd-undo brings nothing back" {
	person
	hd-erase -q contact maria@x.org
	id=$(hd-list -H event action=erase -c id)
	fails 65 hd-undo "$id"
	[[ $errors == *"event $id erased for good: nothing brings that back"* ]]
	hd-check
}

@test "other names are given with --also, but never those of agents" {
	desk
	printf 'login,team\nana,desk\n' | hd-put agent
	hd-new -q -s one -R maria@x.org -m 'Mariazinha, also m.s@y.org'
	hd-new -q -s mariazinha -R b@x.org
	says 65 hd-erase <<-'END'
		contact maria@x.org --also ana|maria@x.org: "ana" is also the login of an agent, or of the desk itself: what they did would be erased, too
		contact maria@x.org --also a|maria@x.org: --also "a": has fewer than 3 characters
		contact nobody|nobody: no contact has this key
		entry 9|9: no entry has this key
		ticket x|x: no ticket has this key
	END
	hd-erase -q contact maria@x.org --also mariazinha --also m.s@y.org
	id=$(hd-list -H event action=erase -c id)
	hd-list -H -c subject | same "$(printf 'one\nerased-%s' "$id")"
	hd-list -H entry -c body | same "\"erased-$id, also erased-$id\""
	says 64 hd-erase <<-'END'
		team desk|"team" records cannot be erased; name a contact, an agent, an entry, an attachment or a ticket
		ticket|name the ticket to erase
		ticket 1 --messages|--messages and --attachments are for a contact
		agent ana --attachments|--messages and --attachments are for a contact
		entry 1 --also ana|--also is for a contact or an agent
		contact b@x.org --force|--force is for an agent
	END
}

@test "an agent who has left is a person, too" {
	make_desk delete
	printf 'login,team,name,email\nana,desk,Ana Lima,ana.lima@x.org\nbia,desk,Bia Luz,\nrui,desk,,\n' | hd-put agent
	printf 'address,name\njoe@x.org,Joe\nrui,Rui\n' | hd-put contact
	hd-put policy <<<$'name,position,filter\nvip,0,"agent=bia,ana priority=1 tag=ana"\nlow,1,agent=bia'
	hd-new -q -s one -R joe@x.org -m 'Hello'
	hd-assign -q -a ana 1
	hd-reply -q --as ana -m 'Regards, Ana' 1
	hd-set -q --as ana -r 'Ana Lima asked' level=2 1
	hd-kb add -q --as ana --title x -m 'by ana.lima@x.org'
	hd-check --seal >kept.csv
	says 65 hd-erase <<-'END'
		agent ana|ana: active tickets of this agent: 1; assign them to others first (hd-list -c id active=yes agent='ana'), or use --force
		agent rui|rui: "rui" is also the address of a contact, or the desk itself: what they said would be erased, too
		agent nobody|nobody: no agent has this key
	END
	hd-erase -n --force agent ana >plan
	grep -x 'ticket,1,agent,replaced' plan
	grep ^policy plan | same 'policy,"vip,",filter,replaced'
	hd-assign -q -a bia 1
	figures >before
	hd-erase -q agent ana
	figures | sed 's/erased-[0-9]*/ana/' | diff before -
	id=$(hd-list -H event action=erase -c id)
	hd-list -H policy -c filter name=vip | same "\"agent=bia,erased-$id priority=1 tag=ana\""
	hd-list -H agent --retired -c login,name,email,team,retired login="erased-$id" |
		same "erased-$id,erased-$id,erased-$id,desk,$(hd-list -H event id="$id" -c at)"
	hd-list -H event ticket=1 action=set -c actor,reason | same "erased-$id,erased-$id asked"
	hd-list -H entry -c author,body id=2 | same "erased-$id,\"Regards, erased-$id\""
	hd-list -H article -c author,body | same "erased-$id,by erased-$id"
	hd-list -H change field=agent new="erased-$id" -c ticket | same 1
	run ! grep -E "Lima|ana\\.lima|'ana'" <(dump)
	hd-erase -q agent "erased-$id"
	hd-check --against kept.csv
	hd-check --recount
}

@test "a password in a reply goes, and quotes of it are told of" {
	desk
	hd-new -q -s one -R maria@x.org -m 'I cannot log in'
	hd-reply -q -m 'The password is hunter2' 1
	hd-reply -q -m $'> The password is hunter2\nchange it' 1
	hd-kb add -q --ticket 1 --state internal -m 'The password is hunter2'
	run hd-erase -H entry 2
	same <<-'END'
		entry,2,body,replaced
		article,1,body,remains
		entry,3,body,remains
		backup,,,remains
		copy,,,remains
		log,,,remains
	END
	id=$(hd-list -H event action=erase -c id)
	hd-list -H event -c kind,name,ticket action=erase | same entry,2,
	hd-list -H entry -c body id=2 | same "erased-$id"
	hd-check
	hd-check --recount
}

@test "an attachment loses name and bytes; the same bytes of others stay" {
	desk
	echo secret-bytes >secret-name.txt
	hd-new -q -s one -m text --attach secret-name.txt
	hd-new -q -s two -m text --attach secret-name.txt
	hash=$(sha256sum <secret-name.txt)
	hd-erase -H attachment 1 | grep remains | sed 1q | same attachment,2,content,remains
	hd-show 2 --save . | tail -n 1 | same ./secret-name-1.txt
	hd-erase -q attachment 2
	id=$(hd-list -H event action=erase -c id -S -id -l 1)
	hd-list -H attachment -c name,hash id=2 | same "erased-$id,erased-$id"
	sql 'SELECT count(*) FROM content WHERE size > 0' | same 0
	run ! grep -e secret -e "${hash%% *}" <(dump)
	mkdir out
	hd-show 1 2 --save out >shown
	[ -z "$(ls out)" ]
	hd-check
}

@test "a ticket loses all its text, and its figures stay" {
	person
	figures >before
	hd-erase -q ticket 1 '#2'
	hd-list -H -c subject,key,room id=1 | grep -x 'erased-[0-9]*,erased-[0-9]*,erased-[0-9]*'
	run ! grep -v '^erased-[0-9]*$' <(hd-list -H entry -c body)
	run ! grep -v '^erased-[0-9]*$' <(hd-list -H attachment -c name)
	hd-list -H change ticket=1 field=subject -c old,new | grep -x 'erased-[0-9]*,erased-[0-9]*'
	hd-list -H event action=set ticket=1 -c reason | grep -x 'erased-[0-9]*' >/dev/null
	figures | diff before -
	hd-check
	hd-check --recount
}

@test "someone who reads meanwhile is told of: then bytes may be left" {
	only sqlite "bytes of a file"
	person wal
	exec 7> >(sqlite3 "$HD_DB" >/dev/null)
	printf '%s\n' 'BEGIN; SELECT * FROM entry;' >&7
	for ((i = 0; i < 100; i++)); do
		[ ! -e "$HD_DB-shm" ] || break
		HD_WAIT=0 hd-list -c id >/dev/null
	done
	while HD_WAIT=0 fails 75 hd-erase; do
		break
	done
	[[ $errors == *'may still be in the files of the database'* ]]
	exec 7>&-
	wait
	hd-erase
}

# held: the files of tables and indexes on the server that have something of
# maria, by the names of what they hold
held() {
	local file folder=$HD_TEST_SERVER/data/base

	sql CHECKPOINT
	folder+=/$(sql 'SELECT oid FROM pg_database
		WHERE datname = current_database()')
	{ grep -laiE 'maria@|souza|98765' "$folder"/* || :; } |
		while read -r file; do
			sql "SELECT coalesce(pg_filenode_relation(0,
				${file##*/})::text, '${file##*/}')"
		done | sort
}

@test "the files of a server have nothing of the person, nor its statistics" {
	only pgsql "bytes of a file are looked at above"
	person
	hd-new -q -s "Souza's mouse" -R maria@x.org -m 'Maria Souza' </dev/null
	sql ANALYZE
	held >before
	grep -x -e ticket -e entry -e contact_pkey -e pg_statistic before |
		grep -c . | same 4
	hd-erase -q contact --messages --attachments maria@x.org
	hd-erase -q attachment 2
	held | same ''
	# what an earlier command had to leave
	sql "UPDATE ticket SET subject = 'souza'"
	sql "UPDATE ticket SET subject = 'gone'"
	held | grep -x ticket
	hd-erase
	held | same ''
}

@test "--max counts places, and refuses as a whole" {
	person
	rows >before
	fails 65 hd-erase --max 3 contact maria@x.org
	rows | diff before -
}

@test "seals still hold, and say nothing of what was erased" {
	person
	hd-new -q -s other -m 'the password is tulip' </dev/null
	hd-check --seal >kept.csv
	hd-erase contact --messages --attachments maria@x.org >found
	[[ $(<found) != *sealed* ]]
	hd-erase -q attachment 2 # of another person, with her name
	hd-check --against kept.csv
	hd-check --recount
	whereabouts | { grep -iE 'maria|souza' || :; } | same ''
	# once more, what was erased in part and what was not
	hd-erase -q ticket 1 3
	hd-check --against kept.csv
	hd-check --seal >>kept.csv
	hd-check --against kept.csv
	# what has a list is still proven, and what was erased stays away
	for damage in "UPDATE entry SET body = 'other words' WHERE ticket = 3" \
		"UPDATE entry SET kind = 'note' WHERE ticket = 3" \
		"UPDATE contact SET relation = 'internal' WHERE address LIKE 'erased-%'" \
		"UPDATE sealed SET salt = replace(salt, '#', '#0') WHERE salt LIKE '%#%'"; do
		copy "$HD_DB" "$(db kept)"
		sql "$damage"
		fails 65 hd-check --against kept.csv
		copy "$(db kept)" "$HD_DB"
	done
	hd-check --against kept.csv
}

@test "what did not agree with its seal before an erasure is found after it" {
	person
	hd-check --seal >kept.csv
	sql "UPDATE entry SET body = 'forged words of Maria' WHERE id = 1"
	fails 65 hd-check
	hd-erase -q contact maria@x.org
	fails 65 hd-check --against kept.csv
	[[ $output == *"event,"*"is not as seal 1 has sealed it"* ]]
}
