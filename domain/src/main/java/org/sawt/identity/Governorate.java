package org.sawt.identity;

/** The governorates of Bahrain (Decree 17 of 2002 with its amendments). */
public enum Governorate {
    CAPITAL,
    MUHARRAQ,
    NORTHERN,
    SOUTHERN
}
