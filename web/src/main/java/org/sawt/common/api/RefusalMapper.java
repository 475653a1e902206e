package org.sawt.common.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** Gives the refusals of the framework itself (404, 405, 406, 415 …) to {@link ProblemMapper}. */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        return providers.getExceptionMapper(Throwable.class).toResponse(refusal);
    }
}
