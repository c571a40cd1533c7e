-- Why a message of mail is suspended, and since when mail to a contact comes back.
ALTER TABLE mail ADD COLUMN reason TEXT;
ALTER TABLE contact ADD COLUMN undeliverable INTEGER;
CREATE INDEX mail_at ON mail (at);
