package org.sawt.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.sawt.common.Roles;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.government.service.EntityName;
import org.sawt.government.service.EntityQueries;
import org.sawt.identity.service.PersonView;
import org.sawt.identity.service.StaffService;

/** The form on a person's page that gives them their work. In pages: {@code adminPersonRoles}. */
@Named
@RequestScoped
public class AdminPersonRoles {

    @Inject
    AdminPersonPage page;

    @Inject
    StaffService staff;

    @Inject
    EntityQueries entityQueries;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private List<String> roles = List.of();
    private String entityId = "";

    /** Starts from what the person has; what is sent replaces it. */
    @PostConstruct
    void load() {
        PersonView person = page.getPerson();
        roles = person.card().roles();
        entityId = person.entityId() == null ? "" : person.entityId().toString();
    }

    public void assign() {
        PersonView person = page.getPerson();
        staff.assign(person.id(), new HashSet<>(roles), entityId.isEmpty() ? null : Long.valueOf(entityId));
        notice.show("admin.person.rolesSaved");
        redirects.to("admin/people", person.id());
    }

    /** Everybody is a citizen, so that role is no choice. */
    public List<String> getChoices() {
        return Roles.ALL.stream().filter(role -> !role.equals(Roles.CITIZEN)).toList();
    }

    /** The entities that there are now, and the person's own even if it is no more. */
    public List<EntityName> getEntities() {
        List<EntityName> entities = new ArrayList<>(entityQueries.names());
        Long own = page.getPerson().entityId();
        if (own != null && entities.stream().noneMatch(entity -> entity.id() == own)) {
            entityQueries.findName(own).ifPresent(entities::add);
        }
        return entities;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = List.copyOf(roles);
    }

    public String getEntityId() {
        return entityId;
    }

    public void setEntityId(String entityId) {
        this.entityId = Objects.requireNonNullElse(entityId, "");
    }
}
