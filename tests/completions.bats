#!/usr/bin/env bats
# completions.bats - what bash offers for a command line

load helper

setup() {
	once
	fresh
	desk
	COMP_WORDBREAKS=$' \t\n"\'><=;|&(:'
	# shellcheck disable=SC1091
	. "$top/share/completions/hd-tools.bash"
}

# describes LINE: what zsh and fish are offered, with descriptions
describes() {
	bash "$top/share/completions/hd-tools.bash" "$1"
}

# compopt is for a shell with a person at it
compopt() { :; }

# offers LINE: what is offered at its end, one a line
offers() {
	COMP_LINE=$1 COMP_POINT=${#1}
	_hd_tools "${1%% *}"
	printf '%s\n' "${COMPREPLY[@]}"
}

@test "options, long and short, are those of the command" {
	offers 'hd-list --li' | same --limit
	# the argument of --recount may be left out, and is never a word of its own
	offers 'hd-check --recount --see' | same --seed
	offers 'hd-assign -' | grep -xE -e '-a|--strategy' |
		same $'-a\n--strategy'
	for path in "$HD_BIN/hd-${HD_TEST_ONLY-}"*; do
		offers "${path##*/} --vers" | same --version
		complete -p "${path##*/}"
	done
}

@test "an argument of an option is completed by what it is" {
	offers 'hd-list -o j' | same json
	offers 'hd-list -c id,subj' | same id,subject
	offers 'hd-list agent -c log' | same login
	offers 'hd-list -S due,-prio' | same due,-priority
	offers 'hd-assign -t d' | same desk
	offers 'hd-assign -s cat' | same category
	offers 'hd-reply --status pen' | same pending
	offers 'hd-report volume -p qu' | same quarter
	offers 'hd-report history -b act' | same $'actor\naction'
}

@test "operands are verbs, kinds, columns and their values" {
	offers 'hd-kb se' | same search
	offers 'hd-sla sw' | same sweep
	offers 'hd-report backl' | same backlog
	offers 'hd-put transi' | same transition
	offers 'hd-help synt' | same syntax
	offers 'hd-list subj' | same subject=
	offers 'hd-list contact phon' | same phone=
	offers 'hd-list status=sol' | same solved
	offers 'hd-set priority=1 status=hol' | same hold
}

@test "names with spaces stay one word" {
	printf 'name\nfield service\n' | hd-put team
	offers 'hd-assign -t fie' | same 'field\ service'
}

@test "without = among the breaks of words the whole word is offered" {
	COMP_WORDBREAKS=$' \t\n'
	offers 'hd-list status=sol' | same status=solved
}

@test "hd-cal: a question, then a calendar" {
	offers 'hd-cal bet' | same between
	offers 'hd-cal due b' | same brazil
}

@test "values are those of the column" {
	printf 'login\nana\n' | hd-put agent
	printf 'address,name\nmaria@example.org,Maria\n' | hd-put contact
	offers 'hd-list active=' | same $'active=yes\nactive=no' || offers 'hd-list active=' | same $'yes\nno'
	offers 'hd-list state=so' | same solved
	offers 'hd-set agent=' | same $'ana\nme'
	offers 'hd-set team=mi' | same mine
	offers 'hd-set priority=h' | same high
	offers 'hd-list created=last-q' | same last-quarter
	offers 'hd-list requester=ma' | same maria@example.org
	offers 'hd-new -R ma' | same maria@example.org
	offers 'hd-list status=new,so' | same new,solved
	offers 'hd-drop team d' | same desk
	offers 'hd-list @la' | same @late
	hd-list --describe -H -c column,values,kind | sed -n '/^active/p;/^agent/p' |
		same $'active,"yes,no",\nagent,,agent'
}

@test "open tickets are offered with their subjects" {
	hd-new -q -s 'No VPN'
	offers 'hd-show ' | same 1
	hd-new -q -s 'Printer'
	hd-new -q -s 'Done' status=solved
	offers 'hd-show ' | same $'1  (No VPN)\n2  (Printer)'
	offers 'hd-set priority=1 2' | same 2
	describes 'hd-show ' | sort | same $'1\tNo VPN\n2\tPrinter'
}

@test "zsh and fish are offered the same, with descriptions" {
	describes 'hd-list status=sol' | same $'status=solved\tanswered; the requester may object'
	describes 'hd-list --lim' | same $'--limit\tprint at most this many'
	describes 'hd-put te' | cut -f 1 | same $'team\ntemplate\n:files'
	describes 'hd-copy ' | same :files
	if command -v fish >/dev/null; then
		fish -c "source $top/share/completions/hd-tools.fish
			complete -C 'hd-list status=sol'" | cut -f 1 |
			same status=solved
	fi
	if command -v zsh >/dev/null; then
		zsh -n "$top/share/completions/_hd-tools"
	fi
}

@test "without a desk there is no noise" {
	export HD_DB=$PWD/none
	offers 'hd-list status=' | same ''
	offers 'hd-list --li' | same --limit
}

@test "the kinds are all that there are" {
	kinds | some | sort >all
	for command in hd-put hd-drop; do
		offers "$command " | sort | diff all -
	done
	for command in hd-list hd-help; do
		offers "$command " | sort | comm -13 - all | same ''
	done
}

@test "shellcheck finds nothing" {
	command -v shellcheck >/dev/null || skip "shellcheck is not installed"
	shellcheck "$top/share/completions/hd-tools.bash"
}
