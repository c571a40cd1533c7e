-- What hd-triage has learned, a row for each column that it proposes. `hd-triage
-- train' makes all of them anew. `data' has no words: it has numbers for the
-- hashes of words that at least two requesters have written.
CREATE TABLE model (
	name		TEXT PRIMARY KEY,
	trained		INTEGER NOT NULL,
	tickets		INTEGER NOT NULL,
	choices		INTEGER NOT NULL,
	digest		TEXT NOT NULL,
	data		BLOB NOT NULL
) STRICT, WITHOUT ROWID;
