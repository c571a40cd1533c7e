# tickets.awk - tickets as CSV records for hd-new, the same ones every time
#
#   awk -v n=1000 -f tickets.awk              as they come in: all are new
#   awk -v n=1000 -v lives=1 -f tickets.awk   with agents, and how they ended
#
# They came in over two years. One in five has a requester of its own, on
# average. Nearly all old ones are closed, most of the last weeks are open.

# 0 to k - 1, in numbers so small that every awk computes them exactly.
function any(k) {
	seed = seed * 16807 % 2147483647
	return int(seed / 8) % k
}

function pick(list, size) {
	return list[any(size) + 1]
}

# Seconds since 1970 as RFC 3339, by the cycle of 400 years that begin in March.
function instant(s,   days, y, m, d) {
	days = int(s / 86400)
	s -= days * 86400
	d = days + 719468
	y = int(d / 146097)
	d -= y * 146097
	m = int((d - int(d / 1460) + int(d / 36524) - int(d / 146096)) / 365)
	d -= 365 * m + int(m / 4) - int(m / 100)
	y = y * 400 + m
	m = int((5 * d + 2) / 153)
	d -= int((153 * m + 2) / 5) - 1
	m += m < 10 ? 3 : -9
	return sprintf("%04d-%02d-%02dT%02d:%02d:%02dZ", y + (m <= 2), m, d,
	    int(s / 3600), int(s / 60) % 60, s % 60)
}

# 50 to 500 bytes of whole sentences.
function body(   text, long) {
	long = 50 + any(360)
	do
		text = text pick(sentence, sentences) (any(6) ? " " : "\n")
	while (length(text) < long)
	return "\"" substr(text, 1, length(text) - 1) "\""
}

BEGIN {
	seed = 20260301
	things = split("printer,screen,laptop,phone,VPN,mail,calendar," \
	    "password,account,licence,network share,Wi-Fi,scanner,browser," \
	    "badge", thing, ",")
	faults = split("does not start,is very slow,cannot be reached,asks " \
	    "for a key,shows an error,was stolen,is needed for a new " \
	    "colleague,keeps stopping,lost my data,is not allowed any more",
	    fault, ",")
	sentences = split("It worked yesterday.|Since the update this " \
	    "morning nothing happens when I try.|Three colleagues in the " \
	    "same room have it too.|I have started it again, twice.|The " \
	    "message is \"\"error 0x80070035, path not found\"\".|" \
	    "Please call me back before noon, I have to send the figures." \
	    "|It is urgent!|Olá, não consigo entrar desde ontem à tarde.|" \
	    "Thank you, and kind regards from the second floor.|The screen " \
	    "stays black; the light is on.|What else do you need to know?|" \
	    "Serial number S-4711-0815, room 2.118, building C.",
	    sentence, "|")
	categories = split("account,hardware,network,software,network/vpn," \
	    "network/wireless,hardware/printer,software/office", category, ",")
	channels = split("email,email,email,email,phone,phone,web,web,chat," \
	    "monitor", channel, ",")
	types = split("incident,incident,incident,request,request,question",
	    type, ",")
	priorities = split("1,2,2,3,3,3,3,3,4,4,5", priority, ",")
	start = 1709251200	# 2024-03-01
	step = 2 * 365 * 86400 / n
	print "created,subject,body,type,priority,category,channel,requester" \
	    (lives ? ",agent,status,solved,closed" : "")
	for (i = 0; i < n; i++) {
		at = start + int(i * step) + any(60)
		line = instant(at) ",The " pick(thing, things) " " \
		    pick(fault, faults) "," body() "," pick(type, types) "," \
		    pick(priority, priorities) "," pick(category, categories) \
		    "," pick(channel, channels) "," \
		    sprintf("user%07d@example.org", any(int(n / 5) + 1))
		if (lives) {
			line = line sprintf(",agent%02d", any(40) + 1)
			took = 600 + any(3600) * (1 + any(200))
			if (any(100) < (i > n * 0.95 ? 70 : 2))
				line = line ",,,"
			else if (i > n * 0.95 || any(100) < 5)
				line = line ",solved," instant(at + took) ","
			else
				line = line ",closed," instant(at + took) "," \
				    instant(at + took + 604800)
		}
		print line
	}
}
