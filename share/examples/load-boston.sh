#!/bin/sh
# load-boston.sh - service requests of a city as tickets with columns of its own
#
# usage: load-boston.sh REQUESTS[.gz] [INSTANT]
#
# REQUESTS is a CSV file of the City of Boston's 311 service (2011-2019), with
# the columns CASE_ENQUIRY_ID, OPEN_DT, TARGET_DT, CLOSED_DT, OnTime_Status ...
# The desk is made in HD_DB, which must not exist yet. Then come reports, as of
# the INSTANT at which the file was taken (2016-01-13T08:00 if not given): what
# was on time by department, beside what the city says; the backlog at the end
# of each month; volumes by month and department.
#
# What becomes what:
#   CASE_ENQUIRY_ID -> key, OPEN_DT -> created, TYPE -> subject
#   TARGET_DT -> promised, which the clock `promise` measures against
#   CLOSED_DT -> a change of the status to closed, with CLOSURE_REASON as its
#   reason; the few that were closed seconds before they were opened are
#   closed at the moment they were opened
#   all others -> columns of the desk's own, named in field.csv below
# OnTime_Status is kept as on_time to be compared. It says ONTIME of each
# request without a target; those are neither met nor missed here and are
# left out of the shares. Of a few with a target it says nothing.
#
# For data of your own: the zone, the times (iso), the columns (field.csv).
set -eu
requests=${1:?usage: load-boston.sh REQUESTS[.gz] [INSTANT]}
: "${HD_DB:?is to name the database to be made}"
export TZ=America/New_York LC_ALL=C	# of the times in the file
export HD_NOW="${2-2016-01-13T08:00}"	# for all commands below
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
END

# Tickets (new.csv), and what closes them (close.csv: with the key for an id).
: >"$tmp/close.csv"
case $requests in
*.gz) gzip -dc "$requests" ;;
*) cat "$requests" ;;
esac | awk -v dir="$tmp" '
	# The cells of a line of CSV; none in the file has a line end in it.
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
			if (line == ",")	# an empty last one
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
	function get(name) {
		if (!(name in at))
			fail("there is no column " name)
		return cell[at[name]]
	}
	function quoted(s) {
		gsub(/"/, "\"\"", s)
		return s == "" ? "" : "\"" s "\""
	}
	function iso(s,	p) {	# 01/02/2015 09:08:42 AM
		if (s == "")
			return ""
		split(s, p, "[/ :]")
		return sprintf("%s-%s-%sT%02d:%s:%s", p[3], p[1], p[2],
			p[4] % 12 + (p[7] == "PM" ? 12 : 0), p[5], p[6])
	}
	{ sub(/\r$/, "") }
	NR == FNR {		# field.csv: name and heading
		if (FNR > 1) {
			n++
			name[n] = $2
			source[n] = $NF
		}
		next
	}
	FNR == 1 {
		width = cells($0)
		for (i = 1; i <= width; i++)
			at[cell[i]] = i
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
		line = get("CASE_ENQUIRY_ID") "," opened "," \
			iso(get("TARGET_DT")) "," quoted(get("TYPE"))
		for (i = 1; i <= n; i++)
			line = line "," quoted(get(source[i]))
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
hd-drop policy standard		# nothing is promised but by the city
hd-put field "$tmp/field.csv"
printf 'name,value\nzone,%s\n' "$TZ" | hd-put setting
hd-new -H -c key,id "$tmp/new.csv" >"$tmp/id"
{
	echo id,field,new,at,reason
	awk -F, 'BEGIN { OFS = FS } NR == FNR { id[$1] = $2; next }
		{ $1 = id[$1] } 1' "$tmp/id" "$tmp/close.csv"
} | hd-set -q --sort

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
