#!/usr/bin/env bats
# What the commands say when they refuse, each message whole: what is wrong,
# where, and what to type instead. Each line of a table has the exit status,
# the command, and the first line of its messages. What each command refuses
# of its own subject is in the file of that command.

load helper

setup() {
	fresh
	desk
	hd-new -q -s One
	printf 'id,status\n1,open\n' >t.csv
}

@test "an option that needs an argument, or is not there, is named" {
	says <<-'END'
		64|hd-list -c|hd-list: option -c needs an argument: columns
		64|hd-list --sort|hd-list: option --sort needs an argument: columns
		64|hd-list -Z|hd-list: unknown option -Z
		64|hd-list --sotr id|hd-list: unknown option --sotr (did you mean --sort?)
		64|hd-set --max x status=open 1|hd-set: --max: "x" is not a whole number
		64|hd-set --max -1 status=open 1|hd-set: --max: "-1" is not a whole number
	END
}

@test "an argument of an option that is not right is named with its option" {
	says <<-'END'
		64|hd-list -o xml|hd-list: -o: "xml" is not table, csv, line or json
		64|hd-report volume -o pdf|hd-report: -o: "pdf" is not table, csv, line, json, svg, html, xlsx or prom
		64|hd-set -i xml|hd-set: -i: "xml" is not csv, line, json or ids
		64|hd-set -i line|hd-set: -i line needs its columns: -i line:id,subject
		64|hd-set --map status t.csv|hd-set: --map: "status" is not of the form heading=column,...
		64|hd-list -c ""|hd-list: name at least one column
		64|hd-set -c "" status=open 1|hd-set: -c: name at least one column
		64|hd-set -c teem status=open 1|hd-set: -c: "teem" is not a column of the kind ticket (did you mean "team"?)
		64|hd-assign -s dice 1|hd-assign: -s: "dice" is not round-robin, least-loaded, similar, skill, category or a chain such as skill,least-loaded
		64|hd-escalate -r late --level +2 1|hd-escalate: --level: "+2": a relative change can only be --level=+1 or --priority=-1
		64|hd-escalate -r late --priority=-2 1|hd-escalate: --priority: "-2": a relative change can only be --level=+1 or --priority=-1
		64|hd-report volume --tz Lisboa|hd-report: --tz: "Lisboa" is not a time zone such as Europe/Lisbon
		64|hd-report volume -p year2|hd-report: -p: "year2" is not day, week, month, quarter or year
		64|hd-report volume -b team/1|hd-report: -b: "team/1": only a column of paths has levels, such as category/1
		64|hd-sla --reopen old simulate|hd-sla: --reopen: "old" is neither new nor continue
		64|hd-kb add --ticket x|hd-kb: --ticket: "x" is not an id
		64|hd-list --at 25:00|hd-list: --at: "25:00": not a time; write 2026-03-01, "2026-03-01 14:30", 2026-03-01T14:30:00Z, "today 14:30", +2h or now
		64|hd-list -d ""|hd-list: -d: the name of the database is empty; name a file or a server
	END
}

@test "options that exclude each other are named together" {
	says <<-'END'
		64|hd-assign -a ana --unassign 1|hd-assign: use only one of -a, -s, --unassign, --claim, --lapsed, --absent
		64|hd-set --sort -k --rejects bad <t.csv|hd-set: use only one of --sort, --rejects
		64|hd-report volume --long --digest|hd-report: use only one of --long, --tickets, --explain, --digest
		64|hd-report times --censored --working|hd-report: use only one of --censored, --working
		64|hd-new --rejects bad t.csv|hd-new: --rejects can only be used with -k
		64|hd-new -k --rejects bad t.csv t.csv|hd-new: --rejects can only be used with one input file
		64|hd-new -k --rejects t.csv t.csv|hd-new: --rejects: t.csv is the input; name another file
		64|hd-new --key key -s Two|hd-new: --key is for records from a file; for one ticket write key=value
		64|hd-log --why 1 -f|hd-log: --why takes one event; leave out -f and all operands
		64|hd-kb -c id show 1|hd-kb: --columns is an option of add, edit, list, search, suggest, answer, learn, rate, import, not of show
		64|hd-report volume --long -o svg|hd-report: -o svg cannot be used with --long, --tickets, --explain or --digest
		64|hd-report backlog --measure sum:age|hd-report: only the report volume has the option --measure
		64|hd-report volume --working|hd-report: only the report times has the option --working
		64|hd-report volume --censored|hd-report: only the report times has the option --censored
		64|hd-report dashboard --tickets|hd-report: --tickets and --explain can only be used with one report
		64|hd-report dashboard -o svg|hd-report: -o svg draws one report; for several reports use -o html
		65|hd-report volume -o svg|hd-report: volume: there is nothing to draw: a picture needs rows with data, such as those of -p or -b
	END
}

