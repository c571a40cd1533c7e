-- What a role may write to the history with SQL is what the commands write for
-- it. The owner (hd_admin and its members) and superusers are not bound by
-- policies. `session_user' is the role that logged in, also after SET ROLE.
SET LOCAL ROLE hd_admin;

-- An event has the login of whoever writes it. It belongs to a batch that began
-- with an event of the same login, and undoes only an event of the same login.
-- Only an administrator tells what happened before other events (--history).
ALTER TABLE event ENABLE ROW LEVEL SECURITY;
CREATE POLICY rights ON event USING (true);
CREATE POLICY own_login ON event AS RESTRICTIVE FOR INSERT
	WITH CHECK (login = session_user);
CREATE POLICY own_batch ON event AS RESTRICTIVE FOR INSERT
	WITH CHECK (batch = id OR EXISTS (SELECT FROM event b
		WHERE b.id = event.batch AND b.login = session_user));
CREATE POLICY own_undo ON event AS RESTRICTIVE FOR INSERT
	WITH CHECK (undoes IS NULL OR EXISTS (SELECT FROM event u
		WHERE u.id = event.undoes AND u.login = session_user));
CREATE POLICY no_history ON event AS RESTRICTIVE FOR INSERT
	WITH CHECK (place IS NULL);

-- Changes, entries and attachments come in the transaction of their event and
-- never later. The age of a row is 0 in the transaction that wrote it, and
-- below 0 behind a savepoint of it.
ALTER TABLE change ENABLE ROW LEVEL SECURITY;
CREATE POLICY rights ON change USING (true);
CREATE POLICY own_event ON change AS RESTRICTIVE FOR INSERT
	WITH CHECK (EXISTS (SELECT FROM event e WHERE e.id = change.event
		AND e.login = session_user AND age(e.xmin) <= 0));

ALTER TABLE entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY rights ON entry USING (true);
CREATE POLICY own_event ON entry AS RESTRICTIVE FOR INSERT
	WITH CHECK (withdrawn IS NULL AND EXISTS (SELECT FROM event e
		WHERE e.id = entry.event AND e.ticket = entry.ticket
		AND e.login = session_user AND age(e.xmin) <= 0));

ALTER TABLE attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY rights ON attachment USING (true);
CREATE POLICY own_entry ON attachment AS RESTRICTIVE FOR INSERT
	WITH CHECK (EXISTS (SELECT FROM entry n WHERE n.id = attachment.entry
		AND n.ticket = attachment.ticket AND age(n.xmin) <= 0));

-- Nothing is withdrawn, or comes back, without an event that undoes what made
-- it: for another login, own_undo refuses that event.
CREATE POLICY undone ON entry AS RESTRICTIVE FOR UPDATE USING (true)
	WITH CHECK ((withdrawn IS NOT NULL) = EXISTS (SELECT FROM event u
		WHERE u.undoes = entry.event AND NOT EXISTS (SELECT FROM event r
			WHERE r.undoes = u.id)));

ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
CREATE POLICY rights ON ticket USING (true);
CREATE POLICY undone ON ticket AS RESTRICTIVE FOR UPDATE USING (true)
	WITH CHECK (withdrawn IS NULL OR EXISTS (SELECT FROM event e
		JOIN event u ON u.undoes = e.id WHERE e.ticket = ticket.id
		AND e.kind IS NULL AND e.action = 'new'));

RESET ROLE;
