package org.sawt.identity;

/** Whether a person belongs to the country or lives in it. */
public enum Residency {
    CITIZEN,
    RESIDENT
}
