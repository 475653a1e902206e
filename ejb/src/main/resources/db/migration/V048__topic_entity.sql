-- The government entity that asks. Older topics, and those of people who work portal-wide, have none.
ALTER TABLE topic
  ADD COLUMN entity_id BIGINT NULL AFTER owner_id,
  ADD KEY topic_by_entity (entity_id, created_at),
  ADD CONSTRAINT topic_entity FOREIGN KEY (entity_id) REFERENCES government_entity (id);
