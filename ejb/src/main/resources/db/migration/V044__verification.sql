-- That an account's person is a certain human being. person_hash is the HMAC-SHA-256 of the personal number under a key that
-- is kept outside of the database: one person is verified in one account.
CREATE TABLE verified_identity (
  account_id  BIGINT      NOT NULL,
  person_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  method      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  residency   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  governorate VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  age_band    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  verified_at DATETIME(6) NOT NULL,
  verified_by BIGINT          NULL,
  PRIMARY KEY (account_id),
  UNIQUE KEY verified_identity_person (person_hash),
  KEY verified_identity_officer (verified_by),
  CONSTRAINT verified_identity_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT verified_identity_method CHECK (method IN ('COUNTER', 'SSO'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The code that a person takes to the counter, known by a keyed hash; officer_id: who opened it there.
CREATE TABLE verification_code (
  account_id BIGINT      NOT NULL,
  code_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  officer_id BIGINT          NULL,
  PRIMARY KEY (account_id),
  UNIQUE KEY verification_code_hash (code_hash),
  KEY verification_code_expiry (expires_at),
  KEY verification_code_officer (officer_id),
  CONSTRAINT verification_code_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
