package org.sawt.topic.service;

import java.util.HexFormat;

/**
 * What of a topic an export shows.
 *
 * @param all whether the statements that were moderated out, and the votes on them, are in it
 * @param key secret that puts the people of this portal in an order which tells nothing about their accounts
 */
record PolisExportScope(long topicId, boolean all, String key) {

    PolisExportScope(long topicId, boolean all, byte[] secret) {
        this(topicId, all, HexFormat.of().formatHex(secret));
    }
}
