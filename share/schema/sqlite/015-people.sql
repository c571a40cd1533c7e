-- Who works on what, and when: how long an agent may have a ticket without
-- beginning with it.
ALTER TABLE team ADD COLUMN assignment_timeout TEXT;
