-- What the staff does with many ideas at once: merging, splitting, bringing them from elsewhere.

-- An idea that is part of another one. The row goes when the merge is undone.
CREATE TABLE idea_merge (
  source_id BIGINT      NOT NULL,
  target_id BIGINT      NOT NULL,
  merged_by BIGINT      NOT NULL,
  merged_at DATETIME(6) NOT NULL,
  PRIMARY KEY (source_id),
  KEY idea_merge_by_target (target_id, merged_at),
  CONSTRAINT idea_merge_source FOREIGN KEY (source_id) REFERENCES idea (id),
  CONSTRAINT idea_merge_target FOREIGN KEY (target_id) REFERENCES idea (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The supporters of a merged idea at that moment. brought: they did not support the other one themselves, and leave it when the
-- merge is undone.
CREATE TABLE idea_merge_support (
  source_id  BIGINT  NOT NULL,
  account_id BIGINT  NOT NULL,
  brought    BOOLEAN NOT NULL,
  PRIMARY KEY (source_id, account_id),
  KEY idea_merge_support_by_account (account_id),
  CONSTRAINT idea_merge_support_merge FOREIGN KEY (source_id) REFERENCES idea_merge (source_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A part of an idea that became an idea of its own.
CREATE TABLE idea_split (
  idea_id   BIGINT      NOT NULL,
  origin_id BIGINT      NOT NULL,
  split_by  BIGINT      NOT NULL,
  split_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (idea_id),
  KEY idea_split_by_origin (origin_id, split_at),
  CONSTRAINT idea_split_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
  CONSTRAINT idea_split_origin FOREIGN KEY (origin_id) REFERENCES idea (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A table of ideas that somebody uploaded. Any node takes the next rows; a node that ends leaves them to another one.
CREATE SEQUENCE idea_import_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE idea_import (
  id             BIGINT       NOT NULL DEFAULT (NEXT VALUE FOR idea_import_seq),
  owner_id       BIGINT       NOT NULL,
  round_id       BIGINT       NOT NULL,
  entity_id      BIGINT       NULL,
  file_name      VARCHAR(200) NOT NULL,
  mapping        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authors_public BOOLEAN      NOT NULL DEFAULT FALSE,
  state          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rows_total     INT          NOT NULL DEFAULT 0,
  rows_done      INT          NOT NULL DEFAULT 0,
  ideas          INT          NOT NULL DEFAULT 0,
  known          INT          NOT NULL DEFAULT 0,
  faulty         INT          NOT NULL DEFAULT 0,
  created_at     DATETIME(6)  NOT NULL,
  ended_at       DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY idea_import_by_state (state, id),
  KEY idea_import_by_owner (owner_id, id),
  CONSTRAINT idea_import_round FOREIGN KEY (round_id) REFERENCES idea_round (id),
  CONSTRAINT idea_import_state CHECK (state IN ('UPLOADED', 'RUNNING', 'DONE', 'FAILED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE idea_import_file (
  import_id BIGINT   NOT NULL,
  content   LONGBLOB NOT NULL,
  PRIMARY KEY (import_id),
  CONSTRAINT idea_import_file_import FOREIGN KEY (import_id) REFERENCES idea_import (id) ON DELETE CASCADE
) ENGINE = InnoDB;

-- What an imported idea is called where it comes from: no table brings it a second time.
CREATE TABLE idea_import_row (
  idea_id     BIGINT       NOT NULL,
  round_id    BIGINT       NOT NULL,
  external_id VARCHAR(100) NOT NULL,
  import_id   BIGINT       NOT NULL,
  PRIMARY KEY (idea_id),
  UNIQUE KEY idea_import_row_once (round_id, external_id),
  CONSTRAINT idea_import_row_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
