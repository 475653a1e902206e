package org.sawt.architecture;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the class of a fixture that breaks the law; the classes beside it keep it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Guilty {}
