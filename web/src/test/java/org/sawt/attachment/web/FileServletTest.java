package org.sawt.attachment.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileServletTest {

    @Test
    void namesAFileForEveryBrowser() {
        assertEquals(
                "attachment; filename=\"___ 1.pdf\"; filename*=UTF-8''%D8%AE%D8%B7%D8%A9%201.pdf",
                FileServlet.disposition("خطة 1.pdf"));
        assertEquals(
                "attachment; filename=\"a_b_ _c.pdf\"; filename*=UTF-8''a%22b%3B%20%27c.pdf",
                FileServlet.disposition("a\"b; 'c.pdf"));
    }
}
