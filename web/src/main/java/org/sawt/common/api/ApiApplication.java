package org.sawt.common.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The JSON interface; every resource and provider of the application belongs to it. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
