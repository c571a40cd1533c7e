-- A history from another system may come in any order of files (--history), so
-- an event that was told later may have happened earlier. The life of a ticket
-- is its events in the order of `at`, then of `place`, then of `id`; null is
-- before any place: such an event was recorded in the order of time.
SET LOCAL ROLE hd_admin;
ALTER TABLE event ADD COLUMN place BIGINT;
CREATE INDEX event_place ON event (ticket, at, place) WHERE place IS NOT NULL;

-- What an event sets a column to that is so already. It becomes a change when
-- the past before it is told otherwise.
CREATE TABLE unchanged (
	event		BIGINT NOT NULL REFERENCES event (id),
	field		TEXT COLLATE "C" NOT NULL,
	new		TEXT COLLATE "C",
	PRIMARY KEY (event, field)
);
RESET ROLE;
