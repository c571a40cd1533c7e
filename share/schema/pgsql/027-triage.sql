SET LOCAL ROLE hd_admin;
-- What hd-triage has learned, a row for each column that it proposes. `hd-triage
-- train' makes all of them anew. `data' has no words: it has numbers for the
-- hashes of words that at least two requesters have written.
CREATE TABLE model (
	name		TEXT COLLATE "C" PRIMARY KEY,
	trained		BIGINT NOT NULL,
	tickets		BIGINT NOT NULL,
	choices		BIGINT NOT NULL,
	digest		TEXT COLLATE "C" NOT NULL,
	data		BYTEA NOT NULL
);
RESET ROLE;
