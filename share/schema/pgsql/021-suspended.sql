-- Why a message of mail is suspended, and since when mail to a contact comes back.
SET LOCAL ROLE hd_admin;

ALTER TABLE mail ADD COLUMN reason TEXT COLLATE "C";
ALTER TABLE contact ADD COLUMN undeliverable BIGINT;
CREATE INDEX mail_at ON mail (at);

GRANT UPDATE (reason) ON mail TO hd_agent;

RESET ROLE;
