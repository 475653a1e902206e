-- A browser in which a person is signed in, known by the SHA-256 of the secret in its cookie.
-- via: how the person came in. second_factor: PENDING until the code was given. provider_session: the session's id at the
-- single sign-in.
CREATE SEQUENCE account_session_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE account_session (
  id               BIGINT       NOT NULL,
  account_id       BIGINT       NOT NULL,
  secret_hash      CHAR(64)     NOT NULL,
  via              VARCHAR(10)  NOT NULL,
  second_factor    VARCHAR(10)  NOT NULL,
  device           VARCHAR(200) NOT NULL,
  remembered       BOOLEAN      NOT NULL,
  provider_session VARCHAR(255)     NULL,
  created_at       DATETIME(6)  NOT NULL,
  seen_at          DATETIME(6)  NOT NULL,
  expires_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY account_session_secret (secret_hash),
  KEY account_session_account (account_id, id),
  KEY account_session_expiry (expires_at),
  KEY account_session_provider (provider_session),
  CONSTRAINT account_session_account_exists FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT account_session_via CHECK (via IN ('PASSWORD', 'SSO')),
  CONSTRAINT account_session_second_factor CHECK (second_factor IN ('NONE', 'PENDING', 'PASSED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
