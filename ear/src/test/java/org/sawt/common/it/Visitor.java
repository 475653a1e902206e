package org.sawt.common.it;

/** The kinds of visitor that every page serves: both directions, phone and desk, with JavaScript and without. */
public enum Visitor {
    ARABIC_PHONE("ar", 360, true),
    ARABIC_PHONE_WITHOUT_JAVASCRIPT("ar", 360, false),
    ENGLISH_DESK("en", 1280, true),
    ENGLISH_DESK_WITHOUT_JAVASCRIPT("en", 1280, false);

    private final String language;
    private final int width;
    private final boolean javaScript;

    Visitor(String language, int width, boolean javaScript) {
        this.language = language;
        this.width = width;
        this.javaScript = javaScript;
    }

    public String language() {
        return language;
    }

    public int width() {
        return width;
    }

    public boolean javaScript() {
        return javaScript;
    }

    /** The wording for this visitor. */
    public String says(String arabic, String english) {
        return "ar".equals(language) ? arabic : english;
    }
}