@test "what is missing is asked for with what to type" {
	says <<-'END'
		64|hd-assign 1|hd-assign: say who gets the tickets: -a, -t, -s, --claim or --unassign
		64|hd-cal due|hd-cal: due takes these operands: calendar start amount
		64|hd-drop|hd-drop: name a kind of record, such as agent (see hd-list kind)
		64|hd-put|hd-put: name a kind of record, such as agent (see hd-list kind)
		64|hd-escalate 1|hd-escalate: an escalation needs a reason; use -r or the column reason
		64|hd-kb|hd-kb: say what to do: add, edit, show, diff, list, search, suggest, answer, learn, rate, candidates, import, export, index
		64|hd-kb ad|hd-kb: "ad" is unknown; use one of these: add, edit, show, diff, list, search, suggest, answer, learn, rate, candidates, import, export, index
		64|hd-cal perhaps office|hd-cal: "perhaps" is unknown; use one of these: due, between, open, next, show, import, compile
		64|hd-promise +2h|hd-promise: name the tickets before the instant: id ... instant
		64|hd-report run|hd-report: run takes one file, or - for standard input
		64|hd-set 1|hd-set: say what to change with column=value; records are read from standard input: hd-set <file
		65|hd-new team=desk|hd-new: subject: is needed
		65|hd-kb add -m text|hd-kb: --title: is needed
		65|hd-note 1|hd-note: 1: there is no text; use -m, -e or standard input
	END
}

@test "an operand that is not right is named" {
	says <<-'END'
		64|hd-check x|hd-check: hd-check takes no operands; leave out "x"
		64|hd-init x.db|hd-init: name the database with -d: -d x.db
		64|hd-drop ticket 1|hd-drop: ticket records cannot be retired
		64|hd-put ticket|hd-put: ticket records have their own commands (see hd-help)
		64|hd-drop agnet 1|hd-drop: "agnet" is not a kind of record (did you mean "agent"?)
		65|hd-kb edit x|hd-kb: "x" is not an id
		65|hd-kb edit 7 -m text|hd-kb: no article has the id 7
		65|hd-kb show 7|hd-kb: no article has the id 7
		65|hd-sla explain x|hd-sla: "x" is not an id
		65|hd-drop agent nobody|hd-drop: nobody: no agent has this key
		64|hd-report volmue --define|hd-report: "volmue" is not a report (did you mean "volume"?)
		64|hd-set priorty=1 1|hd-set: "priorty" is not a column of the kind ticket (did you mean "priority"?)
		64|hd-set status=opne 1|hd-set: status: "opne" is not a known status (did you mean "open"?)
		64|hd-list ticket colour|hd-list: "colour" is not a condition such as status=open or due<+2h
	END
}

@test "a record that is not right is named with its file and line" {
	printf 'login\nnobody\n' >agents.csv
	printf 'key,status\nA-1,open\n' >keys.csv
	printf 'id,status\n,open\n' >noid.csv
	printf 'id,status,cause\n1,open,x\n' >cause.csv
	printf 'id;status\n1;open\n' >semicolon.csv
	printf 'id,status\n7,open\n' >seven.csv
	says <<-'END'
		65|hd-drop agent <agents.csv|hd-drop: standard input:2: no agent has the key "nobody"
		65|hd-set <keys.csv|hd-set: standard input:2: no ticket has the key "A-1"
		65|hd-set <noid.csv|hd-set: standard input:2: the id is empty
		65|hd-set <seven.csv|hd-set: standard input:2: no ticket has the id 7
		65|hd-set <cause.csv|hd-set: standard input:2: cause: "x" is not the id of an event
		65|hd-set --map colour=status <t.csv|hd-set: standard input:1: --map colour: the input has no column with this name
		65|hd-new semicolon.csv|hd-new: semicolon.csv:1: id: the desk sets this column; leave it out with --map id=, or keep it as the key with --map id=key
	END
}

