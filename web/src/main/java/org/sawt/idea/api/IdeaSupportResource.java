package org.sawt.idea.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sawt.common.Roles;
import org.sawt.common.api.Behind;
import org.sawt.idea.service.IdeaSupportService;
import org.sawt.idea.service.IdeaSwitches;
import org.sawt.idea.service.SupportReceipt;

/** The support of the token's owner for an idea. Giving it twice, or taking it back twice, changes nothing. */
@Path("ideas/{id: [0-9]{1,18}}/support")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Behind(IdeaSwitches.IDEAS)
public class IdeaSupportResource {
    @Inject
    IdeaSupportService service;

    @POST
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public SupportReceipt support(@PathParam("id") long id) {
        return service.support(id);
    }

    @DELETE
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public SupportReceipt withdraw(@PathParam("id") long id) {
        return service.withdraw(id);
    }
}
