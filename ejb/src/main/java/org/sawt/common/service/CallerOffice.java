package org.sawt.common.service;

import java.util.OptionalLong;

/** Knows which government entity the caller works for; the feature that keeps people's accounts brings the one bean. */
public interface CallerOffice {

    OptionalLong entityId();
}
