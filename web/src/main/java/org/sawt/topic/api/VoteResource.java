package org.sawt.topic.api;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.sawt.common.RuleViolation;
import org.sawt.common.api.Behind;
import org.sawt.common.api.JsonFields;
import org.sawt.common.service.Caller;
import org.sawt.topic.Answer;
import org.sawt.topic.service.OwnVote;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicSwitches;
import org.sawt.topic.service.VoteReceipt;
import org.sawt.topic.service.VoteService;

/** The vote of the token's owner on a topic. */
@Path("topics/{id: [0-9]{1,18}}/votes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Behind(TopicSwitches.TOPICS)
public class VoteResource {

    @Inject
    VoteService service;

    @Inject
    TopicQueries queries;

    @Inject
    Caller caller;

    /** Votes, or changes the vote. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cast(@PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        VoteReceipt receipt = service.cast(id, answers(id, JsonFields.of(body)));
        OwnVoteBody vote = OwnVoteBody.of(id, receipt.choices(), receipt.castAt());
        return receipt.first()
                ? Response.created(uri.getAbsolutePath()).entity(vote).build()
                : Response.ok(vote).build();
    }

    /** The current vote. */
    @GET
    public OwnVoteBody get(@PathParam("id") long id) {
        caller.accountId();
        OwnVote vote = queries.ownVote(id).orElseThrow(() -> RuleViolation.notFound("topic.vote.none"));
        return OwnVoteBody.of(id, vote.choices(), vote.castAt());
    }

    static List<Answer> answers(long topicId, JsonFields json) {
        List<Answer> answers = new ArrayList<>();
        if (json.has("option") == json.has("votes")) {
            json.refuse("option", "common.json.oneOfFields", "option, votes");
        }
        Long option = json.number("option");
        if (option != null) {
            answers.add(new Answer(topicId, option));
        }
        for (JsonFields vote : json.objects("votes")) {
            Long statement = required(vote, "statement");
            Long value = required(vote, "value");
            if (statement != null && value != null) {
                answers.add(new Answer(statement, value));
            }
        }
        json.throwIfAny();
        return answers;
    }

    private static Long required(JsonFields json, String name) {
        if (!json.has(name)) {
            json.refuse(name, "common.json.required");
        }
        return json.number(name);
    }
}
