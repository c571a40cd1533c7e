-- What tickets need, and what agents can do: words, with a space between two.
ALTER TABLE agent ADD COLUMN language TEXT;
ALTER TABLE agent ADD COLUMN channel TEXT;
ALTER TABLE category ADD COLUMN skills TEXT;
ALTER TABLE service ADD COLUMN skills TEXT;

-- How long somebody worked, in seconds, for what an entry says.
ALTER TABLE entry ADD COLUMN spent INTEGER CHECK (spent > 0);
CREATE INDEX entry_spent ON entry (at) WHERE spent IS NOT NULL;
