package org.sawt.identity.service;

/** Whether this portal is a demonstration: only then are there demo accounts and a page with the sent mails. */
public final class DemoMode {

    private DemoMode() {}

    /** True when the environment says {@code SAWT_DEMO=true} and nothing else. */
    public static boolean isOn() {
        return "true".equals(System.getProperty("sawt.demo", System.getenv("SAWT_DEMO")));
    }
}
