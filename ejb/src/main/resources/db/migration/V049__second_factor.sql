-- A person's authenticator (RFC 6238). The shared secret is encrypted with a key that is not in the database. last_step: the
-- time step of the newest code that was used; only later ones count.
CREATE TABLE second_factor (
  account_id    BIGINT         NOT NULL,
  sealed_secret VARBINARY(100) NOT NULL,
  last_step     BIGINT         NOT NULL,
  created_at    DATETIME(6)    NOT NULL,
  confirmed_at  DATETIME(6)        NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT second_factor_account_exists FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Codes for the day on which the authenticator is lost, as hashes. A used one is removed.
CREATE SEQUENCE recovery_code_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE recovery_code (
  id         BIGINT   NOT NULL,
  account_id BIGINT   NOT NULL,
  code_hash  CHAR(64) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY recovery_code_hash (account_id, code_hash),
  CONSTRAINT recovery_code_account_exists FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
