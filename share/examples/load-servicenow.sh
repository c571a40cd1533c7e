#!/bin/sh
# load-servicenow.sh - load an incident log of ServiceNow, with its history
#
# usage: load-servicenow.sh LOG[.gz] [FACTS]
#
# LOG is an event log as CSV. It has a row for each update of an incident, and
# the columns of the "Incident management process enriched event log" (UCI data
# set 498): number, incident_state, sys_updated_at, opened_at, resolved_at ...
# HD_DB names the database, which must not exist yet; the script makes it. Then
# the script prints figures of hd-report as CSV: metric, key, ours. FACTS is a
# CSV file with the same figures from another source (its last columns are
# metric, key, value). The script prints them beside ours, and gives the reason
# where the two cannot be the same.
#
# How the log is loaded:
#   An incident becomes a ticket; number, opened_at and caller become key,
#   created and requester.
#   The state becomes the status. The last Resolved and Closed happen at
#   resolved_at and closed_at, whatever the time of the row is. A state -100 or
#   ? does not change the status.
#   If another column differs from the row before, that is a change at
#   sys_updated_at by sys_updated_by. Nothing happens before opened_at.
#   Each row is a change of the custom field `log`, to its number and its state.
#   The log has no service levels; policy.csv below makes some up.
# `?' means no value. The rows are taken in the order of their times, and rows
# of the same time in the order of the file.
#
# The incidents then have clocks, and
#	hd-sla simulate --policy OTHER.csv --summary
# shows what other policies would have meant for them.
#
# For data of your own: change the times (iso below) and set TZ to the zone of
# the log (UTC if unset); change the categories of states (category), the
# columns that are loaded (columns; and field.csv for those that tickets do not
# have) and the service levels (policy.csv, calendar.csv). The log must not
# contain quotes, because the script splits it at commas.
set -eu
log=${1:?usage: load-servicenow.sh LOG[.gz] [FACTS]}
facts=${2-}
: "${HD_DB:?must name a new database}"
export TZ="${TZ:-UTC}" LC_ALL=C
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

# Each column of a ticket, and the column of the log that it comes from.
columns='team=assignment_group agent=assigned_to category=category+subcategory
	impact=impact urgency=urgency priority=priority channel=contact_type
	made_sla=made_sla log_reassigns=reassignment_count
	log_reopens=reopen_count location=location symptom=u_symptom'
columns=$(echo "$columns" | tr -s '\n\t' '  ')
cat >"$tmp/field.csv" <<'END'
kind,name,type,help
ticket,log,text,a row of the log: its number and the state it shows
ticket,made_sla,flag,whether the log says that service levels were met
ticket,log_reassigns,integer,reassignments as the log counts them
ticket,log_reopens,integer,reopenings as the log counts them
ticket,log_resolved,time,resolved_at of the log
ticket,location,text,where it happened
ticket,symptom,text,what the caller noticed
END

# Round the clock for priorities 1 and 2, office hours for all others.
cat >"$tmp/calendar.csv" <<END
name,zone,hours
office,$TZ,mon-fri 08:00-18:00
END
cat >"$tmp/policy.csv" <<'END'
name,position,filter,calendar,metric,priority,duration,warnings
urgent,10,"priority=1,2",,resolution,1,4h,50%
urgent,10,"priority=1,2",,resolution,2,8h,50%
urgent,10,"priority=1,2",,taken,1,30m,
urgent,10,"priority=1,2",,taken,2,1h,
normal,20,,office,resolution,3,3wd,-2wh
normal,20,,office,resolution,4,10wd,-1wd
normal,20,,office,taken,3,4wh,
normal,20,,office,taken,4,8wh,
normal,20,,office,ownership,3,2wd,
END

# category STATE: prints the category of a state
category() {
	case $1 in
	New) echo new ;;
	'Awaiting User Info') echo pending ;;
	Awaiting*) echo hold ;;
	Resolved) echo solved ;;
	Closed) echo closed ;;
	*) echo open ;;
	esac
}

# ------------------------------------------------------------------ reading

