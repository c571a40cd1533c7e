# statements.awk - what HD_TRACE=1 wrote, as a script for the engine's shell
#
#   awk -v quoted=1 -f statements.awk    numbers, too: PostgreSQL knows better
#
# A text must be shorter than 60 bytes, and not look like ", $2=".

# Texts of digits become numbers: STRICT tables turn them back.
function literal(s) {
	if (s == "null" || (!quoted && s ~ /^-?[0-9]+$/))
		return s
	gsub(/'/, "''", s)
	return "'" s "'"
}

/^ *[0-9.]+ ms  / {
	sub(/^ *[0-9.]+ ms  /, "")
	gsub(/\^I/, "\t")
	count = 0
	sql = $0
	if ((at = index(sql, "  -- $1=")) > 0) {
		rest = substr(sql, at + length("  -- $1="))
		sql = substr(sql, 1, at - 1)
		for (i = 2; (at = index(rest, ", $" i "=")) > 0; i++) {
			value[++count] = literal(substr(rest, 1, at - 1))
			rest = substr(rest, at + length(", $" i "="))
		}
		value[++count] = literal(rest)
	}
	for (i = count; i > 0; i--)
		while ((at = index(sql, "$" i)) > 0)
			sql = substr(sql, 1, at - 1) value[i] \
			    substr(sql, at + length("$" i))
	print sql ";"
}
