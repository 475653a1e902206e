package org.sawt.idea.api;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sawt.common.Roles;
import org.sawt.common.Violations;
import org.sawt.common.api.Behind;
import org.sawt.common.api.JsonFields;
import org.sawt.common.api.Paging;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaForm;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaReceipt;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaService;
import org.sawt.idea.service.IdeaSort;
import org.sawt.idea.service.IdeaSwitches;
import org.sawt.idea.service.RoundView;
import org.sawt.identity.Governorate;

/** Ideas: the list, one of them, and sending one in. */
@Path("ideas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Behind(IdeaSwitches.IDEAS)
public class IdeaResource {
    private static final Map<String, IdeaStatus> STATUSES =
            IdeaStatus.shown().stream().collect(Collectors.toMap(IdeaStatus::code, Function.identity()));
    private static final Map<String, IdeaSort> SORTS =
            Arrays.stream(IdeaSort.values()).collect(Collectors.toMap(IdeaSort::code, Function.identity()));
    private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaRoundQueries rounds;

    @Inject
    IdeaService service;

    /** The public ideas: page, size, status, category, round, entity, governorate, overdue, sort. */
    @GET
    public IdeaItem.Items list(@Context UriInfo uri) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        Violations violations = new Violations();
        Paging paging = Paging.of(query, violations);
        IdeaStatus status = Paging.filter(query, violations, "status", STATUSES);
        Long round = Paging.id(query, violations, "round");
        Long entity = Paging.id(query, violations, "entity");
        Governorate governorate = Paging.filter(query, violations, "governorate", IdeaInput.GOVERNORATES);
        Boolean overdue = Paging.filter(query, violations, "overdue", FLAGS);
        IdeaSort sort = Paging.filter(query, violations, "sort", SORTS);
        Long category = category(query.getFirst("category"), violations);
        violations.throwIfAny();
        IdeaFilter filter =
                new IdeaFilter(status, category, round, entity, governorate, Boolean.TRUE.equals(overdue), null);
        return IdeaItem.Items.of(queries.list(filter, sort, paging.page(), paging.size()));
    }

    private Long category(String wanted, Violations violations) {
        if (wanted == null || wanted.isEmpty()) {
            return null;
        }
        Optional<Long> found = IdeaInput.find(wanted, rounds.categories());
        violations.check(found.isPresent(), "category", "idea.edit.category.unknown");
        return found.orElse(null);
    }

    /** What ideas may be about. */
    @GET
    @Path("categories")
    public IdeaItem.Categories categories() {
        return new IdeaItem.Categories(
                rounds.categories().stream().map(IdeaItem.Category::of).toList());
    }

    /** An idea that everybody may see; its authors and the staff get others, too. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public IdeaDetail get(@PathParam("id") long id) {
        return IdeaDetail.of(queries.get(id));
    }

    /** Sends an idea in: to a call for ideas, or without one to the standing call. */
    @POST
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body, @Context UriInfo uri) {
        JsonFields json = JsonFields.of(body);
        Long wanted = json.number("round");
        RoundView round = wanted == null ? rounds.standing() : rounds.get(wanted);
        IdeaForm form = IdeaInput.form(json, round.categories());
        IdeaReceipt receipt = service.propose(round.id(), form);
        return Response.created(
                        uri.getBaseUriBuilder().path("ideas/" + receipt.id()).build())
                .entity(IdeaCreated.of(receipt))
                .build();
    }
}
