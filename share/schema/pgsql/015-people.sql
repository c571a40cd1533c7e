-- Who works on what, and when: how long an agent may have a ticket without
-- beginning with it.
SET LOCAL ROLE hd_admin;

ALTER TABLE team ADD COLUMN assignment_timeout TEXT COLLATE "C";

RESET ROLE;
