package org.sawt.topic;

/**
 * A choice for a question. The question of a single-choice topic is the topic itself and the choice is the option's id;
 * the question of a statements topic is the statement's id and the choice 1 (agree), 0 (pass) or -1 (disagree).
 */
public record Answer(long questionId, long choice) {
    public static final long AGREE = 1;
    public static final long PASS = 0;
    public static final long DISAGREE = -1;
}