# Writes the rows in order, separated by TAB: number, time, line, state, opened,
# resolved, closed, who updated, who resolved, caller, then the columns above.
case $log in
*.gz) gzip -dc "$log" ;;
*) cat "$log" ;;
esac | tr -d '\r' | awk -F, -v columns="$columns" '
	function fail(text) {
		print "load-servicenow.sh: line " NR ": " text >"/dev/stderr"
		bad = 1
		exit 1
	}
	function get(name) {
		if (!(name in at))
			fail("there is no column " name)
		return $at[name] == "?" ? "" : $at[name]
	}
	function iso(s,	p) {	# 9/3/2016 7:05
		if (s == "")
			return ""
		if (split(s, p, "[/ :]") < 5)
			fail("\"" s "\" is not a time")
		return sprintf("%04d-%02d-%02dT%02d:%02d", p[3], p[2], p[1],
			p[4], p[5])
	}
	NR == 1 {
		for (i = 1; i <= NF; i++)
			at[$i] = i
		width = NF
		n = split(columns, source, " ")
		for (i = 1; i <= n; i++)
			sub(/.*=/, "", source[i])
		next
	}
	NF != width || /["\t]/ { fail("is not " width " plain columns") }
	{
		opened = iso(get("opened_at"))
		time = iso(get("sys_updated_at"))
		if (time < opened)
			time = opened
		if (opened == "")
			opened = time
		row = get("number") "\t" time "\t" NR "\t" \
			get("incident_state") "\t" opened "\t" \
			iso(get("resolved_at")) "\t" iso(get("closed_at")) \
			"\t" get("sys_updated_by") "\t" get("resolved_by") \
			"\t" get("caller_id")
		for (i = 1; i <= n; i++) {
			m = split(source[i], part, "+")
			value = get(part[1])
			if (m > 1 && value != "" && get(part[2]) != "")
				value = value "/" get(part[2])
			row = row "\t" value
		}
		print row
	}
	END {
		if (!bad && NR < 2)
			fail("there are no events")
	}' >"$tmp/plain"
sort -t "$(printf '\t')" -k 1,2 -k 3,3n "$tmp/plain" >"$tmp/rows"
[ -s "$tmp/rows" ] || exit 1

# values COLUMN: prints the values that occur in a column of the desk
values() {
	cut -f "$(echo "$columns" | tr ' ' '\n' |
		awk -F= -v name="$1" '$1 == name { print NR + 10 }')" "$tmp/rows" |
		grep . | sort -u
}

# Makes from the rows the tickets (new), their changes (change, which names
# tickets by their key) and the transitions that occur (transition).
cut -f 4 "$tmp/rows" | grep -vx -e -100 -e '' | sort -u |
	while read -r state; do
		echo "$state,$(category "$state")"
	done >"$tmp/state"
grep -q ',new$' "$tmp/state" || echo New,new >>"$tmp/state"
grep -q ',solved$' "$tmp/state" || echo Resolved,solved >>"$tmp/state"
: >"$tmp/transition"
awk -F '\t' -v columns="$columns" -v dir="$tmp" '
	function change(time, field, old, new, who) {
		print time "," key "," field "," old "," new "," who >changes
	}
	function move(time, state, who) {	# time never goes back
		if (state == status)
			return
		if (time < moved)
			time = moved
		moved = time
		change(time, "status", status, state, who)
		pairs[status "," state]
		status = state
	}
	function plain(name, value) {	# "3 - Moderate" is 3
		if (name ~ /^(impact|urgency|priority)$/)
			sub(/ - .*/, "", value)
		return value
	}
	# Writes the changes of the status, when all rows of a ticket have been
	# read: the last Resolved and Closed happen at the times that every row
	# has in resolved_at and closed_at.
	function statuses(	i, last, done, shut) {
		for (i = 1; i <= rows; i++)
			if (!ends[state[i]])
				last = i
		for (i = 1; i <= last; i++)
			move(time[i], state[i], who[i])
		for (; i <= rows; i++) {
			if (!done && category[state[i]] == "solved")
				done = i
			if (!shut && category[state[i]] == "closed")
				shut = i
		}
		if (resolved != "" && (done || shut)) {
			move(resolved, solved, resolver)
			change(moved, "log_resolved", "", resolved, resolver)
		} else if (done)
			move(time[done], solved, who[done])
		if (shut)
			move(closed != "" ? closed : time[shut], state[shut],
				who[shut])
	}
	BEGIN {
		while ((getline line <(dir "/state")) > 0) {
			split(line, part, ",")
			category[part[1]] = part[2]
			ends[part[1]] = part[2] ~ /^(solved|closed)$/
			if (part[2] == "new")
				first = part[1]
			if (part[2] == "solved")
				solved = part[1]
		}
		changes = dir "/change"
		tickets = dir "/new"
		n = split(columns, name, " ")
		for (i = 1; i <= n; i++)
			sub(/=.*/, "", name[i])
		heading = "key,created,status,requester,subject"
		for (i = 1; i <= n; i++)
			heading = heading "," name[i]
		print heading >tickets
	}
	$1 != key {
		if (rows)
			statuses()
		rows = 0
		seen = ""
		moved = $5
		key = $1
		resolved = $6
		closed = $7
		status = ($4 in category) && !ends[$4] ? $4 : first
		resolver = $9
		ticket = key "," $5 "," status "," $10 ",incident " key
		for (i = 1; i <= n; i++) {
			old[i] = plain(name[i], $(10 + i))
			ticket = ticket "," old[i]
		}
		print ticket >tickets
	}
	{
		rows++
		time[rows] = $2
		state[rows] = $4 in category ? $4 : \
			rows > 1 ? state[rows - 1] : first
		who[rows] = $8
		change($2, "log", seen, rows " " $4, $8)
		seen = rows " " $4
		for (i = 1; i <= n; i++) {
			value = plain(name[i], $(10 + i))
			if (value != old[i])
				change($2, name[i], old[i], value, $8)
			old[i] = value
		}
	}
	END {
		statuses()
		for (pair in pairs)
			print pair >(dir "/transition")
	}' "$tmp/rows"

