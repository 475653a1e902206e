package org.sawt.topic.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.api.ApiLanguage;
import org.sawt.common.api.Behind;
import org.sawt.topic.service.PolisExport;
import org.sawt.topic.service.PolisImportService;
import org.sawt.topic.service.PolisTable;
import org.sawt.topic.service.TopicSwitches;

/** Conversations from Pol.is, and topics in its format. */
@Path("topics")
@RequestScoped
@Behind(TopicSwitches.TOPICS)
public class PolisResource {

    private static final String CSV = "text/csv";

    @Inject
    PolisImportService service;

    @Inject
    PolisExport export;

    /** Makes a topic of an export: all of it, or nothing. */
    @POST
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    @Path("imports/polis")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    public Response bring(List<EntityPart> parts, @Context UriInfo uri) throws IOException {
        long id = service.importNow(PolisForm.upload(parts));
        return Response.created(uri.getBaseUriBuilder().path("topics/" + id).build())
                .entity(new TopicCreated(id))
                .build();
    }

    /**
     * A file of the export. It is written to the disk first: the database is done with it before a slow reader is, and what
     * goes wrong becomes a proper answer.
     */
    @GET
    @Path("{id: [0-9]{1,18}}/polis/{file: [a-z-]+[.]csv}")
    @Produces(CSV)
    public Response read(@PathParam("id") long id, @PathParam("file") String file, @Context HttpHeaders headers)
            throws IOException {
        PolisTable table = PolisTable.ofFileName(file).orElseThrow(NotFoundException::new);
        export.check(id, table);
        java.nio.file.Path copy = Files.createTempFile("sawt-export-", ".csv");
        try (Writer target = Files.newBufferedWriter(copy)) {
            write(table, id, ApiLanguage.of(headers), target);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        long size = Files.size(copy);
        InputStream content = Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        return Response.ok(content)
                .type(new MediaType("text", "csv", StandardCharsets.UTF_8.name()))
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"topic-" + id + "-" + file + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private void write(PolisTable table, long id, String language, Writer target) {
        switch (table) {
            case COMMENTS -> export.writeComments(id, language, target);
            case VOTES -> export.writeVotes(id, target);
            case PARTICIPANTS_VOTES -> export.writeParticipantsVotes(id, target);
        }
    }
}
