package org.sawt.identity.web;

import org.sawt.common.web.Redirects;

/** Where somebody stands after showing who they are. */
public enum Entry {
    /** Signed in. */
    INSIDE(""),
    /** Not signed in before the code of the second factor is given. */
    CODE("sign-in/code"),
    /** Signed in, but the person's roles wait until a second factor is set up. */
    SET_UP("account/second-factor");

    private final String path;

    Entry(String path) {
        this.path = path;
    }

    /**
     * The page to go to, below the language; it leads on to where the person came from.
     *
     * @param continueTo the address that the person came from, or null
     * @return empty when nothing is left to do: then the person goes back at once
     */
    public String path(String continueTo) {
        return path.isEmpty() ? "" : path + ReturnPath.query(continueTo);
    }

    /** Leads on: to what is left to do, else back to where the person came from. */
    void follow(Redirects redirects, String continueTo) {
        if (this == INSIDE) {
            redirects.back(ReturnPath.of(continueTo), "");
        } else {
            redirects.to(path(continueTo));
        }
    }
}