@test "settings, fields and targets say which value is wrong" {
	put() {
		printf '%b\n' "$2" | hd-put "$1"
	}
	says <<-'END'
		65|put setting 'name,value\npriority,9'|hd-put: standard input:2: value: 9 is not from 1 to 5
		65|put setting 'name,value\nreopen,old'|hd-put: standard input:2: value: "old" is not a choice (one of new,continue)
		65|put setting 'name,value\nzone,Lisboa'|hd-put: standard input:2: value: "Lisboa" is not a time zone such as Europe/Lisbon
		65|put setting 'name,value\nattachment_max,x'|hd-put: standard input:2: value: "x" is not a whole number
		65|put setting 'name,value\nstatus,nwe'|hd-put: standard input:2: value: "nwe" is not a known status (did you mean "new"?)
		65|put field 'kind,name,type\nticket,id,text'|hd-put: standard input:2: name: "id" has a meaning in every record; choose another name
		65|put transition 'old,new\nnew,opne'|hd-put: standard input:2: new: "opne" is not a known status (did you mean "open"?)
		65|put calendar 'name,zone,hours,holidays\nc,UTC,mon 09:00-18:00,nowhere'|hd-put: standard input:2: holidays: "nowhere" is not a known calendar (see hd-list calendar)
	END
}

@test "a time that is not right says how to write it" {
	says <<-'END'
		64|hd-set promised=2026-03-01T25:00:00Z 1|hd-set: promised: "2026-03-01T25:00:00Z": a day goes from 00:00 to 24:00
		64|hd-set promised=2026-02-30 1|hd-set: promised: "2026-02-30": the days of 2026-02 go from 01 to 28
	END
}

@test "nobody there to assign to: the team is named" {
	says <<-'END'
		1|hd-assign -q -t desk -s round-robin 1|hd-assign: 1: no agent of the team desk is free
		1|hd-assign -s round-robin 1|hd-assign: 1: no agent of the team desk is free
	END
}

@test "wrong use is one line, and how to get help; a wrong verb lists the verbs" {
	fails 64 hd-list -l
	[ "$errors" = $'hd-list: option -l needs an argument: number\nhd-list: try hd-list -h' ]
	fails 64 hd-sla explian 3
	[ "$errors" = $'hd-sla: "explian" is unknown; use one of these: list, sweep, offer, apply, explain, simulate, check\nhd-sla: try hd-sla -h' ]
}

@test "of many messages of one kind the rest is a count" {
	local i

	for ((i = 1; i <= 31; i++)); do echo "$i"; done >ids
	fails 65 hd-set tag=x <ids
	[ "$(grep -c ': no ticket has the id' <<<"$errors")" = 21 ]
	[ "${errors##*$'\n'}" = 'hd-set: 10 more messages like this one: standard input:2: no ticket has the id 2' ]
	fails 65 hd-set tag=x 7
	[ "$errors" = 'hd-set: 7: no ticket has this id' ]
}

@test "without a desk, the places are named, and why each was not taken" {
	unset HD_DB
	[ ! -e /var/lib/hd/hd.db ] || skip "this machine has a desk"
	printf '# nothing\n' >conf
	HD_CONF=conf fails 66 hd-list
	[ "$errors" = "hd-list: no desk was found: there is no -d; HD_DB is not set; conf has no line \"database = ...\"; /var/lib/hd/hd.db does not exist; $HOME/.local/share/hd/hd.db does not exist. Name one, or make one with hd-init" ]
	HD_DB=none fails 66 hd-list
	[ "$errors" = 'hd-list: none: No such file or directory (make a database with hd-init)' ]
}

@test "a command that waits for input from a terminal says so" {
	script -qec 'hd-new' /dev/null </dev/null | tr -d '\r' | sed -n 1p |
		same 'hd-new: waiting for input from the terminal; end it with Ctrl-D, or stop with Ctrl-C'
}
