#!/bin/sh
# load-boston.sh - load service requests of a city, with columns of their own
#
# usage: load-boston.sh REQUESTS[.gz] [INSTANT [RULES]]
#
# REQUESTS is a CSV file of one of these two forms:
#   a file of the City of Boston's 311 service (2011-2019), with the columns
#   CASE_ENQUIRY_ID, OPEN_DT, TARGET_DT, CLOSED_DT, OnTime_Status ...
#   an extract with the columns case_id, open_local, target_local, closed_local,
#   ontime_status, type and rule, and times such as 2015-01-01T10:17:03
# HD_DB names the database, which must not exist yet; the script makes it. Then
# the script prints reports as of INSTANT, which is when the file was taken
# (default 2016-01-13T08:00): what was on time by department, beside what the
# city says; the backlog at the end of each month; volumes by month and
# department.
#
# RULES is a CSV file with the columns type and rule. A rule is business_days:N
# or calendar_days:N for the requests of that TYPE. Without RULES, the script
# takes the column `rule` of REQUESTS, if there is one. Each rule becomes a
# policy with a calendar of the city's office hours and holidays. The clock
# `resolution` of these requests then has a deadline that hd-tools works out,
# and the script prints two more reports: these deadlines beside those of the
# city, and what is late by these deadlines beside what the city says.
#
# How the columns are loaded:
#   CASE_ENQUIRY_ID, OPEN_DT, TYPE become key, created, subject.
#   TARGET_DT becomes city_target. If no rule gives the deadline, it becomes
#   promised as well, and the clock `promise` measures it.
#   CLOSED_DT becomes a change of the status to closed, with CLOSURE_REASON as
#   its reason. A few requests were closed seconds before they were opened; they
#   are closed at the moment when they were opened.
#   All others become columns of their own, which field.csv below names.
# OnTime_Status is kept in the column on_time, for comparison. The city says
# ONTIME of each request without a target. Here such a request is neither met
# nor missed, and is left out of the shares. For a few requests with a target
# the city says nothing.
#
# For data of your own: change the zone, the times (iso), the columns
# (field.csv), the calendar (calendar.csv, holiday.csv) and the rules
# (duration).
set -eu
requests=${1:?usage: load-boston.sh REQUESTS[.gz] [INSTANT [RULES]]}
: "${HD_DB:?must name a new database}"
export TZ=America/New_York LC_ALL=C	# zone of the times in the file
export HD_NOW="${2:-2016-01-13T08:00}"	# for all commands below
rules=${3-}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM

cat >"$tmp/field.csv" <<'END'
kind,name,type,choices,help
ticket,case_title,text,,CASE_TITLE
ticket,case_subject,text,,SUBJECT
ticket,case_reason,text,,REASON
ticket,case_type,text,,TYPE
ticket,queue,text,,QUEUE
ticket,department,text,,Department
ticket,neighborhood,text,,neighborhood
ticket,source,text,,Source
ticket,on_time,choice,"ONTIME,OVERDUE",OnTime_Status
ticket,city_target,time,,TARGET_DT
END

# The hours in which the city works. A request that comes in outside them begins
# with the next opening.
cat >"$tmp/calendar.csv" <<END
name,zone,hours
boston,$TZ,mon-fri 08:30-17:00
END
cat >"$tmp/holiday.csv" <<'END'
calendar,date,name
boston,--01-01,New Year's Day
boston,3rd monday of january,Martin Luther King Jr. Day
boston,3rd monday of february,Presidents' Day
boston,3rd monday of april,Patriots' Day
boston,last monday of may,Memorial Day
boston,--07-04,Independence Day
boston,1st monday of september,Labor Day
boston,2nd monday of october,Columbus Day
boston,--11-11,Veterans Day
boston,4th thursday of november,Thanksgiving Day
boston,--12-25,Christmas Day
END

