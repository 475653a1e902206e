package org.sawt.common.service;

import java.util.List;

/** A feature's parts that administrators may turn off and on. Every bean of this type is found and asked once. */
public interface SwitchSource {

    List<SwitchDeclaration> switches();
}
