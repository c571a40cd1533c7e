# shellcheck shell=sh disable=SC2154	# run sets ENGINE
# best.sh - the best SQL that we know for what a command finds out
#
# Whoever changes what the commands find out changes it here (and what the
# sweep writes in breach.h). One text, but where an engine has something better.

case $ENGINE in
sqlite)
	month="strftime('%Y-%m', day * 86400, 'unixepoch')"
	share() { echo "printf('%.4f', 1.0 * ($1) / ($2))"; }
	;;
pgsql)
	month="to_char(to_timestamp(day * 86400) AT TIME ZONE 'UTC', 'YYYY-MM')"
	share() { echo "round(CAST($1 AS NUMERIC) / ($2), 4)"; }
	;;
esac

# volume_sql SINCE: by team and month. Days are counted first, then months named.
volume_sql() {
	part() {
		echo "SELECT $1 / 86400 AS day, team, $2 FROM ticket
			WHERE $1 >= $3 GROUP BY 1, 2"
	}
	echo "SELECT $month AS period, team, sum(c), sum(s), sum(d), sum(r) FROM (
		$(part created "count(*) AS c, 0 AS s, 0 AS d, 0 AS r" "$1")
		UNION ALL $(part solved "0, count(*), 0, 0" "$1")
		UNION ALL $(part closed "0, 0, count(*), 0" "$1")
		UNION ALL SELECT e.at / 86400, team, 0, 0, 0, count(*)
			FROM ticket t JOIN event e ON e.ticket = t.id
			JOIN change c ON c.event = e.id AND field = 'reopens'
			WHERE t.reopens > 0 AND e.at >= $1 GROUP BY 1, 2) x
		GROUP BY 1, 2 ORDER BY 1, 2 NULLS FIRST"
}

# SQLite sorts once; then each figure is one of the rows, by its number.
times_sql() {
	took="SELECT 'first_reply' AS metric, team, first_reply - created AS t
			FROM ticket WHERE first_reply IS NOT NULL
		UNION ALL SELECT 'resolution', team, solved - created
			FROM ticket WHERE solved IS NOT NULL"
	if [ "$ENGINE" = pgsql ]; then
		echo "SELECT metric, team, count(*), CAST(round(avg(t)) AS BIGINT),
			round(CAST(percentile_cont(0.5)
			WITHIN GROUP (ORDER BY t) AS NUMERIC)),
			percentile_disc(0.9) WITHIN GROUP (ORDER BY t),
			percentile_disc(0.95) WITHIN GROUP (ORDER BY t), max(t)
			FROM ($took) x GROUP BY metric, team ORDER BY metric, team"
		return
	fi
	echo "WITH took AS MATERIALIZED ($took),
		ranked AS (SELECT metric, team, t, row_number() OVER w AS i,
			count(*) OVER (PARTITION BY metric, team) AS n
			FROM took WINDOW w AS (PARTITION BY metric, team
			ORDER BY t))
		SELECT metric, team, n, CAST(round(avg(t)) AS INTEGER),
		sum(CASE WHEN i = (n + 1) / 2 THEN t END) + (
			sum(CASE WHEN i = n / 2 + 1 THEN t END) -
			sum(CASE WHEN i = (n + 1) / 2 THEN t END) + 1) / 2,
		max(CASE WHEN i = (n * 90 + 99) / 100 THEN t END),
		max(CASE WHEN i = (n * 95 + 99) / 100 THEN t END), max(t)
		FROM ranked GROUP BY metric, team ORDER BY metric, team"
}

