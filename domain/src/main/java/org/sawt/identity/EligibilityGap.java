package org.sawt.identity;

/** What keeps a person from taking part, in the order in which it is told. */
public enum EligibilityGap {
    /** Sign in first. */
    SIGN_IN,
    /** The identity must be proven first. */
    VERIFICATION,
    /** Only for citizens, or only for residents. */
    RESIDENCY,
    /** Only for people of other governorates. */
    GOVERNORATE,
    /** Only for people of another age. */
    AGE;

    /** The message key of what a person is told about it. */
    public String key() {
        return "identity.eligibility.gap." + name();
    }
}
