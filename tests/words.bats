#!/usr/bin/env bats
# Tickets that are found by words: text~, --similar, suggest, -s similar.

load helper

setup() {
	fresh
	desk
	hd-put agent <<<$'login,team\nana,desk\nbia,desk'
	hd-new -q <<-'END'
		subject,body,requester
		VPN times out,The client shows a timeout after the login.,bo@example.org
		Printer jams,"There is no paper, and it jams again.",eva@example.org
		Licença vencida,O programa diz que a licença venceu.,bia@example.org
		VPN timeout again,The client times out at home.,eva@example.org
		Screen is dark,Nothing helps.,bo@example.org
	END
	hd-note -q -m "A secret giraffe" 5
	hd-reply -q -m "Press the button on the monitor" 5
}

# words CONDITION ...: the tickets found, the best first
words() {
	{ hd-list "text~$1" -S -score -c id -H "${@:2}" || [ $? -eq 1 ]; } | paste -sd" "
}

@test "text~ finds any of the words in subjects and messages, the best first" {
	words 'vpn timeout' | same '4 1'
	words timeouts | same '4 1'
	words paper | same 2
	words monitor | same 5
	words 'licenca VENCIDA' | same 3
	words giraffe | same ''
	words nowhere | same ''
	fails 1 hd-list -H text~nowhere
}

@test "text~ takes phrases, exclusions and beginnings, and forgives typing errors" {
	words '"times out"' | same '1 4'
	words 'vpn -home' | same 1
	words 'vpn !again' | same 1
	words 'mon*' | same 5
	words pritner | same 2
	words 'clinet' | same '1 4'
}

@test "tickets that are found have a score, and other conditions choose among them" {
	run hd-list 'text~vpn timeout printer' -S -score -c id,score,subject
	same <<-'END'
		id,score,subject
		4,0.7484,VPN timeout again
		2,0.6879,Printer jams
		1,0.6487,VPN times out
	END
	hd-list 'text~vpn timeout printer' -H -c id | same $'1\n2\n4'
	hd-list 'text~vpn timeout printer' -S -subject,id -H -c id,score | same $'1,0.6487\n4,0.7484\n2,0.6879'
	words 'vpn printer' requester=eva@example.org | same '2 4'
	words 'vpn printer' -l 1 | same 2
	hd-list 'text~vpn printer' -H -c id 1 2 5 | same $'1\n2'
	hd-list -o json 'text~paper' -c id,score | same '{"id":2,"score":0.748}'
	hd-list -H -c id | hd-list -H -c id 'text~vpn' - | same $'1\n4'
}

@test "the search follows what is written, changed, withdrawn and erased" {
	hd-reply -q -m "A zebra" 2
	words zebra | same 2
	hd-undo -q "$(hd-list event -H -c id ticket=2 action=reply)"
	words zebra | same ''
	hd-set -q subject="Screen with okapi" 5
	words okapi | same 5
	words dark | same ''
	hd-erase ticket 5 >/dev/null
	words 'okapi monitor nothing' | same ''
	hd-undo -q "$(hd-list event -H -c id ticket=4 action=new)"
	words vpn | same 1
	hd-check
}

@test "text~ is for tickets, once, with words, and of today" {
	fails 64 hd-list text=vpn
	[[ $errors == 'hd-list: text: use text~ and words'* ]]
	fails 64 hd-list text~
	[[ $errors == 'hd-list: text: use text~ and words'* ]]
	fails 64 hd-list text~a text~b
	[[ $errors == 'hd-list: text: use it once, with all words'* ]]
	fails 64 hd-list text~a --as-of today
	[[ $errors == 'hd-list: text~ looks into the texts of today; leave out --as-of'* ]]
	fails 64 hd-list entry text~a
	fails 64 hd-list -c score
	fails 64 hd-list -S -score
}

@test "solved tickets that are like one are suggested behind the articles" {
	hd-kb add -q --title "VPN timeout" -m "Open the port."
	hd-kb suggest 4 -H -c id,kind | same 1,article
	hd-set -q status=solved 1 2
	run hd-kb suggest 4
	same <<-'END'
		id,title,state,language,score,kind
		1,VPN timeout,draft,,0.9588,article
		1,VPN times out,solved,,0.7046,ticket
	END
	hd-kb suggest 4 --state draft -c id,state -H | same 1,draft
	hd-kb suggest 4 2 -l 1 -H -c query,id,kind | same $'4,1,article\n4,1,ticket'
	fails 1 hd-kb suggest 5
}

@test "--similar prints active tickets that may be the same, and makes none" {
	hd-set -q status=solved 1
	run hd-new --similar -s "VPN timeout" -m "The client times out." -R new@example.org
	same <<-'END'
		id,subject,status,requester,created,score
		4,VPN timeout again,new,eva@example.org,2026-03-02T09:00:00Z,0.7954
	END
	hd-new --similar -H -c id -m "no paper in the printer" | same 2
	fails 1 hd-new --similar -H -s "A new thing"
	hd-list -H -c id | wc -l | same 5
	none hd-list -H contact address=new@example.org
	fails 64 hd-new --similar </dev/null
	[[ $errors == 'hd-new: --similar is for one ticket; use -s or -m'* ]]
}

@test "-s similar chooses who solved the most like it" {
	hd-assign -q -a bia 1
	hd-assign -q -a ana 2
	hd-set -q status=solved 1 2
	hd-assign -s similar -c id,agent -H 4 | same 4,bia
	hd-list -H event ticket=4 action=assign -c reason | same '"similar, least-loaded: ana 257, bia 705"'
	hd-assign -s similar,round-robin -c id,agent -H 5 | same 5,ana
	hd-check
}

@test "candidates are clusters of solved tickets without an article" {
	hd-new -q <<-'END'
		subject,body,requester
		Printer jam on floor 2,Paper jams in the printer.,eva@example.org
		The VPN client has a timeout,After the login it times out.,x@example.org
	END
	fails 1 hd-kb candidates
	hd-set -q --at 2026-03-02T10:00Z status=solved 2 4 6
	hd-note -q --at 2026-03-02T10:00Z --spent 10m -m x 6
	hd-set -q --at 2026-03-02T12:00Z status=solved 1 3 5 7
	run hd-kb candidates
	same <<-'END'
		tickets,open,spent,subject,words,ids
		3,25200,0,VPN times out,vpn time out show after,1 4 7
		2,7200,600,Printer jams,jam printer paper again,2 6
	END
	hd-kb candidates -l 1 -H requester=eva@example.org | same '2,7200,600,Printer jams,jam printer paper again,2 6'
	hd-kb add -q --ticket 4
	hd-kb candidates -H -o line | cut -f 6 | same $'1 7\n2 6'
	hd-kb rate -q 1 yes --ticket 2
	hd-kb candidates -H -o line | cut -f 6 | same '1 7'
	fails 1 hd-kb candidates 3 5
}
