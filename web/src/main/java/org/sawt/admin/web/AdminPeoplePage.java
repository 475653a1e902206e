package org.sawt.admin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.common.web.RequestInput;
import org.sawt.government.service.EntityName;
import org.sawt.government.service.EntityQueries;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.VerificationLevel;
import org.sawt.identity.service.PeopleFilter;
import org.sawt.identity.service.PeopleQueries;
import org.sawt.identity.service.PeopleSort;
import org.sawt.identity.service.PersonCard;

/** Everybody with an account, with filters and order in the address. */
@Named
@RequestScoped
public class AdminPeoplePage {

    static final int PER_PAGE = 20;

    @Inject
    RequestInput input;

    @Inject
    PeopleQueries queries;

    @Inject
    EntityQueries entityQueries;

    private Page<PersonCard> people;

    public void load() {
        PeopleSort sort = PeopleSort.ofCode(getSort()).orElse(PeopleSort.NEWEST);
        PeopleFilter filter = filter();
        people = input.page(page -> queries.list(filter, sort, page, PER_PAGE));
    }

    private PeopleFilter filter() {
        OptionalLong entity = input.number("entity");
        return new PeopleFilter(
                getQ(),
                role().orElse(null),
                constant(AccountStatus.values(), getStatus()),
                entity.isPresent() ? entity.getAsLong() : null,
                constant(VerificationLevel.values(), getLevel()));
    }

    /** What is no role filters nothing. */
    private Optional<String> role() {
        return Optional.of(getRole())
                .filter(role -> role.equals(PeopleFilter.STAFF) || getRoles().contains(role));
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public Page<PersonCard> getPeople() {
        return people;
    }

    public String getQ() {
        return input.text("q");
    }

    public String getRole() {
        return input.text("role");
    }

    public String getStatus() {
        return input.text("status");
    }

    public String getLevel() {
        return input.text("level");
    }

    public String getEntity() {
        return input.text("entity");
    }

    public String getSort() {
        return input.text("sort");
    }

    /** Everybody is a citizen, so that role is no choice. */
    public List<String> getRoles() {
        return Roles.ALL.stream().filter(role -> !role.equals(Roles.CITIZEN)).toList();
    }

    public List<EntityName> getEntities() {
        return entityQueries.names();
    }

    public List<AccountStatus> getStatuses() {
        return List.of(AccountStatus.values());
    }

    public List<VerificationLevel> getLevels() {
        return List.of(VerificationLevel.values());
    }

    public List<PeopleSort> getSorts() {
        return List.of(PeopleSort.values());
    }
}
