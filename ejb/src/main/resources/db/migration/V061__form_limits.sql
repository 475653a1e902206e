-- How often a person used a form in a span of time, so that nobody floods the portal. Rows are few and go after two days.
CREATE TABLE form_use (
  account_id  BIGINT      NOT NULL,
  action      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  time_window VARCHAR(11) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  began_at    DATETIME(6) NOT NULL,
  uses        INT         NOT NULL,
  PRIMARY KEY (account_id, action, time_window, began_at),
  KEY form_use_age (began_at),
  CONSTRAINT form_use_time_window CHECK (time_window IN ('TEN_MINUTES', 'DAY'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
