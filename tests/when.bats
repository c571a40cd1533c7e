#!/usr/bin/env bats
# Words for time: in conditions they are periods, elsewhere their first second.

load helper

# The table of hd-syntax(7): a condition, and the tickets that it finds on
# Wednesday 2026-03-04 at 15:00 in Lisbon.
@test "words for time in conditions mean periods, in the zone of TZ" {
	local condition ids
	local -x TZ=Europe/Lisbon HD_NOW=2026-03-04T15:00:00Z

	desk
	hd-new -q <<-'END'
		subject,created
		s,2025-12-31T23:59:59
		s,2026-01-01T00:00:00
		s,2026-02-28T23:59:59
		s,2026-03-01T12:00:00
		s,2026-03-02T00:00:00
		s,2026-03-03T23:59:59
		s,2026-03-04T00:00:00
		s,2026-03-04T14:00:00
	END
	sed -n 's/^\.It Ql \(created[^ ]*\)$/\1/p' "$top/man/hd-syntax.7" >said
	while IFS=' ' read -r condition ids; do
		hd-list -H -c id "$condition" | paste -sd, | same "$ids" ||
			{ echo "$condition"; return 1; }
		echo "$condition" >>tried
	done <<-'END'
		created=today 7,8
		created!=today 1,2,3,4,5,6
		created<today 1,2,3,4,5,6
		created>yesterday 7,8
		created<=yesterday 1,2,3,4,5,6
		created=this-week 5,6,7,8
		created=last-week 3,4
		created>=this-month 4,5,6,7,8
		created=last-month 3
		created=last-quarter 1
		created=this-year 2,3,4,5,6,7,8
		created=2026-W09 3,4
		created=2026-03-04 7,8
		created>2026-03-03 7,8
		created=2026-03 4,5,6,7,8
		created=2026-Q1 2,3,4,5,6,7,8
		created=2025,today 1,7,8
		created<2026 1
	END
	diff said tried
	fails 64 hd-list created=2026-W54
	fails 64 hd-list created=next-week
	hd-list -H -c id closed!=today | wc -l | same 8
}

@test "in options and records words for time are their first second" {
	local at option
	local -x TZ=Europe/Lisbon HD_NOW=2026-03-04T15:00:00Z

	desk
	# a weekday with a time is today if that is still to come
	while IFS='|' read -r option at; do
		hd-new -n -s x created="$option" --ahead -o line |
			awk -F '\t' '$2 == "created" { print $4 }' |
			same "$at" || { echo "$option"; return 1; }
	done <<-'END'
		this-week|2026-03-02T00:00:00Z
		last-quarter|2025-10-01T00:00:00Z
		2026-W09|2026-02-23T00:00:00Z
		2026-Q1|2026-01-01T00:00:00Z
		2026-03|2026-03-01T00:00:00Z
		2025|2025-01-01T00:00:00Z
		wednesday 16:00|2026-03-04T16:00:00Z
		wednesday 15:00|2026-03-11T15:00:00Z
		wednesday|2026-03-11T00:00:00Z
		thursday 09:00|2026-03-05T09:00:00Z
	END
}
