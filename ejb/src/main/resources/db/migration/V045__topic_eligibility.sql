-- Who may vote on a topic. Governorates and age bands: names, separated by commas; empty for all.
ALTER TABLE topic
  ADD COLUMN eligible_level VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'REGISTERED' AFTER results_visibility,
  ADD COLUMN eligible_residency VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER eligible_level,
  ADD COLUMN eligible_governorates VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER eligible_residency,
  ADD COLUMN eligible_age_bands VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' AFTER eligible_governorates,
  ADD CONSTRAINT topic_eligible_level CHECK (eligible_level IN ('REGISTERED', 'VERIFIED')),
  ADD CONSTRAINT topic_eligible_residency CHECK (eligible_residency IN ('CITIZEN', 'RESIDENT'));

-- Which verified person a participant is, where only verified people vote: so nobody votes twice with two accounts.
-- person_key: a pseudonym of the person for this topic alone, made with a key outside of the database.
CREATE TABLE participant_person (
  topic_id       BIGINT   NOT NULL,
  person_key     CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  participant_id BIGINT   NOT NULL,
  PRIMARY KEY (topic_id, person_key),
  UNIQUE KEY participant_person_participant (participant_id),
  CONSTRAINT participant_person_exists FOREIGN KEY (participant_id) REFERENCES participant (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
