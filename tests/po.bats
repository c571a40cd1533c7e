#!/usr/bin/env bats
# share/po: what people read is in their language, what programs read is not.

load helper

# The catalogues as they are in this tree, wherever the commands were built.
setup_file() {
	command -v msgfmt >/dev/null || return 0
	for po in "$top"/share/po/*.po; do
		language=${po##*/} language=${language%.po}
		folder=$BATS_FILE_TMPDIR/locale/$language/LC_MESSAGES
		mkdir -p "$folder"
		msgfmt -o "$folder/hd-tools.mo" "$po"
	done
}

setup() {
	once
	command -v msgfmt >/dev/null || skip "no msgfmt"
	fresh
	export HD_LOCALEDIR=$BATS_FILE_TMPDIR/locale
}

# speaks: there is a locale in which LANGUAGE counts
speaks() {
	locale -a | grep -ix 'C.utf-\{0,1\}8' >/dev/null || skip "no locale C.UTF-8"
}

# pt COMMAND ...: for somebody who reads Brazilian Portuguese
pt() {
	LANGUAGE=pt_BR LC_ALL=C.UTF-8 "$@"
}

# programs: the commands that are C, without their folder; with a word in
# HD_TEST_ONLY, the one of that name
programs() {
	local c

	for c in $(mains); do
		c=${c##*/}
		[ "${HD_TEST_ONLY:-${c%.c}}" != "${c%.c}" ] || echo "hd-${c%.c}"
	done
}

# pairs PO: each message and its translation, with a TAB between them
pairs() {
	msgcat --no-wrap "$1" | awk '
		/^msgid / { id = substr($0, 8, length($0) - 8) }
		/^msgstr / && id != "" {
			print id "\t" substr($0, 9, length($0) - 9)
		}'
}

# ---------------------------------------------------------------- catalogues

@test "every catalogue is complete, and its directives are the program's" {
	for po in "$top"/share/po/*.po; do
		run msgfmt --check --statistics -o /dev/null "$po"
		echo "$po: $output"
		[ "$status" -eq 0 ]
		[[ $output =~ ^[0-9]+\ translated\ messages\.$ ]]
	done
}

@test "a translation is one line that begins and ends as the message does" {
	for po in "$top"/share/po/*.po; do
		pairs "$po" >both
		[ -s both ]
		run awk -F '\t' '
			function is(re) { return ($1 ~ re) == ($2 ~ re) }
			!is("^ ") || !is(" $") || !is("[.]$") || !is("[?]$") ||
			    !is(":$") || !is("\\\\n") ||
			    ($2 ~ /^[A-Z]/ && $1 !~ /^[A-Z]/)' both
		same ""
	done
}

@test "options and variables in a message are in its translation" {
	for po in "$top"/share/po/*.po; do
		pairs "$po" >both
		run awk -F '\t' '{
			n = split($1, word, /[^A-Za-z0-9_-]+/)
			for (i = 1; i <= n; i++)
				if (word[i] ~ /^(--?[a-z]+|HD_[A-Z]+|hd-[a-z]+)$/ &&
				    index($2, word[i]) == 0)
					print word[i] ": " $0
		}' both
		same ""
	done
}

# ------------------------------------------------------------------ messages

@test "help is in Portuguese: purpose, usage and options" {
	speaks
	run pt hd-new --help
	[ "${lines[0]}" = "hd-new - registra chamados" ]
	[[ ${lines[1]} == "uso: hd-new "*"[column=value ...] [file ...]" ]]
	[[ $output == *"  -R, --requester address   quem pede ajuda"* ]]
	[[ $output == *"mostra esta ajuda"* ]]
	run pt hd-kb --help
	[[ ${lines[0]} == *"base de conhecimento" ]]
	run pt hd-escalate --help
	[[ ${lines[0]} == "hd-escalate - escalona chamados"* ]]
}

@test "help of every command says the same options, and leaves none in English" {
	speaks
	all=$(programs | some)
	for program in $all; do
		echo "$program"
		"$program" --help | tail -n +5 >english
		pt "$program" --help | tail -n +5 >portuguese
		[ -s english ]
		cmp <(cut -b 1-28 english) <(cut -b 1-28 portuguese)
		run grep -Fx -f english portuguese
		same ""
		cmp <("$program" --help | sed -n 's/^usage: //p') \
			<(pt "$program" --help | sed -n 's/^uso: //p')
	done
}

@test "wrong use is told in Portuguese" {
	speaks
	fails 64 pt hd-assign 1
	[ "${errors%%$'\n'*}" = \
		"hd-assign: diga quem recebe os chamados: -a, -t, -s, --claim ou --unassign" ]
	[[ $errors == *$'\n''hd-assign: tente hd-assign -h' ]]
	fails 64 pt hd-list --sotr id
	[ "${errors%%$'\n'*}" = \
		"hd-list: opção desconhecida --sotr (você quis dizer --sort?)" ]
}

@test "a wrong record is told in Portuguese, with its file and number" {
	speaks
	desk
	printf 'subject,priority\nOne,2\nTwo,hgih\n' >tickets.csv
	fails 65 pt hd-new tickets.csv
	[ "$errors" = 'hd-new: tickets.csv:3: priority: "hgih" não é uma prioridade (você quis dizer "high"?)' ]
	fails 65 pt hd-show 7
	[ "$errors" = "hd-show: 7: nenhum chamado tem este id" ]
}

@test "directives that change their places still find their arguments" {
	speaks
	desk
	fails 64 pt hd-new -s Subject team=dsek
	[ "$errors" = 'hd-new: team: não existe team "dsek" (você quis dizer "desk"?)' ]
}

@test "in the locale C, and where there is no catalogue, messages are English" {
	LANGUAGE=pt_BR run hd-new --help
	[ "${lines[0]}" = "hd-new - register tickets" ]
	HD_LOCALEDIR=/nowhere run pt hd-new --help
	[ "${lines[0]}" = "hd-new - register tickets" ]
}

# ------------------------------------------------------------------- records

# day: work that leaves something in every kind of record
day() {
	drop
	hd-init
	printf 'login,name,team,capacity\nana,Ana,desk,9\nrui,Rui,desk,9\n' |
		hd-put agent
	printf 'kind,name,type,choices\nticket,site,choice,"lisboa,porto"\n' |
		hd-put field
	hd-new -q -s "Impressora em chamas" -R bia@example.org -m "Socorro!" \
		priority=high site=porto
	printf 'subject,requester,key\nVPN,joe@example.org,A-1\n' |
		hd-new -q --key key
	hd-assign -q -s round-robin 1 2
	hd-reply -q -m "A caminho." 1
	echo "o cabo" >cabo.txt
	hd-note -q -m "Talvez o cabo." --attach cabo.txt 2
	hd-sla --at 2026-03-09T09:00:00Z sweep |
		hd-escalate -q --at 2026-03-09T09:00:01Z -r "late"
	hd-set -q --at 2026-03-09T10:00:00Z status=solved 1
	hd-kb add -q --ticket 1 --at 2026-03-09T11:00:00Z
	hd-drop --force agent rui
}

# answers: everything that programs read, in every format for them; -o table and
# the text of hd-show are for people, and so are explanations: the column help
answers() {
	local kind format report

	all=$(kinds | some)
	for kind in $all; do
		hd-list "$kind" --describe -c column,type,values,kind
		for format in csv line json; do
			hd-list "$kind" --retired -o "$format" ||
				[ $? -eq 1 ]
		done
	done
	hd-list kind -c kind
	hd-report -o line | cut -f 1
	all=$(hd-report -H -o csv | cut -d , -f 1 | some)
	for report in $all; do
		hd-report "$report" || [ "$report" = csat ]
	done
	hd-show -o json 1 2
	hd-log 1
	hd-sla --all
	hd-kb show 1
	hd-kb search Socorro
	hd-check
	hd-set -n status=closed 1
	all=$(programs | some)
	for command in $all; do
		"$command" --option-table
		"$command" --version
	done
}

@test "records are the same byte for byte, whoever reads them" {
	speaks
	day
	answers >english
	grep -q '"Impressora em chamas"' english
	pt answers >portuguese
	cmp english portuguese
}

@test "the history is the same byte for byte, whoever does the work" {
	speaks
	day
	answers >english
	pt day
	answers >portuguese
	cmp english portuguese
}

@test "what a command of ours prints in Portuguese, another one takes" {
	speaks
	desk
	hd-new -q -s Subject
	pt hd-list -c id | pt hd-set -n status=open | pt hd-set -q
	hd-list -H -c status | same open
}

# defined: what --define says of the figures of all reports, a text a line; names
# and formulas have no space or are the same everywhere
defined() {
	local report

	for report in $(hd-report -H -o csv | cut -d , -f 1 | some); do
		"$@" hd-report "$report" --define -o line | cut -f 5,7,8
	done | tr '\t' '\n' | grep ' ' | grep -v '^('
}

@test "what figures mean is said in Portuguese" {
	speaks
	command -v gettext >/dev/null || skip "no gettext"
	desk
	defined env >english
	defined pt >portuguese
	wc -l <portuguese | same "$(wc -l <english)"
	comm -12 <(sort -u english) <(sort -u portuguese) | same ''
	[ "$(wc -l <english)" -gt 100 ]
	pt hd-report fcr --define -o line | head -n 1 | cut -f 3,5 |
		same $'solved\tchamados que estão resolvidos ou fechados'
}

@test "commands, kinds, columns and reports are described in Portuguese" {
	speaks
	command -v gettext >/dev/null || skip "no gettext"
	desk
	pt hd-help >help
	grep '^hd-list  *lista chamados' help
	grep '^hd-help  *lista os comandos' help
	grep '^hd-help COMANDO abre seu manual' help
	hd-help | grep '^hd-help COMMAND opens its manual'
	pt hd-help -h | grep '^uso: '
	pt hd-list kind -o line | grep $'^agent\tquem atende os chamados$'
	pt hd-list --describe -o line | grep $'^agent\ttext\to agente que atende o chamado$'
	pt hd-report -o line | grep $'^sla\t' | grep -v 'clocks'
	# none is left in English
	for kind in $(kinds); do
		pt hd-list "$kind" --describe -H -c column,help -o line >translated
		hd-list "$kind" --describe -H -c column,help -o line >english
		comm -12 <(sort translated) <(sort english) |
			awk -F '\t' '$2 ~ / (the|of|when|it|what|yes:) /' >same
		cat same
		[ ! -s same ]
	done
}

@test "errors of the system are told in Portuguese, with the C library's words or ours" {
	speaks
	HD_DB=$PWD/none pt fails 66 hd-list || [ "$status" -ne 0 ]
	[[ $errors == *'rquivo ou '*' inexistente'* ]]
	pt fails 66 hd-new none.csv || [ "$status" -ne 0 ]
	[[ $errors == *'rquivo ou '*' inexistente'* ]]
}
