package org.sawt.idea.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.sawt.common.api.Behind;
import org.sawt.idea.service.IdeaExport;
import org.sawt.idea.service.IdeaSwitches;

/** The public ideas as open data. */
@Path("ideas.csv")
@RequestScoped
@Behind(IdeaSwitches.IDEAS)
public class IdeaExportResource {

    @Inject
    IdeaExport export;

    /**
     * All public ideas as a table. It is written to the disk first: the database is done with it before a slow reader is, and
     * what goes wrong becomes a proper answer.
     */
    @GET
    @Produces("text/csv")
    public Response read() throws IOException {
        java.nio.file.Path copy = Files.createTempFile("sawt-ideas-", ".csv");
        try (Writer target = Files.newBufferedWriter(copy)) {
            export.write(target);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        long size = Files.size(copy);
        InputStream content = Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        return Response.ok(content)
                .type(new MediaType("text", "csv", StandardCharsets.UTF_8.name()))
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ideas.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