# ------------------------------------------------------------------ loading

# put KIND COLUMNS: puts records that tickets will name
put() {
	{ echo "$2"; cat; } | hd-put "$1"
}
hd-init --empty
put status name,category <"$tmp/state"
hd-put calendar "$tmp/calendar.csv"
put transition old,new <"$tmp/transition"
values priority | sed 's/ - /,/' | put priority priority,name
hd-put policy --map metric=,priority=,duration=,warnings= "$tmp/policy.csv"
hd-list priority -H -c priority | awk -F, 'NR == FNR { known[$1]; next }
	FNR == 1 || $(NF - 2) in known' - "$tmp/policy.csv" |
	hd-put target --map name=policy,position=,filter=,calendar=
values team | put team name
values agent | put agent login
values channel | put channel name
values category | awk -F/ '!seen[$1]++ { print $1 } NF > 1' |
	put category name
hd-put field "$tmp/field.csv"
{
	echo name,value
	sed -n 's/^\(.*\),new$/status,\1/p' "$tmp/state"
	echo priority,3
	echo "zone,$TZ"
} | hd-put setting

{ sed 1q "$tmp/new"; sed 1d "$tmp/new" | sort -t, -k 2; } |
	hd-new -H -c key,id >"$tmp/id"
{
	echo at,id,field,old,new,actor
	awk -F, 'BEGIN { OFS = FS } NR == FNR { id[$1] = $2; next }
		{ $2 = id[$2] } 1' "$tmp/id" "$tmp/change"
} | hd-set -q --sort

# ------------------------------------------------------------------ figures

# The names that the log uses for values that are called otherwise here:
# "3 - Moderate" for 3, "true" for yes.
{
	for name in impact urgency priority; do
		values "$name" | sed 's/\(.*\) - /'"$name"',\1,&/'
	done
	printf '%s\n' made_sla,yes,true made_sla,no,false
} >"$tmp/names"

# figure METRIC KEYS COLUMN REPORT ...: prints a column of a report as metric,
# key, value. The first KEYS columns of the report make the key. A metric in
# minutes is worked out from seconds.
figure() {
	metric=$1 keys=$2 column=$3
	shift 3
	hd-report "$@" -o csv >"$tmp/report"
	awk -F, -v metric="$metric" -v keys="$keys" -v column="$column" \
		-v names="$tmp/names" '
	BEGIN {
		while ((getline <names) > 0)
			name[$1, $2] = $3
		if (!keys)
			sum[""] = 0
	}
	NR == 1 {
		for (i = 1; i <= NF; i++)
			heading[i] = $i
		next
	}
	{
		key = ""
		for (i = 1; i <= keys; i++) {
			part = $i == "" ? "?" : $i
			if ((heading[i], $i) in name)
				part = name[heading[i], $i]
			if (heading[i] == "new")	# a row: "3 New"
				sub(/^[0-9]+ /, "", part)
			key = key (i > 1 ? "|" : "") part
		}
		for (i = 1; i <= NF; i++)
			if (heading[i] == column)
				sum[key] += $i
	}
	END {
		for (key in sum)
			if (!keys || sum[key] > 0)
				printf "%s,%s,%.12g\n", metric, key, sum[key] / \
					(metric ~ /minutes_[^c]/ ? 60 : 1)
	}' "$tmp/report" | sort -t, -k 3rn -k 2 | case $metric in
	top10*) sed 10q ;;
	*) sort ;;
	esac
}

