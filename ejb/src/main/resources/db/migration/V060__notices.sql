-- News written in the transaction of what they tell; a job tells everybody of the audience and deletes the row.
-- accounts: numbers between commas. arguments: each with U+001E before it. last_account: how far the job has come.
CREATE SEQUENCE notification_outbox_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE notification_outbox (
  id              BIGINT       NOT NULL,
  kind            VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id      BIGINT       NOT NULL,
  path            VARCHAR(400)     NULL,
  arguments       TEXT         NOT NULL,
  accounts        MEDIUMTEXT   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  audience_group  VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  group_id        BIGINT       NOT NULL,
  except_account  BIGINT       NOT NULL,
  by_mail         BOOLEAN      NOT NULL,
  in_group        BOOLEAN      NOT NULL,
  last_account    BIGINT       NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  next_attempt_at DATETIME(6)  NOT NULL,
  attempts        INT          NOT NULL,
  PRIMARY KEY (id),
  KEY notification_outbox_due (next_attempt_at, id),
  KEY notification_outbox_subject (subject_kind, subject_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What one person was told, once. No foreign key: 500 at once would lock as many accounts.
CREATE TABLE notification (
  account_id      BIGINT       NOT NULL,
  announcement_id BIGINT       NOT NULL,
  kind            VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_kind    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id      BIGINT       NOT NULL,
  path            VARCHAR(400)     NULL,
  arguments       TEXT         NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  read_at         DATETIME(6)      NULL,
  PRIMARY KEY (account_id, announcement_id),
  KEY notification_unread (account_id, read_at),
  KEY notification_age (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Which news a person wants by mail; without a row they do. news: the first word of the kind.
CREATE TABLE notification_setting (
  account_id BIGINT      NOT NULL,
  news       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  by_mail    BOOLEAN     NOT NULL,
  PRIMARY KEY (account_id, news),
  CONSTRAINT notification_setting_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What a mail is about, so that it is not sent any more when that is hidden meanwhile.
ALTER TABLE mail_outbox
  ADD COLUMN subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER account_id,
  ADD COLUMN subject_id BIGINT NULL AFTER subject_kind,
  ADD KEY mail_outbox_subject (subject_kind, subject_id);
