-- What a person tells about himself or herself. Nothing here is proven.
CREATE TABLE account_profile (
  account_id  BIGINT      NOT NULL,
  version     INT         NOT NULL,
  phone       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  by_sms      BOOLEAN     NOT NULL,
  by_whatsapp BOOLEAN     NOT NULL,
  residency   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  governorate VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  age_band    VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT account_profile_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A mailed link that works once: a new password, or another e-mail address. Deleted when it is used.
CREATE SEQUENCE mailed_link_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE mailed_link (
  id         BIGINT       NOT NULL,
  account_id BIGINT       NOT NULL,
  purpose    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  token_hash CHAR(64)     NOT NULL,
  email      VARCHAR(254) NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  expires_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY mailed_link_token (token_hash),
  KEY mailed_link_account (account_id),
  KEY mailed_link_expiry (expires_at),
  CONSTRAINT mailed_link_account_exists FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT mailed_link_purpose CHECK (purpose IN ('PASSWORD', 'EMAIL'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- People who forgot their password are found by their address.
ALTER TABLE account ADD KEY account_email (email);

-- Whom a mail is about, so that it is found again when the person has another address by then.
ALTER TABLE mail_outbox
  ADD COLUMN account_id BIGINT NULL AFTER id,
  ADD KEY mail_outbox_account (account_id);

ALTER TABLE sent_mail
  ADD COLUMN account_id BIGINT NULL AFTER id,
  ADD KEY sent_mail_account (account_id);
