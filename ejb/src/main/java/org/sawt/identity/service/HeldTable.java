package org.sawt.identity.service;

/**
 * A table and the feature that keeps it.
 *
 * @param feature the feature's word, with which the table's description in the messages begins
 */
public record HeldTable(String feature, DataTable table) {}
