-- Topics, their questions, the votes and the tally.

CREATE SEQUENCE topic_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE topic_option_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE topic_statement_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE participant_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE vote_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE vote_log_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE vote_uncounted_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE topic (
  id                 BIGINT        NOT NULL,
  kind               VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  origin             VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  results_visibility VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  owner_id           BIGINT        NOT NULL,
  title_ar           VARCHAR(200)  NOT NULL,
  title_en           VARCHAR(200)  NOT NULL,
  summary_ar         VARCHAR(1000) NOT NULL,
  summary_en         VARCHAR(1000) NOT NULL,
  body_ar            MEDIUMTEXT    NOT NULL,
  body_en            MEDIUMTEXT    NOT NULL,
  opens_at           DATETIME(6)   NOT NULL,
  closes_at          DATETIME(6)   NOT NULL,
  created_at         DATETIME(6)   NOT NULL,
  revised_at         DATETIME(6)   NOT NULL,
  published_at       DATETIME(6)   NULL,
  version            INT           NOT NULL,
  PRIMARY KEY (id),
  KEY topic_by_publication (published_at, id, opens_at, closes_at, kind),
  KEY topic_by_owner (owner_id, created_at),
  CONSTRAINT topic_kind CHECK (kind IN ('SINGLE_CHOICE', 'STATEMENTS')),
  CONSTRAINT topic_origin CHECK (origin IN ('SAWT', 'POLIS')),
  CONSTRAINT topic_results_visibility CHECK (results_visibility IN ('ALWAYS', 'AFTER_VOTE', 'AFTER_CLOSE'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE topic_option (
  id       BIGINT       NOT NULL,
  topic_id BIGINT       NOT NULL,
  position INT          NOT NULL,
  text_ar  VARCHAR(300) NOT NULL,
  text_en  VARCHAR(300) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY topic_option_position (topic_id, position),
  CONSTRAINT topic_option_topic FOREIGN KEY (topic_id) REFERENCES topic (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- number: the number that the statement is known by inside its topic (for an import, the id it came with).
-- moderation: 1 accepted, 0 not moderated, -1 moderated out (never shown in public).
CREATE TABLE topic_statement (
  id            BIGINT      NOT NULL,
  topic_id      BIGINT      NOT NULL,
  number        INT         NOT NULL,
  position      INT         NOT NULL,
  text_ar       TEXT        NOT NULL,
  text_en       TEXT        NOT NULL,
  moderation    TINYINT     NOT NULL,
  author_number BIGINT      NULL,
  created_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY topic_statement_number (topic_id, number),
  CONSTRAINT topic_statement_topic FOREIGN KEY (topic_id) REFERENCES topic (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- A person inside one topic. source: 0 an account here, 1 a voter of a Pol.is export, 2 demo content.
CREATE TABLE participant (
  id        BIGINT      NOT NULL DEFAULT (NEXT VALUE FOR participant_seq),
  topic_id  BIGINT      NOT NULL,
  source    TINYINT     NOT NULL,
  source_id BIGINT      NOT NULL,
  joined_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY participant_once (topic_id, source, source_id),
  CONSTRAINT participant_topic FOREIGN KEY (topic_id) REFERENCES topic (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The current vote of a participant on a question: the statement, or the topic itself when it is a single choice.
-- choice: the option, or 1 agree, 0 pass, -1 disagree.
CREATE TABLE vote (
  id             BIGINT      NOT NULL DEFAULT (NEXT VALUE FOR vote_seq),
  topic_id       BIGINT      NOT NULL,
  question_id    BIGINT      NOT NULL,
  participant_id BIGINT      NOT NULL,
  choice         BIGINT      NOT NULL,
  cast_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY vote_once (question_id, topic_id, participant_id),
  KEY vote_by_participant (participant_id, question_id, choice, cast_at),
  KEY vote_by_topic (topic_id, question_id, choice),
  CONSTRAINT vote_participant FOREIGN KEY (participant_id) REFERENCES participant (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Every vote that was ever accepted, in order of id for one participant and question. Append only.
CREATE TABLE vote_log (
  id             BIGINT      NOT NULL DEFAULT (NEXT VALUE FOR vote_log_seq),
  topic_id       BIGINT      NOT NULL,
  question_id    BIGINT      NOT NULL,
  participant_id BIGINT      NOT NULL,
  choice         BIGINT      NOT NULL,
  cast_at        DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY vote_log_by_topic (topic_id, question_id, cast_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Accepted changes that the tally does not hold yet: claimed with SKIP LOCKED and deleted.
CREATE TABLE vote_uncounted (
  id                   BIGINT  NOT NULL DEFAULT (NEXT VALUE FOR vote_uncounted_seq),
  topic_id             BIGINT  NOT NULL,
  question_id          BIGINT  NOT NULL,
  previous_choice      BIGINT  NULL,
  choice               BIGINT  NOT NULL,
  first_of_participant BOOLEAN NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Written by the tally job only; no foreign keys, so that counting never waits for a topic's row.
CREATE TABLE vote_tally (
  topic_id    BIGINT NOT NULL,
  question_id BIGINT NOT NULL,
  choice      BIGINT NOT NULL,
  votes       BIGINT NOT NULL,
  PRIMARY KEY (topic_id, question_id, choice)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE topic_turnout (
  topic_id     BIGINT NOT NULL,
  participants BIGINT NOT NULL,
  PRIMARY KEY (topic_id),
  KEY topic_turnout_by_participants (participants)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
