#!/usr/bin/env bats
# Tables for people: they fit the screen, and they say times as people do.

load helper

# A desk with long texts, wide characters, and something that is late.
setup() {
	fresh
	desk
	printf 'name,level\nnetwork,2\n' | hd-put team
	printf 'login,team\nana,desk\nrui,network\n' | hd-put agent
	hd-new -q --as ana <<-'END'
		subject,requester,priority,team,agent,created
		Printer on fire,maria.alves@example.com,3,desk,,2026-02-24T14:30
		日本語のキーボードが動かない 👩‍🚒,joao@example.com,2,network,rui,2026-03-02T08:00
		Relatório de vendas por região não abre desde a atualização,bia@example.com,5,,,2024-11-05T10:00
	END
	export HD_NOW=2026-03-02T09:30:00Z
	hd-set -q --as ana priority=2 promised=2026-03-04 1
}

# screen WIDTH COMMAND ...: what it prints there, each line with its width marked
screen() {
	local width=$1

	shift
	COLUMNS=$width run "$@" -o table
}

# wide: the widest line of $output, in columns, if all characters are narrow
wide() {
	local LC_ALL=C.UTF-8 text=${output//●/*} line most=0

	while IFS= read -r line; do
		[ "${#line}" -le "$most" ] || most=${#line}
	done <<<"$text"
	echo "$most"
}

@test "a list at 120, 80 and 60 columns" {
	screen 120 hd-list
	same <<-'END'
		id  created      subject                               status  priority  requester         team     agent  due
		 1  Tue 24 Feb   Printer on fire                       new            2  maria.alves@exa…  desk     -      ● 5d 15h late
		 2  today 08:00  日本語のキーボードが動かない 👩‍🚒       open           2  joao@example.com  network  rui    ● 30m late
		 3  5 Nov 2024   Relatório de vendas por região não …  new            5  bia@example.com   -        -      ● 480d late
		3 tickets, 3 late
	END
	screen 80 hd-list
	same <<-'END'
		id  subject                   stat  pri  requester   team     age  due
		 1  Printer on fire           new     2  maria.alv…  desk     -    ● 5d 15h late
		 2  日本語のキーボードが動…   open    2  joao@exam…  network  rui  ● 30m late
		 3  Relatório de vendas por…  new     5  bia@examp…  -        -    ● 480d late
		3 tickets, 3 late
	END
	screen 60 hd-list -c id,subject,requester,due,created
	same <<-'END'
		id  subject           requester   due            created
		 1  Printer on fire   maria.alv…  ● 5d 15h late  Tue 24 Feb
		 2  日本語のキーボ…   joao@exam…  ● 30m late     today 08:00
		 3  Relatório de ve…  bia@examp…  ● 480d late    5 Nov 2024
		3 tickets, 3 late
	END
}

@test "without COLUMNS a table is as wide as its records" {
	run hd-list -o table -c id,created,due,age,left,subject,agent
	same <<-'END'
		id  created           due               age           left  subject                                                      agent
		 1  Tue 24 Feb 14:30  ● 5d 15h late  5d 19h  ● 5d 15h late  Printer on fire                                              -
		 2  today 08:00       ● 30m late     1h 30m     ● 30m late  日本語のキーボードが動かない 👩‍🚒                              rui
		 3  5 Nov 2024 10:00  ● 480d late      481d    ● 480d late  Relatório de vendas por região não abre desde a atualização  -
		3 tickets, 3 late
	END
}

@test "what does not fit becomes lines, and long values go on below" {
	screen 40 hd-list -c id,subject,requester,created,due 1 3
	same <<-'END'
		id         1
		subject    Printer on fire
		requester  maria.alves@example.com
		created    Tue 24 Feb 14:30
		due        ● 5d 15h late

		id         3
		subject    Relatório de vendas por
		           região não abre desde a
		           atualização
		requester  bia@example.com
		created    5 Nov 2024 10:00
		due        ● 480d late

		2 tickets, 2 late
	END
}

@test "the history, the clocks, and how a clock was counted at 80 columns" {
	screen 80 hd-log 1
	same <<-'END'
		event  at           actor  ticke  action  field     old  new              reason
		    4  Tue 24 Feb   ana        1  new     -         -    -                -
		    7  today 09:30  ana        1  set     priority  3    2                -
		    7  today 09:30  ana        1  set     promised  -    Wed 4 Mar 00:00  -
	END
	screen 80 hd-sla
	same <<-'END'
		ticket  metric       state               left  team     agent  subject
		     3  first_reply  breaching    ● 480d late  -        -      Relatório de ve…
		     3  resolution   breaching    ● 471d late  -        -      Relatório de ve…
		     1  first_reply  breaching  ● 5d 15h late  desk     -      Printer on fire
		     1  resolution   breaching  ● 2d 19h late  desk     -      Printer on fire
		     2  first_reply  breaching     ● 30m late  network  rui    日本語のキーボ…
		     2  resolution   running           6h 30m  network  rui    日本語のキーボ…
		     1  promise      running           1d 14h  desk     -      Printer on fire
	END
	screen 80 hd-sla explain 2 first_reply
	same <<-'END'
		metric       from         to           seconds  why
		first_reply  today 08:00  today 09:30   1h 30m  running
		first_reply  today 08:00  today 09:30   1h 30m  sum, breaching
		first_reply  today 08:00  today 09:00        -  deadline: 1h of policy standard
	END
	screen 60 hd-log -S -event -l 2 -c event,at,field,old,new 1
	same <<-'END'
		event  at           field     old  new
		    7  today 09:30  priority  3    2
		    7  today 09:30  promised  -    Wed 4 Mar 00:00
	END
}

@test "sentences in the last column are broken into lines" {
	screen 60 hd-list contact --describe
	same <<-'END'
		column         type  help
		address        text  e-mail address, or another text that
		                     identifies the person, such as a
		                     telephone number
		name           text  full name
		phone          text  telephone number
		organisation   text  the organisation that the contact
		                     belongs to
		relation       text  external (a customer) or internal (a
		                     colleague)
		channel        text  the channel on which the contact
		                     prefers to be answered
		language       text  language tag, such as en, pt-BR or
		                     zh-Hant
		zone           text  time zone, such as America/Sao_Paulo
		retired        time  when it was retired; empty: still in
		                     use
		undeliverable  time  since when mail to this address comes
		                     back; empty: it arrives
	END
}

@test "a ticket, its history and how a clock was counted at 60, 80 and 120 columns" {
	hd-reply -q --as ana --status pending -m 'Este texto é comprido, para ver como a tela o quebra quando não cabe na largura da tela.' 3
	screens() {
		COLUMNS=$1 hd-show 3
		COLUMNS=$1 hd-log 3 -o table
		COLUMNS=$1 hd-sla explain 3 resolution -o table
	}
	screens 60 | same "$(cat <<-'END'
		#3  Relatório de vendas por região não abre desde a
		    atualização
		● 471d late (15 Nov 2024 10:00)
		pending · priority 5 planned · not assigned · by api
		from bia@example.com  created 5 Nov 2024 10:00  promised -
		    replies 1

		updated       today 09:30
		type          incident
		level         1
		first_reply   today 09:30
		reopens       0
		reassigns     0
		awaits        requester
		awaits_since  today 09:30

		today 09:30  ana → requester
		    Este texto é comprido, para ver como a tela o quebra
		    quando não cabe na largura da tela.

		first_reply   ● ended late, in 481d of 24h
		resolution    ● 471d late, of 10d
		eve  at           act  tic  actio  field   old  new      rea
		  6  5 Nov 2024   ana    3  new    -       -    -        -
		  8  today 09:30  ana    3  reply  status  new  pending  -
		metric      from        to           seco  why
		resolution  5 Nov 2024  today 09:30  481d  running
		resolution  5 Nov 2024  today 09:30  481d  sum, breaching
		resolution  5 Nov 2024  15 Nov 2024     -  deadline: 10d of
		                                           policy standard
	END
	)"
	screens 80 | same "$(cat <<-'END'
		#3  Relatório de vendas por região não abre desde a atualização
		● 471d late (15 Nov 2024 10:00)
		pending · priority 5 planned · not assigned · by api
		from bia@example.com  created 5 Nov 2024 10:00  promised -  replies 1

		updated       today 09:30
		type          incident
		level         1
		first_reply   today 09:30
		reopens       0
		reassigns     0
		awaits        requester
		awaits_since  today 09:30

		today 09:30  ana → requester
		    Este texto é comprido, para ver como a tela o quebra quando não cabe na
		    largura da tela.

		first_reply   ● ended late, in 481d of 24h
		resolution    ● 471d late, of 10d
		event  at                actor  ticket  action  field   old  new      reason
		    6  5 Nov 2024 10:00  ana         3  new     -       -    -        -
		    8  today 09:30       ana         3  reply   status  new  pending  -
		metric      from        to           seconds  why
		resolution  5 Nov 2024  today 09:30     481d  running
		resolution  5 Nov 2024  today 09:30     481d  sum, breaching
		resolution  5 Nov 2024  15 Nov 2024        -  deadline: 10d of policy standard
	END
	)"
	screens 120 | same "$(cat <<-'END'
		#3  Relatório de vendas por região não abre desde a atualização                          ● 471d late (15 Nov 2024 10:00)
		pending · priority 5 planned · not assigned · by api
		from bia@example.com  created 5 Nov 2024 10:00  promised -  replies 1

		updated       today 09:30
		type          incident
		level         1
		first_reply   today 09:30
		reopens       0
		reassigns     0
		awaits        requester
		awaits_since  today 09:30

		today 09:30  ana → requester
		    Este texto é comprido, para ver como a tela o quebra quando não cabe na largura da tela.

		first_reply   ● ended late, in 481d of 24h
		resolution    ● 471d late, of 10d
		event  at                actor  ticket  action  field   old  new      reason
		    6  5 Nov 2024 10:00  ana         3  new     -       -    -        -
		    8  today 09:30       ana         3  reply   status  new  pending  -
		ticket  metric      instance  from              to                 seconds  why                               event
		     3  resolution         1  5 Nov 2024 10:00  today 09:30           481d  running                               6
		     3  resolution         1  5 Nov 2024 10:00  today 09:30           481d  sum, breaching                        -
		     3  resolution         1  5 Nov 2024 10:00  15 Nov 2024 10:00        -  deadline: 10d of policy standard      -
	END
	)"
}