{
	figure events 0 changes history field=log
	figure incidents 0 created volume
	figure events_by_state 1 changes history -b new field=log
	figure incidents_by_last_state 1 created volume -b status
	for by in priority impact urgency made_sla; do
		figure "incidents_by_last_$by" 1 created volume -b "$by"
	done
	figure incidents_by_last_contact_type 1 created volume -b channel
	figure incidents_by_last_priority_and_made_sla 2 created \
		volume -b priority,made_sla
	figure incidents_opened_by_month 1 created volume -p month
	figure incidents_closed_by_month 1 closed volume -p month
	figure incidents_with_reopen_count_gt_0 0 created volume 'reopens>0'
	figure sum_of_reopens 0 reopened volume
	figure sum_of_last_reopen_count 0 sum_log_reopens \
		volume --measure sum:log_reopens
	figure sum_of_reassigns 0 sum_reassigns volume --measure sum:reassigns
	figure sum_of_last_reassignment_count 0 sum_log_reassigns \
		volume --measure sum:log_reassigns
	figure changes_of_assignment_group 0 changes history field=team
	figure max_reassignment_count 0 max_log_reassigns \
		volume --measure max:log_reassigns
	figure incidents_without_resolved_at 0 created volume log_resolved=
	figure incidents_resolved_before_opened 0 created volume 'age<0'
	figure resolution_minutes_count_nonneg 0 n times metric=resolution \
		'log_resolved!='
	figure resolution_minutes_sum_nonneg 0 sum_age \
		volume --measure sum:age 'log_resolved!='
	figure resolution_minutes_median_nonneg 0 median times metric=resolution \
		'log_resolved!='
	figure resolution_minutes_p90_nearest_rank 0 p90 times metric=resolution \
		'log_resolved!='
	figure resolution_minutes_max 0 max times metric=resolution \
		'log_resolved!='
	figure top10_last_assignment_group 1 created volume -b team
} >"$tmp/ours"

# Prints ours beside what is expected, and why some figures differ.
cat >"$tmp/why" <<'END'
sum_of_reassigns,counts replacements of a team or agent; each change is an event; the log counts changes of the group and the first one too
changes_of_assignment_group,the log does not have every update: its own count sometimes rises between two rows of one group
incidents_resolved_before_opened,nothing can happen to a ticket before it was created; the row gets the time of creation
incidents_closed_before_opened,no figure: nothing can happen to a ticket before it was created
events_out_of_time_order_within_incident,no figure: history is in the order of time and the rows were sorted by time
END
[ -n "$facts" ] || : >"${facts:=$tmp/none}"
awk -F, -v OFS=, '
	BEGIN { print "metric", "key", "expected", "ours", "note" }
	FILENAME ~ /\/why$/ { why[$1] = substr($0, length($1) + 2); next }
	FILENAME ~ /\/ours$/ {
		ours[$1, $2] = $3
		line[++n] = $1 FS $2
		next
	}
	FNR == 1 { next }
	{
		metric = $(NF - 2)
		key = $(NF - 1)
		same = (metric, key) in ours && ours[metric, key] == $NF
		print metric, key, $NF, ours[metric, key], same ? "" : \
			metric in why ? why[metric] : "DIFFERS"
		shown[metric FS key]
	}
	END {
		for (i = 1; i <= n; i++) {
			split(line[i], part, FS)
			if (!(line[i] in shown))
				print line[i], "", ours[part[1], part[2]], \
					why[part[1]]
		}
	}' "$tmp/why" "$tmp/ours" "$facts"
