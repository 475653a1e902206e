package org.sawt.topic.service;

import java.io.InputStream;

/**
 * A file of a Pol.is export, read once.
 *
 * @param fileName the name the person knows it by, for the messages
 */
public record PolisInput(String fileName, InputStream content) {}
