package org.sawt.topic;

import java.time.Instant;
import org.sawt.common.BilingualText;

/** A statement as it came from elsewhere; its text may be in one language only and is kept as it came. */
public record ImportedStatement(
        int number, BilingualText text, StatementModeration moderation, Long authorNumber, Instant createdAt) {}
