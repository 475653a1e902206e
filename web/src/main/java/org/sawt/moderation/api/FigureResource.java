package org.sawt.moderation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sawt.moderation.service.FigureQueries;

/** The public report on moderation. */
@Path("moderation-report")
@RequestScoped
public class FigureResource {

    @Inject
    FigureQueries queries;

    /** The last twelve months, by month and by rule. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public FigureBody get() {
        return FigureBody.of(queries.get());
    }
}
