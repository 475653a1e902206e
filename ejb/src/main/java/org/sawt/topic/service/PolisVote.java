package org.sawt.topic.service;

import java.time.Instant;

/**
 * A vote as an export tells it.
 *
 * @param voter the participant's id in the conversation
 * @param group the opinion group Pol.is put the participant in, or null when the file does not say
 * @param value 1 agree, 0 pass, -1 disagree
 */
record PolisVote(int comment, int voter, Integer group, int value, Instant castAt) {}
