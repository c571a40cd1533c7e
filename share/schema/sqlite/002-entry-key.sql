-- A message or a note has a key if it comes from another system: its name
-- there. So a history can be loaded again without adding it twice.
ALTER TABLE entry ADD COLUMN key TEXT;
CREATE UNIQUE INDEX entry_key ON entry (key) WHERE key IS NOT NULL;
