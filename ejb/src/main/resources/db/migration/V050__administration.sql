-- The wording that administrators gave to texts of the pages; empty texts mean the default. The id is the text's number.
CREATE TABLE site_text (
  id         BIGINT       NOT NULL,
  version    INT          NOT NULL,
  text_ar    VARCHAR(400) NOT NULL,
  text_en    VARCHAR(400) NOT NULL,
  changed_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Parts of the portal that administrators turned on or off; without a row the default of the feature holds.
CREATE SEQUENCE feature_switch_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE feature_switch (
  id         BIGINT      NOT NULL,
  version    INT         NOT NULL,
  name       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  turned_on  BOOLEAN     NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY feature_switch_name (name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Why an account is blocked, by whom and since when. The row goes when the person is let in again.
CREATE TABLE account_block (
  account_id BIGINT        NOT NULL,
  reason     VARCHAR(1000) NOT NULL,
  blocked_by BIGINT        NOT NULL,
  blocked_at DATETIME(6)   NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT account_block_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The lists of people in their orders, and the people with a role or a status, without reading all accounts.
ALTER TABLE account
  ADD KEY account_newest (created_at, id),
  ADD KEY account_status_newest (status, created_at, id);

ALTER TABLE account_role
  ADD KEY account_role_people (role, account_id);
