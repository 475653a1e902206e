package org.sawt.common.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** The description of the JSON interface (OpenAPI 3.1). A test holds it and the resources together. */
@Path("openapi.json")
@RequestScoped
public class OpenApiResource {

    static final String FILE = "openapi.json";

    /** The description as it stands in the resources of this package. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream get() {
        return OpenApiResource.class.getResourceAsStream(FILE);
    }
}
