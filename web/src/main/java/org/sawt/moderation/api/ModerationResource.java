package org.sawt.moderation.api;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;
import org.sawt.common.api.JsonFields;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.service.DecisionService;
import org.sawt.moderation.service.RuleQueries;

/** The rules, and what moderators decide. */
@Path("moderation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModerationResource {

    private static final Map<String, DecisionAction> ACTIONS =
            Arrays.stream(DecisionAction.values()).collect(Collectors.toMap(DecisionAction::code, Function.identity()));

    @Inject
    DecisionService decisions;

    @Inject
    RuleQueries rules;

    /** The rules that are in force. */
    @GET
    @Path("rules")
    public RuleItem.Items rules() {
        return RuleItem.Items.of(rules.list());
    }

    /** Decides about an item, whether or not somebody has reported it. */
    @POST
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    @Path("{kind: [a-z-]{1,40}}/{id: [0-9]{1,18}}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(
            @PathParam("kind") String kind, @PathParam("id") long id, InputStream body, @Context UriInfo uri) {
        JsonFields json = JsonFields.of(body);
        DecisionAction action = json.oneOf("action", ACTIONS, null);
        DecisionDraft draft = new DecisionDraft(action, RuleNumber.of(json), json.text("reason"), null);
        json.throwIfAny();
        DecisionBody answer = DecisionBody.of(decisions.decide(new SubjectRef(singular(kind), id), draft));
        return Response.created(uri.getAbsolutePath()).entity(answer).build();
    }

    /** The kind, whether it came as "idea" or as "ideas". */
    private static String singular(String kind) {
        return kind.endsWith("s") ? kind.substring(0, kind.length() - 1) : kind;
    }
}
