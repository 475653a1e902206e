-- What has to be read anew into the indexes of all servers. A change waits in the outbox of its own transaction; when that is
-- committed, one server at a time gives it a number. So numbers are seen in order, and each server remembers how far it is.
CREATE SEQUENCE search_outbox_seq START WITH 1 INCREMENT BY 1;
CREATE SEQUENCE search_change_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE search_outbox (
  id         BIGINT      NOT NULL DEFAULT (NEXT VALUE FOR search_outbox_seq),
  kind       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT      NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE search_change (
  number     BIGINT      NOT NULL DEFAULT (NEXT VALUE FOR search_change_seq),
  kind       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id BIGINT      NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (number),
  KEY search_change_by_age (changed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Names this database: an index that was made from another one is of no use.
CREATE TABLE search_log (
  name CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO search_log (name) VALUES (UUID());
