-- Conditions on the records that a ticket names, such as requester.language and
-- organisation.name. What they ask is what was known when an event happened, so
-- the history of one record is looked for.
SET LOCAL ROLE hd_admin;

CREATE INDEX event_record ON event (kind, name, id) WHERE kind IS NOT NULL;
CREATE INDEX ticket_organisation ON ticket (organisation)
	WHERE organisation IS NOT NULL;

-- The domains of the e-mail addresses of an organisation.
ALTER TABLE organisation ADD COLUMN domain TEXT COLLATE "C";

RESET ROLE;
