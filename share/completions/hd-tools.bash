# shellcheck shell=bash
# hd-tools.bash - completion in bash for all commands of hd-tools
#
# Installed once for each command; in a source tree: . this file. What there
# is to complete the commands say themselves: hd-x --option-table has options
# and operands, hd-list kind the kinds, hd-list KIND --describe columns,
# hd-list KIND names.

# _hd_kinds: all kinds, a line each
_hd_kinds() {
	hd-list kind -o line 2>/dev/null | cut -f 1
}

# _hd_is_kind WORD
_hd_is_kind() {
	[[ -n $1 && $'\n'$(_hd_kinds)$'\n' == *$'\n'"$1"$'\n'* ]]
}

# _hd_keys KIND: the first column of its records, in the shell's words
_hd_keys() {
	_hd_is_kind "$1" || return
	hd-list "$1" -o line 2>/dev/null | cut -f 1 | sed 's/[^[:alnum:]_./@+-]/\\&/g'
}

# _hd_columns KIND
_hd_columns() {
	hd-list "$1" --describe -o line 2>/dev/null | cut -f 1
}

# _hd_reply PREFIX PART WORDS: those that begin with PART; bash itself puts
# before them what stands before its word
_hd_reply() {
	local line prefix=$1

	[[ $COMP_WORDBREAKS != *=* ]] || prefix=${prefix##*=}
	while IFS= read -r line; do
		[[ -z $line ]] || COMPREPLY+=("$prefix$(printf %q "$line")")
	done < <(compgen -W "$3" -- "$2")
}

# _hd_argument KIND OPTION NAME WORD: the argument called NAME of an option
_hd_argument() {
	local part=${4##*,}

	case $3 in
	columns | column)
		compopt -o nospace 2>/dev/null
		[[ $part != -* ]] || part=${part#-}
		_hd_reply "${4%"$part"}" "$part" "$(_hd_columns "$1")"
		;;
	format) _hd_reply '' "$4" 'csv line json table ids' ;;
	period) _hd_reply '' "$4" 'day week month quarter year' ;;
	file | folder | name)
		if [[ $2 == database || $3 != name ]]; then
			compopt -o default 2>/dev/null
		elif [[ $2 == strategy ]]; then
			_hd_reply '' "$4" 'round-robin least-loaded category'
		else
			_hd_reply '' "$4" "$(_hd_keys "$2")"
		fi
		;;
	*) _hd_reply '' "$4" "$(_hd_keys "$2")" ;;
	esac
}

# _hd_operand KIND FIRST OPERANDS WORD: a verb, a kind, a column and a value
_hd_operand() {
	local words=

	if [[ $4 == *=* ]]; then
		_hd_reply "${4%=*}=" "${4##*=}" "$(_hd_keys "${4%%[-+!<>=]*}")"
		return
	fi
	if [[ -z $2 && $3 != '['*'|'*']' && $3 == *'|'* ]]; then
		words=$(tr '|' '\n' <<<"$3" | sed 's/^ *\[*\([a-z]*\).*/\1/')
	elif [[ -z $2 && $3 =~ ^\[?kind ]]; then
		words=$(_hd_kinds)
	elif [[ $3 == '[command'* ]]; then
		words="$(hd-help | sed -n 's/^hd-\([a-z]*\) .*/\1/p')
			tools syntax internals schema $(_hd_kinds)"
	elif [[ $3 == 'due calendar'* ]]; then
		words=$(_hd_keys calendar | sort -u)
	elif [[ $3 == '[report'* && -z $2 ]]; then
		words=$(hd-report -o line | cut -f 1)
	fi
	_hd_reply '' "$4" "$words"
	if [[ $3 == *condition* || $3 == *column=value* ]]; then
		compopt -o nospace 2>/dev/null
		_hd_reply '' "$4" "$(_hd_columns "$1" | sed 's/$/=/')"
	fi
	[[ $3 != *file* && $3 != *' to' ]] || compopt -o default 2>/dev/null
}

_hd_tools() {
	local command=$1 table word kind=ticket operands first='' name='' arg=''
	local i words

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
		_hd_reply '' "$word" "$(awk -F '\t' 'NR > 1 && NF > 1 {
			print "--" $2; if ($1 != "") print "-" $1 }' <<<"$table")"
	else
		_hd_operand "${kind:-ticket}" "$first" "$operands" "$word"
	fi
	return 0
}

# shellcheck disable=SC2046	# names of commands
complete -F _hd_tools $(compgen -c hd- | sort -u)
