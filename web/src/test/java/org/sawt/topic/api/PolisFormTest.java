package org.sawt.topic.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sawt.topic.service.PolisUpload;

class PolisFormTest {

    private record Part(String name, String fileName, String text) implements EntityPart {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Optional<String> getFileName() {
            return Optional.ofNullable(fileName);
        }

        @Override
        public InputStream getContent() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public <T> T getContent(Class<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> T getContent(GenericType<T> type) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MultivaluedMap<String, String> getHeaders() {
            return new MultivaluedHashMap<>();
        }

        @Override
        public MediaType getMediaType() {
            return MediaType.TEXT_PLAIN_TYPE;
        }
    }

    @Test
    void readsTextsAndFiles() throws IOException {
        PolisUpload upload = PolisForm.upload(List.of(
                new Part("title_ar", null, " عنوان "),
                new Part("title_en", null, "Title"),
                new Part("comments", "mine.csv", "a"),
                new Part("votes", null, "b")));
        assertEquals("عنوان", upload.titleAr());
        assertEquals("mine.csv", upload.comments().fileName());
        assertEquals("votes.csv", upload.votes().fileName());
        assertTrue(upload.publish());
    }

    @Test
    void keepsADraftWhenAskedTo() throws IOException {
        assertFalse(
                PolisForm.upload(List.of(new Part("publish", null, "false"))).publish());
    }

    @Test
    void leavesWhatIsMissingToTheService() throws IOException {
        PolisUpload upload = PolisForm.upload(List.of());
        assertEquals("", upload.titleEn());
        assertNull(upload.comments());
    }
}
