-- The opinion group that Pol.is had put a participant in; only known where the export says it.
ALTER TABLE participant ADD COLUMN polis_group INT NULL;

-- An import that runs behind a page: its progress, and how it ended.
CREATE SEQUENCE polis_import_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE polis_import (
  id          BIGINT       NOT NULL DEFAULT (NEXT VALUE FOR polis_import_seq),
  owner_id    BIGINT       NOT NULL,
  node        VARCHAR(120) NOT NULL,
  state       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  bytes_total BIGINT       NOT NULL,
  bytes_read  BIGINT       NOT NULL DEFAULT 0,
  topic_id    BIGINT       NULL,
  error_field VARCHAR(40)  NULL,
  error_key   VARCHAR(120) NULL,
  error_args  TEXT         NULL,
  started_at  DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY polis_import_by_state (state, node),
  CONSTRAINT polis_import_state CHECK (state IN ('RUNNING', 'DONE', 'FAILED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
