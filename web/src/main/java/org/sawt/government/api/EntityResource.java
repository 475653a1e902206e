package org.sawt.government.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.Violations;
import org.sawt.common.api.ApiLanguage;
import org.sawt.common.api.Paging;
import org.sawt.government.EntityKind;
import org.sawt.government.service.EntityFilter;
import org.sawt.government.service.EntityQueries;

/** Government entities: the active ones as a list, and one of them. */
@Path("entities")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EntityResource {

    private static final Map<String, EntityKind> KINDS =
            Arrays.stream(EntityKind.values()).collect(Collectors.toMap(EntityKind::code, Function.identity()));

    @Inject
    EntityQueries queries;

    /** The active entities: page, size, kind, q. Sorted by name in the language of the answer. */
    @GET
    public EntityItem.Items list(@Context UriInfo uri, @Context HttpHeaders headers) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = new Violations();
        Paging paging = Paging.of(query, violations);
        EntityKind kind = Paging.filter(query, violations, "kind", KINDS);
        violations.throwIfAny();
        EntityFilter filter = new EntityFilter(query.getFirst("q"), kind, Boolean.TRUE, ApiLanguage.of(headers));
        return EntityItem.Items.of(queries.list(filter, paging.page(), paging.size()));
    }

    /** An entity, also one that is no more. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public EntityDetail get(@PathParam("id") long id) {
        return EntityDetail.of(queries.get(id));
    }
}
