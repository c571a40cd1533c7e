-- What tickets need, and what agents can do: words, with a space between two.
SET LOCAL ROLE hd_admin;

ALTER TABLE agent ADD COLUMN language TEXT COLLATE "C";
ALTER TABLE agent ADD COLUMN channel TEXT COLLATE "C";
ALTER TABLE category ADD COLUMN skills TEXT COLLATE "C";
ALTER TABLE service ADD COLUMN skills TEXT COLLATE "C";

-- How long somebody worked, in seconds, for what an entry says.
ALTER TABLE entry ADD COLUMN spent BIGINT CHECK (spent > 0);
CREATE INDEX entry_spent ON entry (at) WHERE spent IS NOT NULL;

RESET ROLE;
