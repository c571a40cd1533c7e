# shellcheck shell=bash
# hd-tools.bash - completion in bash for all commands of hd-tools
#
# Installed once for each command; in a source tree: . this file. What there
# is to complete the commands say themselves: hd-x --option-table has options
# and operands, hd-list kind the kinds, hd-list KIND --describe columns and
# their values, hd-list KIND names. zsh and fish ask this file, too:
# bash hd-tools.bash LINE prints what fits, a word, a TAB and its description a
# line, and :files where names of files fit.

# _hd_kinds: all kinds, with what their records are
_hd_kinds() {
	hd-list kind -o line 2>/dev/null
}

# _hd_is_kind WORD
_hd_is_kind() {
	[[ -n $1 && $'\n'$(_hd_kinds | cut -f 1)$'\n' == *$'\n'"$1"$'\n'* ]]
}

# _hd_keys KIND: the first column of its records, with another one that says
# more; of tickets those that are active
_hd_keys() {
	local more=help

	case $1 in
	ticket) more=subject ;;
	agent | contact | priority) more=name ;;
	'' | history) return ;;
	esac
	if [[ $1 == ticket ]]; then
		hd-list active=yes -S -updated -l 500 -c id,subject -o line \
			2>/dev/null
	elif ! hd-list "$1" -c "$(_hd_columns "$1" | sed -n '1s/	.*//p'),$more" \
		-o line 2>/dev/null; then
		_hd_is_kind "$1" && hd-list "$1" -o line 2>/dev/null | cut -f 1
	fi
}

# _hd_columns KIND: its columns, with what they mean
_hd_columns() {
	hd-list "$1" --describe -c column,help -o line 2>/dev/null
}

# _hd_values KIND COLUMN: what the column can be
_hd_values() {
	local type values kind

	IFS=$'\t' read -r type kind values < <(
		hd-list "$1" --describe -c column,type,kind,values -o line \
			2>/dev/null | awk -F '\t' -v c="$2" \
			'$1 == c { print $2 "\t" ($3 == "" ? "-" : $3) "\t" $4 }')
	[[ -z $values ]] || tr , '\n' <<<"$values"
	if [[ ${kind:--} != - ]]; then
		_hd_keys "$kind"
		case $kind in
		agent) echo me ;;
		team) echo mine ;;
		priority) hd-list priority -c name -o line 2>/dev/null ;;
		esac
	elif [[ ${type-} == time ]]; then
		printf '%s\n' now today yesterday tomorrow {this,last}-{week,month,quarter,year}
	elif _hd_is_kind "$2"; then
		_hd_keys "$2"
	fi
}

# _hd_reply PREFIX PART: of the words that it reads, those that begin with PART;
# bash itself puts before them what stands before its word
_hd_reply() {
	local word about prefix=$1

	[[ -n ${_hd_raw-} || $COMP_WORDBREAKS != *=* ]] || prefix=${prefix##*=}
	while IFS=$'\t' read -r word about; do
		[[ -n $word && $word == "$2"* ]] || continue
		if [[ -n ${_hd_raw-} ]]; then
			printf '%s\t%s\n' "$1$word" "$about"
		else
			COMPREPLY+=("$prefix$(printf %q "$word")")
			_hd_about+=("$about")
		fi
	done
}

# _hd_files: names of files fit, too
_hd_files() {
	if [[ -n ${_hd_raw-} ]]; then
		echo :files
	else
		compopt -o default 2>/dev/null
	fi
}

# _hd_on: more can follow the word
_hd_on() {
	[[ -n ${_hd_raw-} ]] || compopt -o nospace 2>/dev/null
}

# _hd_argument KIND OPTION NAME WORD: the argument called NAME of an option
_hd_argument() {
	local part=${4##*,}

	case $3 in
	columns | column)
		_hd_on
		[[ $part != -* ]] || part=${part#-}
		_hd_reply "${4%"$part"}" "$part" < <(_hd_columns "$1")
		;;
	format) _hd_reply '' "$4" < <(printf '%s\n' csv line json table ids) ;;
	period) _hd_reply '' "$4" < <(printf '%s\n' day week month quarter year) ;;
	login) _hd_reply '' "$4" < <(_hd_values "$1" agent) ;;
	address) _hd_reply '' "$4" < <(_hd_keys contact) ;;
	id) _hd_reply '' "$4" < <(_hd_keys ticket) ;;
	file | folder | name)
		if [[ $2 == database || $3 != name ]]; then
			_hd_files
		elif [[ $2 == strategy ]]; then
			_hd_reply '' "$4" < <(printf '%s\n' round-robin \
				least-loaded similar skill category)
		elif [[ $2 == as ]]; then
			_hd_reply '' "$4" < <(_hd_keys agent)
		elif [[ $2 == profile ]]; then
			_hd_reply '' "$4" < <(printf '%s\n' excel excel-br \
				freshdesk jira planilha zendesk)
			_hd_files
		else
			_hd_reply '' "$4" < <(_hd_values "$1" "$2")
		fi
		;;
	*) _hd_reply '' "$4" < <(_hd_values "$1" "$2") ;;
	esac
}

