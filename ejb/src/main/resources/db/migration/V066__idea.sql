-- Rounds of ideas, the ideas, who supports them, and what the entities in charge answer.

-- The first numbers of rounds and categories are taken by the rows below.
CREATE SEQUENCE idea_round_seq START WITH 100 INCREMENT BY 50;
CREATE SEQUENCE idea_category_seq START WITH 100 INCREMENT BY 50;
CREATE SEQUENCE idea_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE idea_step_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE idea_milestone_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE idea_addendum_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE idea_invitation_seq START WITH 50 INCREMENT BY 50;
CREATE SEQUENCE idea_support_change_seq START WITH 50 INCREMENT BY 50;

-- threshold: how many supports oblige the entity to answer, 0 for none; answer_days: within so many working days.
CREATE TABLE idea_round (
  id                    BIGINT        NOT NULL,
  entity_id             BIGINT        NULL,
  standing              BOOLEAN       NOT NULL,
  eligible_level        VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  eligible_residency    VARCHAR(10)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  eligible_governorates VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  eligible_age_bands    VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title_ar              VARCHAR(150)  NOT NULL,
  title_en              VARCHAR(150)  NOT NULL,
  question_ar           VARCHAR(300)  NOT NULL,
  question_en           VARCHAR(300)  NOT NULL,
  description_ar        TEXT          NOT NULL,
  description_en        TEXT          NOT NULL,
  moderation_mode       VARCHAR(6)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  threshold             INT           NOT NULL,
  answer_days           INT           NOT NULL,
  opens_at              DATETIME(6)   NOT NULL,
  closes_at             DATETIME(6)   NULL,
  created_at            DATETIME(6)   NOT NULL,
  published_at          DATETIME(6)   NULL,
  version               INT           NOT NULL,
  PRIMARY KEY (id),
  KEY idea_round_by_publication (published_at, opens_at, closes_at),
  KEY idea_round_by_entity (entity_id, created_at),
  CONSTRAINT idea_round_entity FOREIGN KEY (entity_id) REFERENCES government_entity (id),
  CONSTRAINT idea_round_level CHECK (eligible_level IN ('REGISTERED', 'VERIFIED')),
  CONSTRAINT idea_round_residency CHECK (eligible_residency IN ('CITIZEN', 'RESIDENT')),
  CONSTRAINT idea_round_mode CHECK (moderation_mode IN ('BEFORE', 'AFTER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- round_id is null for the general categories; only those have a code, the word that programs know them by.
CREATE TABLE idea_category (
  id       BIGINT      NOT NULL,
  round_id BIGINT      NULL,
  code     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  position INT         NOT NULL,
  name_ar  VARCHAR(80) NOT NULL,
  name_en  VARCHAR(80) NOT NULL,
  active   BOOLEAN     NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY idea_category_code (code),
  KEY idea_category_by_round (round_id, position),
  CONSTRAINT idea_category_round FOREIGN KEY (round_id) REFERENCES idea_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- shown: whether the public lists have it. author_id is null for an imported idea, whose author may have a public name;
-- imported_supports: how many supported it there, a number without people.
CREATE TABLE idea (
  id                  BIGINT       NOT NULL,
  round_id            BIGINT       NOT NULL,
  category_id         BIGINT       NULL,
  entity_id           BIGINT       NULL,
  author_id           BIGINT       NULL,
  author_name         VARCHAR(120) NULL,
  origin              VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language            CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title               VARCHAR(150) NOT NULL,
  body                MEDIUMTEXT   NOT NULL,
  governorate         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  block               INT          NULL,
  latitude            DECIMAL(9,6) NULL,
  longitude           DECIMAL(9,6) NULL,
  status              VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  visibility          VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  merged_into         BIGINT       NULL,
  status_before_merge VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  imported_supports   BIGINT       NOT NULL,
  created_at          DATETIME(6)  NOT NULL,
  revised_at          DATETIME(6)  NOT NULL,
  published_at        DATETIME(6)  NULL,
  version             INT          NOT NULL,
  shown               BOOLEAN      AS (visibility = 'VISIBLE' AND status IN
    ('PUBLISHED', 'UNDER_REVIEW', 'ACCEPTED', 'PARTLY', 'NOT_NOW', 'REJECTED', 'IMPLEMENTED')) PERSISTENT,
  PRIMARY KEY (id),
  KEY idea_by_publication (shown, published_at, id),
  KEY idea_by_status (shown, status, published_at, id),
  KEY idea_by_round (shown, round_id, published_at, id),
  KEY idea_by_category (shown, category_id, published_at, id),
  KEY idea_by_entity (shown, entity_id, published_at, id),
  KEY idea_by_governorate (shown, governorate, published_at, id),
  KEY idea_by_author (author_id, created_at),
  KEY idea_by_target (merged_into),
  CONSTRAINT idea_in_round FOREIGN KEY (round_id) REFERENCES idea_round (id),
  CONSTRAINT idea_in_category FOREIGN KEY (category_id) REFERENCES idea_category (id),
  CONSTRAINT idea_entity FOREIGN KEY (entity_id) REFERENCES government_entity (id),
  CONSTRAINT idea_target FOREIGN KEY (merged_into) REFERENCES idea (id),
  CONSTRAINT idea_origin CHECK (origin IN ('SAWT', 'IMPORT')),
  CONSTRAINT idea_language CHECK (language IN ('ar', 'en')),
  CONSTRAINT idea_governorate CHECK (governorate IN ('CAPITAL', 'MUHARRAQ', 'NORTHERN', 'SOUTHERN')),
  CONSTRAINT idea_visibility CHECK (visibility IN ('WAITING', 'VISIBLE', 'HIDDEN')),
  CONSTRAINT idea_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'UNDER_REVIEW', 'ACCEPTED', 'PARTLY',
    'NOT_NOW', 'REJECTED', 'IMPLEMENTED', 'WITHDRAWN', 'MERGED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- People who wrote an idea together with its author.
CREATE TABLE idea_co_author (
  idea_id    BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  joined_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (idea_id, account_id),
  KEY idea_co_author_by_account (account_id, idea_id),
  CONSTRAINT idea_co_author_idea FOREIGN KEY (idea_id) REFERENCES idea (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Kept by the address and not by the account, so that nobody learns from it who has one. Removed when answered or old.
CREATE TABLE idea_invitation (
  id         BIGINT       NOT NULL,
  idea_id    BIGINT       NOT NULL,
  email      VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  invited_by BIGINT       NOT NULL,
  invited_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY idea_invitation_once (idea_id, email),
  KEY idea_invitation_by_email (email),
  CONSTRAINT idea_invitation_idea FOREIGN KEY (idea_id) REFERENCES idea (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What the entity in charge decided, and why. Append only.
CREATE TABLE idea_step (
  id          BIGINT      NOT NULL,
  idea_id     BIGINT      NOT NULL,
  from_status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_status   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      TEXT        NOT NULL,
  language    CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entity_id   BIGINT      NULL,
  officer_id  BIGINT      NOT NULL,
  taken_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY idea_step_by_idea (idea_id, taken_at),
  CONSTRAINT idea_step_idea FOREIGN KEY (idea_id) REFERENCES idea (id),
  CONSTRAINT idea_step_entity FOREIGN KEY (entity_id) REFERENCES government_entity (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE TABLE idea_milestone (
  id      BIGINT       NOT NULL,
  idea_id BIGINT       NOT NULL,
  title   VARCHAR(200) NOT NULL,
  due_on  DATE         NOT NULL,
  done_at DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY idea_milestone_by_idea (idea_id, due_on),
  CONSTRAINT idea_milestone_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What authors added after their text could not be changed any more; clean HTML.
CREATE TABLE idea_addendum (
  id       BIGINT      NOT NULL,
  idea_id  BIGINT      NOT NULL,
  body     MEDIUMTEXT  NOT NULL,
  added_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY idea_addendum_by_idea (idea_id, added_at),
  CONSTRAINT idea_addendum_idea FOREIGN KEY (idea_id) REFERENCES idea (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- One row for each account that supports an idea. No foreign key, so that supporting never waits for the idea's row.
CREATE TABLE idea_support (
  idea_id      BIGINT      NOT NULL,
  account_id   BIGINT      NOT NULL,
  supported_at DATETIME(6) NOT NULL,
  PRIMARY KEY (idea_id, account_id),
  KEY idea_support_by_account (account_id, supported_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Which verified person a supporter is, where only verified people support: so nobody does it with two accounts.
-- person_key: a pseudonym of the person for this idea alone, made with a key outside of the database.
CREATE TABLE idea_support_person (
  idea_id    BIGINT   NOT NULL,
  person_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id BIGINT   NOT NULL,
  PRIMARY KEY (idea_id, person_key),
  UNIQUE KEY idea_support_person_account (idea_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Supports given (1) and taken back (-1), or moved in a number, that the tally does not hold yet: claimed with SKIP LOCKED
-- and deleted.
CREATE TABLE idea_support_change (
  id      BIGINT NOT NULL DEFAULT (NEXT VALUE FOR idea_support_change_seq),
  idea_id BIGINT NOT NULL,
  gain    INT    NOT NULL,
  PRIMARY KEY (id),
  KEY idea_support_change_by_idea (idea_id, gain)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Written by the tally job only.
CREATE TABLE idea_tally (
  idea_id  BIGINT NOT NULL,
  supports BIGINT NOT NULL,
  PRIMARY KEY (idea_id),
  KEY idea_tally_by_supports (supports, idea_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- By when the entity in charge has to answer, because so many people support the idea: once for each idea.
CREATE TABLE idea_deadline (
  idea_id    BIGINT      NOT NULL,
  supports   BIGINT      NOT NULL,
  reached_at DATETIME(6) NOT NULL,
  due_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (idea_id),
  KEY idea_deadline_by_day (due_at, idea_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The round that is always there, and what its ideas may be about.
INSERT INTO idea_round (id, entity_id, standing, eligible_level, eligible_residency, eligible_governorates,
  eligible_age_bands, title_ar, title_en, question_ar, question_en, description_ar, description_en, moderation_mode,
  threshold, answer_days, opens_at, closes_at, created_at, published_at, version)
VALUES (1, NULL, TRUE, 'REGISTERED', NULL, '', '',
  'أفكاركم', 'Your ideas',
  'ما الذي يجعل الحياة في البحرين أفضل؟', 'What would make life in Bahrain better?',
  'هذه الدعوة مفتوحة دائمًا لأفكاركم في أي موضوع. تُنشر كل فكرة باسم صاحبها، ويمكن للجميع دعمها ومناقشتها، ثم تصل إلى الجهة المعنية.',
  'This call is always open, for ideas about anything. Every idea is published with its author''s name, everybody can support and discuss it, and it reaches the entity that is responsible.',
  'AFTER', 50, 20, '2026-01-01 00:00:00', NULL, '2026-01-01 00:00:00', '2026-01-01 00:00:00', 1);

INSERT INTO idea_category (id, round_id, code, position, name_ar, name_en, active) VALUES
  (1, NULL, 'transport', 0, 'الطرق والنقل', 'Roads and transport', TRUE),
  (2, NULL, 'environment', 1, 'البيئة والنظافة', 'Environment and cleanliness', TRUE),
  (3, NULL, 'parks', 2, 'الحدائق والأماكن العامة', 'Parks and public places', TRUE),
  (4, NULL, 'health', 3, 'الصحة', 'Health', TRUE),
  (5, NULL, 'education', 4, 'التعليم', 'Education', TRUE),
  (6, NULL, 'housing', 5, 'الإسكان', 'Housing', TRUE),
  (7, NULL, 'economy', 6, 'العمل والأعمال', 'Work and business', TRUE),
  (8, NULL, 'digital', 7, 'الخدمات الرقمية', 'Digital services', TRUE),
  (9, NULL, 'culture', 8, 'الثقافة والتراث', 'Culture and heritage', TRUE),
  (10, NULL, 'sport', 9, 'الرياضة والشباب', 'Sport and youth', TRUE),
  (11, NULL, 'accessibility', 10, 'ذوو الهمم وكبار السن', 'Accessibility and older people', TRUE),
  (12, NULL, 'safety', 11, 'السلامة', 'Safety', TRUE),
  (13, NULL, 'other', 12, 'أخرى', 'Something else', TRUE);
