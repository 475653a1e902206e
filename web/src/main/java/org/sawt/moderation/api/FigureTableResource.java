package org.sawt.moderation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.sawt.moderation.service.FigureQueries;

/** The public report on moderation as a table. */
@Path("moderation-report.csv")
@RequestScoped
public class FigureTableResource {

    @Inject
    FigureQueries queries;

    /** The last twelve months, one a line. */
    @GET
    @Produces("text/csv")
    public Response get() {
        return Response.ok(FigureBody.of(queries.get()).csv(), "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"moderation-report.csv\"")
                .build();
    }
}
