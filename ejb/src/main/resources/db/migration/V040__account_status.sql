-- Whether an account is open, and the government entity that its person works for.
ALTER TABLE account
  ADD COLUMN status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ACTIVE' AFTER language,
  ADD COLUMN entity_id BIGINT NULL AFTER status,
  ADD KEY account_entity (entity_id),
  ADD CONSTRAINT account_status CHECK (status IN ('ACTIVE', 'BLOCKED', 'SHUT', 'DELETED'));

UPDATE account SET status = 'SHUT' WHERE password_hash = '';
