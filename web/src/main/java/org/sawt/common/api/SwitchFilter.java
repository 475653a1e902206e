package org.sawt.common.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.FeatureSwitches;

/** Answers 404 for the resources whose part of the portal is turned off, whoever asks. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SwitchFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    FeatureSwitches switches;

    @Override
    public void filter(ContainerRequestContext request) {
        Behind behind = resource.getResourceMethod() == null
                ? null
                : resource.getResourceMethod().getDeclaringClass().getAnnotation(Behind.class);
        if (behind != null && !switches.isOn(behind.value())) {
            throw RuleViolation.notFound("common.problem.switchedOff");
        }
    }
}