# sla_sql KEYS FROM: late ones are sorted, as for times
sla_sql() {
	now=$(date -u -d "$HD_NOW" +%s)
	is() { echo "CASE WHEN $1 THEN 1 ELSE 0 END"; }
	same=$(echo "$1" | sed 's/[a-z]*/a.& IS NOT DISTINCT FROM l.&/g; s/,/ AND /g')
	echo "WITH c AS MATERIALIZED (SELECT $1,
		$(is "state = 'met'") AS met,
		$(is "state IN ('breaching', 'breached') OR (ended IS NULL AND
			k.due < $now)") AS missed,
		$(is "ended IS NULL AND state <> 'breaching' AND
			(k.due IS NULL OR k.due >= $now)") AS open,
		$(is "state = 'cancelled'") AS cancelled,
		coalesce(ended, $now) - k.due AS late,
		CASE WHEN ended IS NOT NULL AND state <> 'cancelled'
			THEN ended - started END AS whole, spent,
		$(is "rungs_done <> 0") AS warned
		FROM $2 WHERE target IS NOT NULL),
	r AS (SELECT $1, late, row_number() OVER w AS i,
		count(*) OVER (PARTITION BY $1) AS n FROM c WHERE missed = 1
		WINDOW w AS (PARTITION BY $1 ORDER BY late)),
	l AS (SELECT $1,
		max(CASE WHEN i = (n + 1) / 2 THEN late END) + (
			max(CASE WHEN i = n / 2 + 1 THEN late END) -
			max(CASE WHEN i = (n + 1) / 2 THEN late END) + 1) / 2 AS m,
		max(CASE WHEN i = (n * 90 + 99) / 100 THEN late END) AS p,
		max(late) AS x FROM r GROUP BY $1),
	a AS (SELECT $1, sum(met) AS met, sum(missed) AS missed, sum(open) AS o,
		sum(cancelled) AS cancelled,
		sum(CASE WHEN whole IS NOT NULL THEN whole - spent END) AS paused,
		sum(whole) AS whole, sum(warned) AS warned FROM c GROUP BY $1)
	SELECT $(echo "$1" | sed 's/[a-z]*/a.&/g'), met, missed, o, cancelled,
		CASE WHEN met + missed > 0 THEN $(share met 'met + missed') END,
		m, p, x, CASE WHEN whole > 0 THEN $(share paused whole) END, warned
		FROM a LEFT JOIN l ON $same ORDER BY $(echo "$1" | sed 's/[a-z]*/a.& NULLS FIRST/g')"
}

# due_sql AFTER UNTIL: the clocks of a sweep, as breach.h wants them
due_sql() {
	echo "SELECT ticket, metric, instance, $2 FROM clock
		WHERE next_at > $1 AND next_at <= $2
		ORDER BY next_at, ticket, metric, instance"
}

# search_sql WORD ...: the twenty best
search_sql() {
	if [ "$ENGINE" = pgsql ]; then
		match=$(echo "$*" | sed 's/ / | /g')
		echo "SELECT article, ts_rank('{0.25, 0.25, 0.25, 1}', words, q) AS score
			FROM article_text, to_tsquery('simple', '$match') q
			WHERE words @@ q ORDER BY score DESC LIMIT 20"
	else
		match=$(echo "$*" | sed 's/ /" OR "/g')
		echo "SELECT rowid, bm25(article_text, 4.0, 1.0, 4.0) AS score
			FROM article_text WHERE article_text MATCH
			'\"$match\"' ORDER BY score LIMIT 20"
	fi
}

# articles_sql: one article for ten tickets, and the index of the engine itself
articles_sql() {
	echo "INSERT INTO article (id, title, body, state, author, created, updated)
		SELECT t.id, t.subject, e.body, 'internal', 'root', t.created,
			t.created
		FROM ticket t JOIN entry e ON e.ticket = t.id
		WHERE t.id % 10 = 0;"
	if [ "$ENGINE" = pgsql ]; then
		echo "CREATE TABLE article_text (article BIGINT PRIMARY KEY,
				words TSVECTOR NOT NULL);
			CREATE INDEX article_text_words ON article_text
				USING gin (words);
			INSERT INTO article_text (article, words) SELECT id,
			setweight(to_tsvector('simple', title), 'A') ||
			setweight(to_tsvector('simple', body), 'D') FROM article"
	else
		echo "CREATE VIRTUAL TABLE article_text USING fts5 (title, body,
				tag, content = 'article', content_rowid = 'id',
				tokenize = 'unicode61 remove_diacritics 2');
			INSERT INTO article_text (article_text) VALUES ('rebuild')"
	fi
}
