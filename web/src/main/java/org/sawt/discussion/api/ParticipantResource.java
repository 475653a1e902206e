package org.sawt.discussion.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.Caller;
import org.sawt.discussion.service.DiscussionQueries;
import org.sawt.discussion.service.DiscussionSubjects;

/** Who takes part in a discussion, so that a page can propose names while somebody writes. */
@Path("{subjects: [a-z-]{1,40}}/{id: [0-9]{1,18}}/participants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantResource {
    @Inject
    DiscussionQueries queries;

    @Inject
    DiscussionSubjects subjects;

    @Inject
    Caller caller;

    /** Their names; for people with an account. */
    @GET
    public ParticipantItem.Items list(@PathParam("subjects") String plural, @PathParam("id") long id) {
        caller.accountId();
        return subjects.kindOf(plural)
                .map(kind -> ParticipantItem.Items.of(queries.participants(new SubjectRef(kind, id))))
                .orElseThrow(() -> RuleViolation.notFound("discussion.subjectNotFound"));
    }
}
