-- The hours and days on which offices work. working_days: names of the days, separated by commas.
CREATE SEQUENCE working_calendar_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE working_calendar (
  id           BIGINT       NOT NULL,
  version      INT          NOT NULL,
  name_ar      VARCHAR(200) NOT NULL,
  name_en      VARCHAR(200) NOT NULL,
  working_days VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opens_at     TIME         NOT NULL,
  closes_at    TIME         NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

CREATE SEQUENCE holiday_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE holiday (
  id          BIGINT       NOT NULL,
  calendar_id BIGINT       NOT NULL,
  day         DATE         NOT NULL,
  name_ar     VARCHAR(200) NOT NULL,
  name_en     VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY holiday_once (calendar_id, day),
  CONSTRAINT holiday_calendar FOREIGN KEY (calendar_id) REFERENCES working_calendar (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Every portal begins with the calendar of Bahrain's government: Sunday to Thursday.
INSERT INTO working_calendar (id, version, name_ar, name_en, working_days, opens_at, closes_at)
VALUES (NEXT VALUE FOR working_calendar_seq, 1, 'دوام الجهات الحكومية', 'Government working days',
        'SUNDAY,MONDAY,TUESDAY,WEDNESDAY,THURSDAY', '07:00:00', '14:15:00');

-- Ministries, authorities and what stands below them. logo_hash: the SHA-256 of the logo's bytes in entity_logo.
CREATE SEQUENCE government_entity_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE government_entity (
  id              BIGINT       NOT NULL,
  version         INT          NOT NULL,
  kind            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parent_id       BIGINT           NULL,
  calendar_id     BIGINT       NOT NULL,
  name_ar         VARCHAR(200) NOT NULL,
  name_en         VARCHAR(200) NOT NULL,
  abbreviation_ar VARCHAR(20)  NOT NULL,
  abbreviation_en VARCHAR(20)  NOT NULL,
  email           VARCHAR(254) NOT NULL,
  phone           VARCHAR(20)  NOT NULL,
  website         VARCHAR(200) NOT NULL,
  address_ar      VARCHAR(300) NOT NULL,
  address_en      VARCHAR(300) NOT NULL,
  active          BOOLEAN      NOT NULL,
  logo_hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY government_entity_by_name_ar (active, name_ar),
  KEY government_entity_by_name_en (active, name_en),
  CONSTRAINT government_entity_parent FOREIGN KEY (parent_id) REFERENCES government_entity (id),
  CONSTRAINT government_entity_calendar FOREIGN KEY (calendar_id) REFERENCES working_calendar (id),
  CONSTRAINT government_entity_kind
    CHECK (kind IN ('MINISTRY', 'AUTHORITY', 'MUNICIPALITY', 'COUNCIL', 'DIRECTORATE', 'SERVICE_CENTRE', 'OTHER'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- The picture that was made from what was uploaded; always a PNG.
CREATE TABLE entity_logo (
  entity_id BIGINT     NOT NULL,
  content   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (entity_id),
  CONSTRAINT entity_logo_entity FOREIGN KEY (entity_id) REFERENCES government_entity (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

ALTER TABLE account
  ADD CONSTRAINT account_works_for FOREIGN KEY (entity_id) REFERENCES government_entity (id);

-- Held while somebody's roles change, so that two administrators cannot take them from each other at once.
INSERT INTO job_lock (name) VALUES ('identity.staff');
