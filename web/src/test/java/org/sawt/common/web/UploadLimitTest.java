package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class UploadLimitTest {

    /** Named like the container's own. */
    private static final class RequestTooBigException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void isTheLimitOfTheContainerToo() throws IOException {
        String webXml = Files.readString(Sources.WEBAPP.resolve("WEB-INF/web.xml"));
        assertTrue(webXml.contains("<max-request-size>" + UploadLimit.bytes(true) + "</max-request-size>"));
        assertTrue(webXml.contains("<max-file-size>" + UploadLimit.bytes(true) + "</max-file-size>"));
    }

    @Test
    void knowsTheRefusalOfTheContainer() {
        assertTrue(UploadLimit.isReason(new IllegalStateException(new RequestTooBigException())));
        assertFalse(UploadLimit.isReason(new IllegalStateException("something else")));
    }

    @Test
    void isAnErrorPageThatReadsNothingOfTheRequest() throws Exception {
        ARequest request = ARequest.post("/ar/desk/topics/import").with("editForm", "editForm");
        new ErrorPageFilter().doFilter(request.request(), request.response(), (shown, answer) -> {
            assertEquals("GET", ((jakarta.servlet.http.HttpServletRequest) shown).getMethod());
            assertEquals(0, shown.getParameterMap().size());
            request.status = 413;
        });
        assertEquals(413, request.status);
    }
}
