-- Comments on any subject, the votes on them, and how a subject's discussion is held.

CREATE SEQUENCE comment_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE comment_change_seq START WITH 50 INCREMENT BY 50;

-- origin_id: the subject that it was written below, when subjects have been united since. thread_id, branch_id, twig_id: its
-- ancestors of the first, second and third level, as far as it stands below them. shown_at: when everybody saw it first.
-- versions: how many earlier versions comment_version holds.
CREATE TABLE comment (
  id           BIGINT      NOT NULL,
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id   BIGINT      NOT NULL,
  origin_id    BIGINT      NOT NULL,
  parent_id    BIGINT          NULL,
  depth        INT         NOT NULL,
  thread_id    BIGINT          NULL,
  branch_id    BIGINT          NULL,
  twig_id      BIGINT          NULL,
  author_id    BIGINT      NOT NULL,
  entity_id    BIGINT          NULL,
  label        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language     CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text         TEXT        NOT NULL,
  visibility   VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  shown_at     DATETIME(6)     NULL,
  edited_at    DATETIME(6)     NULL,
  deleted_at   DATETIME(6)     NULL,
  versions     INT         NOT NULL,
  version      INT         NOT NULL,
  PRIMARY KEY (id),
  KEY comment_by_subject (subject_kind, subject_id, thread_id, created_at, id),
  KEY comment_by_origin (subject_kind, origin_id),
  KEY comment_by_thread (thread_id),
  KEY comment_by_author (author_id, created_at),
  CONSTRAINT comment_parent FOREIGN KEY (parent_id) REFERENCES comment (id),
  CONSTRAINT comment_author FOREIGN KEY (author_id) REFERENCES account (id),
  CONSTRAINT comment_entity FOREIGN KEY (entity_id) REFERENCES government_entity (id),
  CONSTRAINT comment_label CHECK (label IN ('FOR', 'AGAINST', 'QUESTION', 'NONE')),
  CONSTRAINT comment_visibility CHECK (visibility IN ('WAITING', 'VISIBLE', 'HIDDEN'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- The words before they were changed.
CREATE TABLE comment_version (
  comment_id BIGINT      NOT NULL,
  number     INT         NOT NULL,
  text       TEXT        NOT NULL,
  label      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language   CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (comment_id, number),
  CONSTRAINT comment_version_comment FOREIGN KEY (comment_id) REFERENCES comment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- One person, one vote on a comment. value: 1 up, -1 down; 0 only while a vote is being cast.
CREATE TABLE comment_vote (
  comment_id BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  value      TINYINT     NOT NULL,
  cast_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (comment_id, account_id),
  KEY comment_vote_by_account (account_id),
  CONSTRAINT comment_vote_comment FOREIGN KEY (comment_id) REFERENCES comment (id),
  CONSTRAINT comment_vote_value CHECK (value BETWEEN -1 AND 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who is named in a comment.
CREATE TABLE comment_mention (
  comment_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  PRIMARY KEY (comment_id, account_id),
  KEY comment_mention_by_account (account_id),
  CONSTRAINT comment_mention_comment FOREIGN KEY (comment_id) REFERENCES comment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Comments that have to be counted anew: claimed with SKIP LOCKED and deleted.
CREATE TABLE comment_change (
  id         BIGINT NOT NULL DEFAULT (NEXT VALUE FOR comment_change_seq),
  comment_id BIGINT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Written by the tally job only; no foreign keys, so that counting never waits for a comment's row. score: WilsonScore.
CREATE TABLE comment_score (
  comment_id BIGINT NOT NULL,
  up         INT    NOT NULL,
  down       INT    NOT NULL,
  score      INT    NOT NULL,
  PRIMARY KEY (comment_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How many comments of a subject everybody sees. Written by the tally job only. No row: none.
CREATE TABLE discussion_tally (
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id   BIGINT NOT NULL,
  comments     INT    NOT NULL,
  PRIMARY KEY (subject_kind, subject_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- How the officers want a subject discussed; no row: reviewed afterwards, and open as long as the subject is.
CREATE TABLE discussion_setting (
  subject_kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_id   BIGINT      NOT NULL,
  mode         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  open         BOOLEAN     NOT NULL,
  version      INT         NOT NULL,
  PRIMARY KEY (subject_kind, subject_id),
  CONSTRAINT discussion_setting_mode CHECK (mode IN ('BEFORE', 'AFTER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
