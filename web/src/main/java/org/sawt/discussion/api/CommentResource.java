package org.sawt.discussion.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.sawt.common.api.JsonFields;
import org.sawt.discussion.service.CommentService;
import org.sawt.discussion.service.CommentVoteService;
import org.sawt.discussion.service.DiscussionQueries;

/** One comment. */
@Path("comments/{id: [0-9]{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommentResource {
    @Inject
    DiscussionQueries queries;

    @Inject
    CommentService comments;

    @Inject
    CommentVoteService votes;

    /** The comment, or its stub. */
    @GET
    public CommentItem get(@PathParam("id") long id) {
        return CommentItem.of(queries.getComment(id));
    }

    /** Changes the words of an own comment. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CommentAnswer revise(@PathParam("id") long id, InputStream body) {
        return CommentAnswer.of(comments.revise(id, null, DiscussionResource.draft(JsonFields.of(body))));
    }

    /** Takes an own comment back; again changes nothing. */
    @DELETE
    public void takeBack(@PathParam("id") long id) {
        comments.takeBack(id);
    }

    /** Votes, changes the vote, or withdraws it with 0. */
    @PUT
    @Path("vote")
    @Consumes(MediaType.APPLICATION_JSON)
    public CommentItem vote(@PathParam("id") long id, InputStream body) {
        JsonFields json = JsonFields.of(body);
        if (!json.has("value")) {
            json.refuse("value", "common.json.required");
        }
        Long value = json.number("value");
        json.throwIfAny();
        return CommentItem.of(votes.vote(id, Math.clamp(value, -2, 2)));
    }
}
