-- A person on the way to the single sign-in and back; removed with the first answer, or after ten minutes.
CREATE TABLE open_id_login (
  state_hash    CHAR(64)      NOT NULL,
  browser_hash  CHAR(64)      NOT NULL,
  nonce         CHAR(43)      NOT NULL,
  code_verifier CHAR(43)      NOT NULL,
  purpose       VARCHAR(10)   NOT NULL,
  account_id    BIGINT            NULL,
  return_path   VARCHAR(2000) NOT NULL,
  language      CHAR(2)       NOT NULL,
  created_at    DATETIME(6)   NOT NULL,
  PRIMARY KEY (state_hash),
  KEY open_id_login_age (created_at),
  KEY open_id_login_account (account_id),
  CONSTRAINT open_id_login_account_exists FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT open_id_login_purpose CHECK (purpose IN ('SIGN_IN', 'LINK', 'MOVE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Which account a person of the single sign-in enters: one each at most.
CREATE SEQUENCE open_id_link_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE open_id_link (
  id         BIGINT       NOT NULL,
  issuer     VARCHAR(255) NOT NULL,
  subject    VARCHAR(255) NOT NULL,
  account_id BIGINT       NOT NULL,
  linked_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY open_id_link_subject (issuer, subject),
  UNIQUE KEY open_id_link_account (account_id),
  CONSTRAINT open_id_link_account_exists FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
