package org.sawt.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "report.pdf,report.pdf",
        "خطة الحي.pdf,خطة الحي.pdf",
        "my park (1).PDF,my park (1).pdf",
        "photo.jpg.exe,photo.pdf",
        "photo,photo.pdf",
        "../../etc/passwd,passwd.pdf",
        "C:\\Users\\me\\a.pdf,a.pdf",
        "..\\..\\a.pdf,a.pdf",
        "/etc/passwd,passwd.pdf",
        "a/b\\c.pdf,c.pdf",
        "...,file.pdf",
        ".htaccess,file.pdf",
        "'   ',file.pdf",
        "CON,file.pdf",
        "con.pdf,file.pdf",
        "COM1.pdf,file.pdf",
        "lpt9.txt.pdf,file.pdf",
        "a%2F..%2Fb.pdf,a_2F.._2Fb.pdf",
        "<script>alert(1)</script>.pdf,script.pdf",
        "a;rm -rf ~.pdf,a_rm -rf.pdf",
        "a\tb.pdf,a b.pdf",
    })
    void keepsOnlyAHarmlessName(String given, String kept) {
        assertEquals(kept, FileName.clean(given, "pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invoice\u202Efdp.exe",
                "a\u0000.exe",
                "a\r\nSet-Cookie: x.pdf",
                "a\u2066b\u2069.pdf",
                "\u200B\u200B.pdf",
                "\uFEFFa.pdf",
                "a\u2028b.pdf",
                "\uD800.pdf",
                "💥.pdf",
                "a\".pdf",
                "a'b.pdf",
                "file://x/y.pdf",
                "\\\\server\\share\\a.pdf",
                "a:stream.pdf",
                "./././a.pdf"
            })
    void keepsNothingThatLeadsElsewhere(String given) {
        String kept = FileName.clean(given, "pdf");
        assertTrue(kept.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{S} ._()\\[\\]@+,=-]*\\.pdf"), kept);
    }

    @Test
    void knowsNoNameAndNoEnd() {
        assertEquals("file.jpg", FileName.clean(null, "jpg"));
        assertEquals("a".repeat(80) + ".jpg", FileName.clean("a".repeat(5000) + ".pdf", "jpg"));
        assertEquals("ب".repeat(80) + ".jpg", FileName.clean("ب".repeat(100) + ".jpg", "jpg"));
    }
}
