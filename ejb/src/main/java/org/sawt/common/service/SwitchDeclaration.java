package org.sawt.common.service;

/**
 * A part of the portal that can be turned off and on.
 *
 * @param name by which the code asks for it, in camel case
 * @param onByDefault whether it is on while no administrator has decided
 * @param key the message that names it; the message {@code <key>Hint} says what is gone while it is off
 */
public record SwitchDeclaration(String name, boolean onByDefault, String key) {}
