-- In which role, and for which government entity, the person of a row could do it. Tables whose comment says "append-only"
-- take new rows only: at each start the portal's database user gets no more than that (SchemaRights).
ALTER TABLE audit_entry
  ADD COLUMN actor_role VARCHAR(20) NULL AFTER actor_id,
  ADD COLUMN entity_id BIGINT NULL AFTER actor_role,
  ADD KEY audit_entry_actor (actor_id, id),
  ADD KEY audit_entry_action (action, id),
  ADD KEY audit_entry_time (recorded_at, id),
  COMMENT = 'append-only';

-- Rows that are not in the chain yet: written with the row itself, claimed and deleted when it is sealed.
CREATE TABLE audit_unsealed (
  entry_id BIGINT NOT NULL,
  PRIMARY KEY (entry_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO audit_unsealed (entry_id) SELECT id FROM audit_entry;

-- Rows that were sealed together. Numbers have no gaps; each hash follows from the one before it.
CREATE TABLE audit_batch (
  id            BIGINT      NOT NULL,
  previous_hash CHAR(64)    NOT NULL,
  hash          CHAR(64)    NOT NULL,
  entries       INT         NOT NULL,
  sealed_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY audit_batch_previous (previous_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT = 'append-only';

-- A row's place in the chain, and the hash of the chain up to and with it.
CREATE TABLE audit_link (
  entry_id BIGINT   NOT NULL,
  batch_id BIGINT   NOT NULL,
  position INT      NOT NULL,
  hash     CHAR(64) NOT NULL,
  PRIMARY KEY (entry_id),
  UNIQUE KEY audit_link_place (batch_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT = 'append-only';

-- Public keys that have signed checkpoints; the id is the SHA-256 of the key.
CREATE TABLE audit_key (
  id         CHAR(64)     NOT NULL,
  public_key VARCHAR(400) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT = 'append-only';

-- Signed statements of how far the chain had come.
CREATE TABLE audit_checkpoint (
  id        BIGINT       NOT NULL,
  batch_id  BIGINT       NOT NULL,
  entries   BIGINT       NOT NULL,
  hash      CHAR(64)     NOT NULL,
  signed_at DATETIME(6)  NOT NULL,
  key_id    CHAR(64)     NOT NULL,
  signature VARCHAR(100) NOT NULL,
  PRIMARY KEY (id),
  KEY audit_checkpoint_batch (batch_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin COMMENT = 'append-only';
