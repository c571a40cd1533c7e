# mmc.awk - tickets that come at random, and free agents who take the oldest
#
# usage: awk -v c=AGENTS -v load=0.7 -v n=ARRIVALS -v seed=NUMBER [-v show=1] -f mmc.awk
#
# Times between arrivals and times of work are exponential (a queue M/M/c); work
# takes 600 seconds on average. With show, a line for each ticket: its number,
# and in whole seconds when it came, when an agent took it, how long the work
# took; and the agent. In the end the mean wait, that of Erlang C, and the ratio
# of the two.

function random() {	# Park and Miller: the same numbers with every awk
	seed = (seed * 16807) % 2147483647
	return seed / 2147483647
}

function whole(x) {
	return show ? int(x + 0.5) : x
}

# The probability that an arrival has to wait (Erlang 1917).
function erlang(agents, a,    b, i) {
	b = 1
	for (i = 1; i <= agents; i++)
		b = a * b / (i + a * b)
	return b / (1 - (a / agents) * (1 - b))
}

BEGIN {
	work = 600
	gap = work / (c * load)
	for (k = 1; k <= c; k++)
		free[k] = 0
	for (i = 1; i <= n; i++) {
		at += whole(-gap * log(random()))
		long = whole(-work * log(random()))
		if (show && long < 1)
			long = 1
		# who was free first; of those who are free, the first one
		best = 1
		for (k = 1; k <= c; k++)
			if ((free[k] > at ? free[k] : at) < (free[best] > at ? free[best] : at))
				best = k
		start = free[best] > at ? free[best] : at
		waits += start - at
		free[best] = start + long
		if (show)
			print i, at, start, long, best
	}
	expected = erlang(c, c * load) * work / (c * (1 - load))
	printf "%.1f %.1f %.4f\n", waits / n, expected, waits / n / expected
}