# Writes the tickets (new.csv) and the changes that close them (close.csv, which
# has the key instead of the id), and from the rules policies and targets.
: >"$tmp/close.csv"
case $requests in
*.gz) gzip -dc "$requests" ;;
*) cat "$requests" ;;
esac | awk -v dir="$tmp" -v rules="$rules" '
	# Splits a line of CSV into cells. No cell of the file has a line end in it.
	function cells(line,	n, s) {
		for (n = 0; line != "" || n == 0; ) {
			if (match(line, /^"([^"]|"")*"/)) {
				s = substr(line, 2, RLENGTH - 2)
				gsub(/""/, "\"", s)
			} else {
				match(line, /^[^,]*/)
				s = substr(line, 1, RLENGTH)
			}
			cell[++n] = s
			line = substr(line, RLENGTH + 1)
			if (line == ",")	# the last cell is empty
				cell[++n] = ""
			line = substr(line, 2)
		}
		return n
	}
	function fail(text) {
		print "load-boston.sh: line " FNR ": " text >"/dev/stderr"
		bad = 1
		exit 1
	}
	# Returns a cell by the name of its column, or by the name that an extract
	# gives the column. An extract need not have all columns.
	function get(name) {
		if (extract)
			return name in short && short[name] in at ? \
				cell[at[short[name]]] : ""
		if (!(name in at))
			fail("there is no column " name)
		return cell[at[name]]
	}
	function heading(	i, n) {
		n = cells($0)
		split("", at)
		for (i = 1; i <= n; i++)
			at[cell[i]] = i
		return n
	}
	# business_days:3 becomes 3wd, calendar_days:30 becomes 30d.
	function duration(rule,	p) {
		if (split(rule, p, ":") != 2 || p[2] !~ /^[0-9]+$/)
			return ""
		return p[1] == "business_days" ? p[2] "wd" : \
			p[1] == "calendar_days" ? p[2] "d" : ""
	}
	# Writes a policy and its target, once for each type. All requests have the
	# priority 3.
	function rule(type, text,	s) {
		if (type == "" || type in ruled)
			return
		if ((text = duration(text)) == "")
			return
		ruled[type]
		s = type
		gsub(/[\\,"]/, "\\\\&", s)
		print quoted(type) "," ++policies "," \
			quoted("case_type=\"" s "\"") ",boston" \
			>(dir "/policy.csv")
		print quoted(type) ",resolution,3," text >(dir "/target.csv")
	}
	function read_rules(	line) {
		while ((getline line <rules) > 0) {
			sub(/\r$/, "", line)
			$0 = line
			if (!("rule" in at))
				heading()
			else if (cells($0) > 0)
				rule(cell[at["type"]], cell[at["rule"]])
			if (!("type" in at) || !("rule" in at))
				fail(rules ": there is no column type or rule")
		}
		close(rules)
		split("", at)
	}
	BEGIN {
		short["CASE_ENQUIRY_ID"] = "case_id"
		short["OPEN_DT"] = "open_local"
		short["TARGET_DT"] = "target_local"
		short["CLOSED_DT"] = "closed_local"
		short["OnTime_Status"] = "ontime_status"
		short["TYPE"] = "type"
		print "name,position,filter,calendar" >(dir "/policy.csv")
		print "policy,metric,priority,duration" >(dir "/target.csv")
		if (rules != "")
			read_rules()
	}
	function quoted(s) {
		gsub(/"/, "\"\"", s)
		return s == "" ? "" : "\"" s "\""
	}
	function iso(s,	p) {	# 01/02/2015 09:08:42 AM
		if (s == "" || s ~ /^[0-9][0-9][0-9][0-9]-/)
			return s
		split(s, p, "[/ :]")
		return sprintf("%s-%s-%sT%02d:%s:%s", p[3], p[1], p[2],
			p[4] % 12 + (p[7] == "PM" ? 12 : 0), p[5], p[6])
	}
	{ sub(/\r$/, "") }
	NR == FNR {		# field.csv: column and header
		if (FNR > 1) {
			n++
			name[n] = $2
			source[n] = $NF
		}
		next
	}
	FNR == 1 {
		width = heading()
		extract = "case_id" in at
		line = "key,created,promised,subject"
		for (i = 1; i <= n; i++)
			line = line "," name[i]
		print line >(dir "/new.csv")
		next
	}
	{
		if (cells($0) != width)
			fail("has not " width " cells")
		opened = iso(get("OPEN_DT"))
		closed = iso(get("CLOSED_DT"))
		if (rules == "" && "rule" in at)
			rule(get("TYPE"), cell[at["rule"]])
		line = get("CASE_ENQUIRY_ID") "," opened "," \
			(get("TYPE") in ruled ? "" : iso(get("TARGET_DT"))) \
			"," quoted(get("TYPE"))
		for (i = 1; i <= n; i++)
			line = line "," (source[i] == "TARGET_DT" ? \
				iso(get(source[i])) : quoted(get(source[i])))
		print line >(dir "/new.csv")
		if (closed != "")
			print get("CASE_ENQUIRY_ID") ",status,closed," \
				(closed < opened ? opened : closed) "," \
				quoted(get("CLOSURE_REASON")) >(dir "/close.csv")
	}
	END {
		if (!bad && FNR < 2)
			fail("there are no requests")
	}' FS=, "$tmp/field.csv" FS='\n' -

hd-init
hd-drop policy standard		# only the city sets deadlines
hd-put field "$tmp/field.csv"
printf 'name,value\nzone,%s\n' "$TZ" | hd-put setting
hd-put calendar "$tmp/calendar.csv"
hd-put holiday "$tmp/holiday.csv"
hd-put policy "$tmp/policy.csv"
hd-put target "$tmp/target.csv"
hd-new -H -c key,id "$tmp/new.csv" >"$tmp/id"
{
	echo id,field,new,at,reason
	awk -F, 'BEGIN { OFS = FS } NR == FNR { id[$1] = $2; next }
		{ $1 = id[$1] } 1' "$tmp/id" "$tmp/close.csv"
} | hd-set -q --sort

if [ "$(hd-list policy -H -c name | wc -l)" -gt 0 ]; then
	hd-list -H 'city_target!=' -o line -c id,case_type,city_target \
		>"$tmp/city"
	echo 'Deadlines by rule beside those of the city'
	hd-list clock -H -o line metric=resolution target!= -c ticket,due |
		awk -F '\t' '
		function seconds(s,	p, y, m) {	# 2015-01-31T09:00:00Z
			split(s, p, "[-T:Z]")
			m = (p[2] + 9) % 12
			y = p[1] - (p[2] < 3)
			return (365 * y + int(y / 4) - int(y / 100) + \
				int(y / 400) + int((153 * m + 2) / 5) + p[3]) * \
				86400 + p[4] * 3600 + p[5] * 60 + p[6]
		}
		function csv(s) {
			gsub(/"/, "\"\"", s)
			return s ~ /[,"]/ ? "\"" s "\"" : s
		}
		NR == FNR { type[$1] = $2; city[$1] = $3; next }
		$1 in city {
			d = seconds($2) - seconds(city[$1])
			d = d < 0 ? -d : d
			n[type[$1]]++
			same[type[$1]] += d <= 2
			near[type[$1]] += d > 2 && d <= 61
		}
		END {
			print "type,requests,same,within_a_minute,other"
			for (t in n)
				print csv(t) "," n[t] "," same[t] "," near[t] "," \
					n[t] - same[t] - near[t] | "sort"
		}' "$tmp/city" -
	echo
	echo 'Late by rule, beside what the city says (on_time)'
	hd-report sla metric=resolution -b on_time
	echo
fi
echo 'Kept promises by department (on_time: what the city says)'
hd-report sla metric=promise -b department,on_time
echo
echo 'Kept promises by department, also where the city says nothing'
hd-report sla metric=promise -b department
echo
echo 'Backlog by department now (overdue: after the target)'
hd-report backlog -b department
echo
echo 'Backlog at the end of each month, now at the end of the last'
hd-report backlog -p month
echo
echo 'Requests by month and department'
hd-report volume -p month -b department