@test "the default columns of every kind fit into 80 columns" {
	local kind

	hd-set -q subject='Keyboard is dead' 2
	hd-kb add -q --title 'Why a printer burns, and what to do about it' -m text
	for kind in $(kinds); do
		screen 80 hd-list "$kind"
		[ "$(wide)" -le 80 ] && [[ ${lines[0]} == *\ \ * || ${#lines[@]} -eq 0 ]] ||
			{ echo "$kind: $output"; return 1; }
	done
}

@test "times are those of TZ, in the language of the reader" {
	TZ=America/Sao_Paulo run hd-list -o table -c id,created
	same <<-'END'
		id  created
		 1  Tue 24 Feb 11:30
		 2  today 05:00
		 3  5 Nov 2024 07:00
		3 tickets
	END
	TZ=No/Where run hd-list -H -o table -c created 1
	same 2026-02-24T14:30:00Z
	LC_ALL=C.UTF-8 LANGUAGE=pt_BR HD_LOCALEDIR=$top/build/locale \
		run hd-list -o table -c id,created,due
	same <<-'END'
		id  created           due
		 1  ter 24 fev 14:30  ● 5d 15h de atraso
		 2  hoje 08:00        ● 30m de atraso
		 3  5 nov 2024 10:00  ● 480d de atraso
		3 chamados, 3 atrasados
	END
}

@test "-S sorts and -l limits the history and the clocks" {
	run hd-log -S -event,-field -l 1 -c event,field -H
	same 7,promised
	run hd-sla -l 1 -H -c ticket
	same 3
	run hd-sla list -l 0 -H
	[ "$status" -eq 1 ] && same ''
	says 64 hd-log <<-'END'
		-f -l 3|-f prints events as they come; leave out -S and -l
		-f -S at|-f prints events as they come; leave out -S and -l
	END
}

# tty COLUMNS ROWS COMMAND: what the command prints on such a terminal, ^[ for ESC
tty() {
	script -qec "stty cols $1 rows $2; $3" /dev/null </dev/null |
		tr -d '\r' | sed 's/\x1b/^[/g'
}

@test "on a terminal a table fits it, and has colours" {
	local list='hd-list -c id,due,agent,subject 1'

	export TERM=xterm
	tty 40 20 "$list" | same "$(
		cat <<-'END'
			^[[2mid^[[m  ^[[2mdue^[[m            ^[[2magen^[[m  ^[[2msubject^[[m
			 1  ^[[1;31m● 5d 15h late^[[m  -     Printer on fire
			1 ticket, 1 late
		END
	)"
	tty 40 20 "NO_COLOR=1 COLUMNS=99 $list" | same "$(COLUMNS=40 $list -o table)"
}

@test "long output goes through the pager on a terminal only" {
	export PAGER='tail -n +2 >paged' TERM=dumb
	COLUMNS=80 hd-list contact -o table >all
	tty 80 4 'hd-list contact; echo $?' | same 0
	tail -n +2 all | diff - paged
	# the status is that of the command, whatever the pager does
	tty 80 1 'PAGER=false hd-list agent=nobody; echo $?' | tail -n 1 | same 64
	tty 80 4 'PAGER=: hd-list contact; echo $?' | same 0
	rm paged
	tty 80 4 'hd-list contact --no-pager' | diff all -
	tty 80 4 'PAGER= hd-list contact' | diff all -
	tty 80 20 'hd-list contact' | diff all -
	tty 80 4 'PAGER=./is-not-there hd-list contact' | grep -c example | same 3
	[ ! -e paged ]
}
