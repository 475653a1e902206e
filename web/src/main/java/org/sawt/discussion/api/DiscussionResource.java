package org.sawt.discussion.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.Violations;
import org.sawt.common.api.JsonFields;
import org.sawt.common.api.Paging;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentSort;
import org.sawt.discussion.service.CommentCommand;
import org.sawt.discussion.service.CommentReceipt;
import org.sawt.discussion.service.CommentService;
import org.sawt.discussion.service.DiscussionQueries;
import org.sawt.discussion.service.DiscussionSubjects;

/** The discussion of a topic, an idea or whatever else can be discussed. */
@Path("{subjects: [a-z-]{1,40}}/{id: [0-9]{1,18}}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiscussionResource {
    private static final Map<String, CommentSort> SORTS =
            Arrays.stream(CommentSort.values()).collect(Collectors.toMap(CommentSort::code, Function.identity()));

    @Inject
    DiscussionQueries queries;

    @Inject
    DiscussionSubjects subjects;

    @Inject
    CommentService comments;

    /** All comments one by one, answers too: page, size, sort. */
    @GET
    public CommentItem.Items list(@PathParam("subjects") String kind, @PathParam("id") long id, @Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = new Violations();
        Paging paging = Paging.of(query, violations);
        CommentSort sort = Paging.filter(query, violations, "sort", SORTS);
        violations.throwIfAny();
        return CommentItem.Items.of(queries.list(
                subject(kind, id), Objects.requireNonNullElse(sort, CommentSort.NEWEST), paging.page(), paging.size()));
    }

    /** Writes a comment. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(
            @PathParam("subjects") String kind, @PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        SubjectRef subject = subject(kind, id);
        JsonFields json = JsonFields.of(body);
        Long parent = json.number("parent");
        CommentDraft draft = draft(json);
        CommentReceipt receipt = comments.write(new CommentCommand(subject, parent, draft));
        return Response.created(
                        uri.getBaseUriBuilder().path("comments/" + receipt.id()).build())
                .entity(CommentAnswer.of(receipt))
                .build();
    }

    private SubjectRef subject(String plural, long id) {
        return subjects.kindOf(plural)
                .map(kind -> new SubjectRef(kind, id))
                .orElseThrow(() -> RuleViolation.notFound("discussion.subjectNotFound"));
    }

    /** The rules of a comment are the service's; here only what cannot be read is refused. */
    static CommentDraft draft(JsonFields json) {
        CommentDraft draft = new CommentDraft(json.text("text"), json.oneOf("label", CommentItem.LABELS, null));
        json.throwIfAny();
        return draft;
    }
}
