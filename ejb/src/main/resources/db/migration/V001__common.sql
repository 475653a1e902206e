-- Who changed what, when, from which state to which.
CREATE SEQUENCE audit_entry_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE audit_entry (
  id           BIGINT       NOT NULL,
  actor_id     BIGINT           NULL,
  subject_kind VARCHAR(40)  NOT NULL,
  subject_id   BIGINT       NOT NULL,
  action       VARCHAR(80)  NOT NULL,
  from_state   VARCHAR(200)     NULL,
  to_state     VARCHAR(200)     NULL,
  recorded_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY audit_entry_subject (subject_kind, subject_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One row a job; its row lock lets one node at a time do the job.
CREATE TABLE job_lock (
  name VARCHAR(80) NOT NULL,
  PRIMARY KEY (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Secrets that the portal made for itself.
CREATE TABLE server_key (
  purpose VARCHAR(80)   NOT NULL,
  secret  VARBINARY(64) NOT NULL,
  PRIMARY KEY (purpose)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
