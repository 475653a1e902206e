package org.sawt.moderation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.service.ReportService;

/** Reports about comments. */
@Path("comments/{id: [0-9]{1,18}}/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommentReportResource {

    @Inject
    ReportService reports;

    /** Says that it breaks a rule: a rule, a reason, or both. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response report(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        return ReportBody.report(reports, new SubjectRef("comment", id), body, uri);
    }
}
