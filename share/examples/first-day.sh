#!/bin/sh
# first-day.sh - a new help desk, and two weeks of work on it
#
# usage: first-day.sh [DIRECTORY]       (make demo)
#
# The script makes DIRECTORY (without an operand a temporary one), and in it the
# database desk.db. The desk has teams, agents and callers, and forty tickets in
# Portuguese and English. Agents answer tickets, late tickets are raised by one
# level, and one ticket becomes an article of the knowledge base. At the end the
# script prints reports and writes them as CSV files.
# HD_NOW gives the time, so the script always prints the same.
#
# For a desk of your own: replace the CSV files in the folder first-day beside
# this script, and leave out HD_NOW and the loop over days. On a real day you
# use the commands in the same way; cron runs the sweep, see hd-cron(1).
set -eu
records=$(dirname "$0")/first-day
dir=${1:-$(mktemp -d)}
export HD_DB="$dir/desk.db" TZ=UTC LC_ALL=C.UTF-8
export HD_NOW='2026-03-02 08:00'

title() {
	printf '\n== %s\n\n' "$1"
}

# of DAY FILE: prints the records of that day, under their header
of() {
	sed -n -e 1p -e "/^$1/p" "$records/$2"
}

title 'A new desk: teams, agents, categories, callers'
mkdir -p "$dir"
hd-init
for kind in team agent category organisation contact; do
	hd-put "$kind" "$records/$kind.csv"
done
hd-list agent -o table -c login,name,team,level,skills

title 'Two weeks of tickets, assigned and answered'
for day in 02 03 04 05 06 09 10 11 12 13; do
	HD_NOW="2026-03-$day 18:00"
	# each new ticket is assigned to the agent of its team who has the fewest
	of "2026-03-$day" ticket.csv | hd-new -q
	hd-list status=new agent= -c id,created |
		hd-assign -q --as ana -s least-loaded --map created=at
	of "2026-03-$day" reply.csv | hd-reply -q

	case $day in
	04 | 09 | 13)
		echo "Late by $HD_NOW and still open: raised by one level"
		hd-sla sweep -o csv | tee "$dir/late-$day.csv" |
			hd-list - active=yes -H -c id | sort -un |
			hd-escalate --as ana --level +1 -r 'it is late' |
			hd-list - -o table -c id,priority,level,status,agent,subject
		echo
		;;
	esac
done

title 'The life of one ticket'
hd-show 15

title 'An article, made from the ticket about error 809'
hd-kb add -q --as carla --ticket 13 --title 'VPN: erro 809' --language pt \
	--state public --tag 'vpn 809'
hd-kb search erro na VPN -o table
echo
hd-kb show 1

title 'Reports'
echo 'Each week:'
hd-report volume -p week -o table
echo 'How long it took, in seconds, by priority:'
hd-report times -b priority -o table
echo 'Who did what:'
hd-report agents -o table
echo 'Still open, most urgent first:'
hd-list active=yes -S priority,due -o table -c id,priority,status,agent,due,subject
for report in volume backlog times sla; do
	hd-report "$report" -b team -o csv >"$dir/$report.csv"
done

title 'What there is now'
printf 'tickets %s, events %s, articles %s\n' "$(hd-list -H -c id | wc -l)" \
	"$(hd-list event -H -c id | wc -l)" "$(hd-list article -H -c id | wc -l)"
hd-check && echo 'hd-check finds nothing wrong'
ls "$dir"
echo
bin=$(command -v hd-list)
echo 'To look around, paste the next line, then try hd-help tools:'
echo "export PATH='${bin%/*}':\$PATH HD_DB='$(cd "$dir" && pwd)/desk.db' HD_NOW='$HD_NOW'; hd-list active=yes; hd-log 15"
