package org.sawt.common;

/**
 * What an audit row, a comment or a notice is about, without a link to the feature it belongs to.
 *
 * @param kind the feature's word, for example "topic"
 * @param id the id within its kind
 */
public record SubjectRef(String kind, long id) {}
