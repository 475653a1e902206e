package org.sawt.topic.api;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;
import org.sawt.common.api.ApiLanguage;
import org.sawt.common.api.Behind;
import org.sawt.common.api.JsonFields;
import org.sawt.common.api.Paging;
import org.sawt.common.service.Caller;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.TopicFilter;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicResults;
import org.sawt.topic.service.TopicService;
import org.sawt.topic.service.TopicSort;
import org.sawt.topic.service.TopicSwitches;
import org.sawt.topic.service.TopicView;

/** Topics: the list, one of them, and what an officer does with them. */
@Path("topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Behind(TopicSwitches.TOPICS)
public class TopicResource {

    private static final Map<String, TopicStatus> STATUSES = Arrays.stream(TopicStatus.values())
            .filter(status -> status != TopicStatus.DRAFT)
            .collect(Collectors.toMap(TopicStatus::code, Function.identity()));
    private static final Map<String, TopicSort> SORTS =
            Arrays.stream(TopicSort.values()).collect(Collectors.toMap(TopicSort::code, Function.identity()));

    @Inject
    TopicQueries queries;

    @Inject
    TopicService service;

    @Inject
    Caller caller;

    /** The published topics: page, size, status, kind, entity, sort. */
    @GET
    public TopicItem.Items list(@Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = new Violations();
        Paging paging = Paging.of(query, violations);
        TopicStatus status = Paging.filter(query, violations, "status", STATUSES);
        TopicKind kind = Paging.filter(query, violations, "kind", TopicInput.KINDS);
        Long entity = Paging.id(query, violations, "entity");
        TopicSort sort = Paging.filter(query, violations, "sort", SORTS);
        violations.throwIfAny();
        TopicFilter filter = new TopicFilter(status, kind == null ? null : kind.code(), entity, sort);
        return TopicItem.Items.of(queries.list(filter, paging.page(), paging.size()));
    }

    /** A topic; the officers of its entity and an administrator get drafts, too. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public TopicDetail get(@PathParam("id") long id, @Context HttpHeaders headers) {
        return TopicDetail.of(view(id), results(id), ApiLanguage.of(headers));
    }

    /** Starts a draft. */
    @POST
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body, @Context UriInfo uri) {
        long id = service.draft(TopicInput.draft(JsonFields.of(body)));
        return Response.created(uri.getBaseUriBuilder().path("topics/" + id).build())
                .entity(new TopicCreated(id))
                .build();
    }

    /** Puts a draft to the public; again changes nothing. */
    @POST
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    @Path("{id: [0-9]{1,18}}/publish")
    public TopicDetail publish(@PathParam("id") long id, @Context HttpHeaders headers) {
        service.publish(id);
        return get(id, headers);
    }

    private TopicView view(long id) {
        try {
            return queries.getPublished(id);
        } catch (RuleViolation e) {
            if (e.kind() == RuleViolation.Kind.NOT_FOUND && (caller.is(Roles.MINISTRY) || caller.is(Roles.ADMIN))) {
                return own(id, e);
            }
            throw e;
        }
    }

    /** A draft of the caller's entity; that another one has one with this id is not told. */
    private TopicView own(long id, RuleViolation notFound) {
        try {
            return queries.getOwn(id);
        } catch (RuleViolation e) {
            throw notFound;
        }
    }

    private TopicResults results(long id) {
        try {
            return queries.results(id);
        } catch (RuleViolation e) {
            return TopicResults.hidden();
        }
    }
}
