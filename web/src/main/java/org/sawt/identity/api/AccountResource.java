package org.sawt.identity.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.sawt.common.service.Caller;
import org.sawt.identity.service.PersonalDataQueries;

/** A person's own account, for the person: with a session or a token. */
@Path("account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    PersonalDataQueries queries;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Everything that is kept about the caller, as a file. */
    @GET
    @Path("data")
    public Response data() {
        caller.accountId();
        return Response.ok(AccountData.of(queries.own(), clock.instant()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sawt-account-data.json\"")
                .build();
    }
}
