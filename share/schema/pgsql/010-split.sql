-- A split (hd-split) moves messages whoever wrote them: its event undoes theirs.
SET LOCAL ROLE hd_admin;

DROP POLICY own_undo ON event;
CREATE POLICY own_undo ON event AS RESTRICTIVE FOR INSERT
	WITH CHECK (undoes IS NULL OR EXISTS (SELECT FROM event u
		WHERE u.id = event.undoes AND (u.login = session_user
			OR (event.action = 'split' AND u.ticket = event.ticket
				AND u.action IN ('reply', 'note')))));

RESET ROLE;
