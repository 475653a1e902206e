package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolisMatrixTest {

    @Test
    void writesARowAParticipantAndCountsIt() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            PolisMatrix matrix = new PolisMatrix(csv, List.of(0, 1, 7));
            matrix.vote(4, "", 2, 0, -1);
            matrix.vote(4, "", 2, 7, 0);
            matrix.vote(9, "1", 0, 1, 1);
            matrix.end();
        }
        assertEquals("""
                participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,7
                4,,2,2,0,1,-1,,0
                9,1,0,1,1,0,,1,
                """, text.toString());
    }
}