# _hd_words OPERANDS KIND: what the first operand can be
_hd_words() {
	if [[ $1 != '['*'|'*']' && $1 == *'|'* ]]; then
		tr '|' '\n' <<<"$1" | sed 's/^ *\[*\([a-z]*\).*/\1/'
	elif [[ $1 =~ ^\[?kind ]]; then
		_hd_kinds
	elif [[ $1 == '[report'* ]]; then
		hd-report -o line | cut -f 1,2
	fi
	if [[ $1 == *'@view'* ]]; then
		hd-list view -c name,help -o line 2>/dev/null | sed 's/^/@/'
	fi
}

# _hd_operand KIND FIRST OPERANDS WORD: a verb, a kind, an id, a column and a
# value
_hd_operand() {
	local last

	if [[ $4 == *=* ]]; then
		last=${4##*=}
		last=${last##*,}
		_hd_reply "${4%"$last"}" "$last" < <(
			_hd_values "$1" "${4%%[-+!<>=]*}")
		return
	fi
	if [[ $3 == '[command'* ]]; then
		_hd_reply '' "$4" < <(hd-help |
			sed -n 's/^hd-\([a-z]*\)  *\(.*\)/\1	\2/p'
			printf '%s\n' tools syntax internals schema cookbook
			_hd_kinds)
	elif [[ $3 == 'due calendar'* && -n $2 ]]; then
		_hd_reply '' "$4" < <(_hd_keys calendar | sort -u)
	elif [[ $3 == 'kind [key'* && -n $2 ]]; then
		_hd_reply '' "$4" < <(_hd_keys "$1")
	elif [[ -z $2 ]]; then
		_hd_reply '' "$4" < <(_hd_words "$3")
	fi
	if [[ $3 =~ (^|[^a-z])id( |\]|$) && $1 == @(ticket|clock|history) ]]; then
		_hd_reply '' "$4" < <(_hd_keys ticket)
	fi
	# behind a verb, if there must be one
	if [[ ($3 == *condition* || $3 == *column=value*) &&
		(-n $2 || $3 != *'|'* || $3 == '['*) ]]; then
		_hd_on
		_hd_reply '' "$4" < <(_hd_columns "$1" | sed 's/	/=	/')
	fi
	[[ $3 != *file* && $3 != *' to' && $3 != *path* ]] || _hd_files
}

# _hd_show: several ids are shown with their subjects; a single one stays alone
_hd_show() {
	local i

	[[ ${#COMPREPLY[@]} -gt 1 && ${COMPREPLY[0]} != *[!0-9]* ]] || return 0
	for i in "${!COMPREPLY[@]}"; do
		[[ -z ${_hd_about[i]} || ${COMPREPLY[i]} == *[!0-9]* ]] ||
			COMPREPLY[i]+="  (${_hd_about[i]})"
	done
}

_hd_tools() {
	local command=$1 table word kind=ticket operands first='' name='' arg=''
	local i words _hd_about=()

	COMPREPLY=()
	table=$("$command" --option-table 2>/dev/null) || return 0
	read -r -a words <<<"${COMP_LINE:0:COMP_POINT}x"
	word=${words[${#words[@]} - 1]%x}
	unset 'words[${#words[@]}-1]'
	operands=$(sed -n 1p <<<"$table" | cut -f 3)
	for ((i = 1; i < ${#words[@]}; i++)); do
		if [[ -n $arg ]]; then
			arg=
		elif [[ ${words[i]} == -?* ]]; then
			IFS='	' read -r name arg < <(awk -F '\t' -v o="${words[i]}" '
				NF > 1 && (o == "--" $2 || o == "-" $1) {
					print $2 "\t" ($3 ~ /^\[/ ? "" : $3) }' <<<"$table")
		elif [[ -z $first ]]; then
			first=${words[i]}
		fi
	done
	case ${command##*/} in
	hd-sla) kind=clock ;;
	hd-log) kind=history ;;
	hd-kb) kind=article ;;
	hd-report) [[ $first != history ]] || kind=history ;;
	*) ! _hd_is_kind "$first" || kind=$first ;;
	esac
	if [[ -n $arg ]]; then
		_hd_argument "${kind:-ticket}" "$name" "$arg" "$word"
	elif [[ $word == -* ]]; then
		_hd_reply '' "$word" < <(awk -F '\t' 'NR > 1 && NF > 1 {
			print "--" $2 "\t" $NF; if ($1 != "") print "-" $1 "\t" $NF }' <<<"$table")
	else
		_hd_operand "${kind:-ticket}" "$first" "$operands" "$word"
	fi
	[[ -n ${_hd_raw-} ]] || _hd_show
	return 0
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
	_hd_raw=1 COMP_LINE=${1-} COMP_POINT=${#COMP_LINE}
	COMP_WORDBREAKS=
	_hd_tools "${COMP_LINE%% *}"
else
	# shellcheck disable=SC2046	# names of commands
	complete -F _hd_tools $(compgen -c hd- | sort -u)
fi
