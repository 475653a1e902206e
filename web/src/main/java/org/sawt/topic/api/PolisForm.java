package org.sawt.topic.api;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sawt.topic.service.PolisInput;
import org.sawt.topic.service.PolisUpload;

/** Reads the parts of an uploaded export. */
final class PolisForm {

    /** Longer than any title; the rest of a longer one need not be read to be refused. */
    private static final int LONGEST_TEXT = 8192;

    private PolisForm() {}

    /** Texts are UTF-8 whatever the part says: browsers and curl do not say it. */
    static PolisUpload upload(List<EntityPart> parts) throws IOException {
        Map<String, EntityPart> byName = new HashMap<>();
        parts.forEach(part -> byName.putIfAbsent(part.getName(), part));
        return new PolisUpload(
                text(byName.get("title_ar"), ""),
                text(byName.get("title_en"), ""),
                !text(byName.get("publish"), "true").strip().equalsIgnoreCase("false"),
                file(byName.get("comments")),
                file(byName.get("votes")));
    }

    private static String text(EntityPart part, String fallback) throws IOException {
        if (part == null) {
            return fallback;
        }
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_TEXT), StandardCharsets.UTF_8);
        }
    }

    private static PolisInput file(EntityPart part) {
        return part == null
                ? null
                : new PolisInput(part.getFileName().orElse(part.getName() + ".csv"), part.getContent());
    }
}
