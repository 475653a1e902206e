-- A person who can sign in; the e-mail address was reached.
CREATE SEQUENCE account_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE account (
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  user_name     VARCHAR(254) NOT NULL,
  email         VARCHAR(254) NOT NULL,
  display_name  VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  language      CHAR(2)      NOT NULL,
  confirmed_at  DATETIME(6)  NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY account_user_name (user_name),
  KEY account_display_name (display_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE account_role (
  account_id BIGINT      NOT NULL,
  role       VARCHAR(20) NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Waiting for the link in the mail. Several may wait for one address: the one whose link is opened counts.
CREATE SEQUENCE registration_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE registration (
  id            BIGINT       NOT NULL,
  token_hash    CHAR(64)     NOT NULL,
  email         VARCHAR(254) NOT NULL,
  display_name  VARCHAR(200) NOT NULL,
  password_hash VARCHAR(300) NOT NULL,
  language      CHAR(2)      NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  expires_at    DATETIME(6)  NOT NULL,
  confirmed_at  DATETIME(6)      NULL,
  PRIMARY KEY (id),
  UNIQUE KEY registration_token (token_hash),
  KEY registration_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A program acts for a person with the secret whose SHA-256 this is.
CREATE SEQUENCE api_token_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE api_token (
  id           BIGINT       NOT NULL,
  account_id   BIGINT       NOT NULL,
  token_hash   CHAR(64)     NOT NULL,
  label        VARCHAR(120) NOT NULL,
  created_at   DATETIME(6)  NOT NULL,
  last_used_on DATE             NULL,
  PRIMARY KEY (id),
  UNIQUE KEY api_token_hash (token_hash),
  KEY api_token_account (account_id, id),
  CONSTRAINT api_token_account_exists FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Attempts that count against a limit, under keyed hashes.
CREATE SEQUENCE sign_in_attempt_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE sign_in_attempt (
  id           BIGINT      NOT NULL,
  limit_key    CHAR(64)    NOT NULL,
  attempted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY sign_in_attempt_limit (limit_key, attempted_at),
  KEY sign_in_attempt_age (attempted_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
