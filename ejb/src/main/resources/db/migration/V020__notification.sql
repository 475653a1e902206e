-- Mails written in the transaction of what they tell, deleted when a mail server has accepted them.
CREATE SEQUENCE mail_outbox_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE mail_outbox (
  id              BIGINT       NOT NULL,
  recipient       VARCHAR(254) NOT NULL,
  language        CHAR(2)      NOT NULL,
  subject         VARCHAR(200) NOT NULL,
  body            TEXT         NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  next_attempt_at DATETIME(6)  NOT NULL,
  attempts        INT          NOT NULL,
  PRIMARY KEY (id),
  KEY mail_outbox_due (next_attempt_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Mails of a demonstration, which are shown instead of sent.
CREATE TABLE sent_mail (
  id         BIGINT       NOT NULL,
  recipient  VARCHAR(254) NOT NULL,
  language   CHAR(2)      NOT NULL,
  subject    VARCHAR(200) NOT NULL,
  body       TEXT         NOT NULL,
  sent_at    DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY sent_mail_newest (sent_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
