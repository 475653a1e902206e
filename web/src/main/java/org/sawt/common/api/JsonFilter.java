package org.sawt.common.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;

/**
 * Writes records as JSON: names in snake_case, times in ISO 8601 (UTC), nothing for null. Tells caches what an answer depends
 * on, and not to keep it for somebody else.
 */
@Provider
public class JsonFilter implements ContainerResponseFilter {

    private static final Jsonb JSON = JsonbBuilder.create(
            new JsonbConfig().withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));

    static String json(Object value) {
        return JSON.toJson(value);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().add(HttpHeaders.VARY, "Accept-Language, Authorization, Cookie");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        if (response.getEntity() instanceof Record value) {
            MediaType type =
                    response.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : response.getMediaType();
            byte[] body = json(value).getBytes(StandardCharsets.UTF_8);
            response.setEntity(body, new Annotation[0], type.withCharset("utf-8"));
        }
    }
}
