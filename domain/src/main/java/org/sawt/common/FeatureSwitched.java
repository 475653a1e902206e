package org.sawt.common;

/**
 * An administrator turned a part of the portal on or off.
 *
 * @param name the switch
 */
public record FeatureSwitched(String name, boolean on) {}
