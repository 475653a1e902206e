package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of the page, which stands in its address. In pages: {@code language}. */
@Named
@RequestScoped
public class Language {

    static final String ARABIC = "ar";
    static final String ENGLISH = "en";

    private PagePath path;

    /** For the proxy of the container. */
    protected Language() {}

    @Inject
    public Language(HttpServletRequest request) {
        this.path = PagePath.of(request);
    }

    Language(PagePath path) {
        this.path = path;
    }

    /** A language outside of any request, as tests need it. */
    public static Language of(String code) {
        return new Language(new PagePath(code, "", true, null));
    }

    public String getCode() {
        return path.language();
    }

    public String getDir() {
        return dirOf(getCode());
    }

    public String getOtherCode() {
        return path.inOtherLanguage().language();
    }

    public String getOtherDir() {
        return dirOf(getOtherCode());
    }

    /** This page in the other language. */
    public String getOtherUrl() {
        return path.inOtherLanguage().url();
    }

    /** This page as the browser sees it. */
    public String getUrl() {
        return path.url();
    }

    public boolean isArabic() {
        return getCode().equals(ARABIC);
    }

    public Locale locale() {
        return Locale.of(getCode());
    }

    /** The text in the page's language, or in the other one where it is missing. */
    public String pick(String arabic, String english) {
        String own = isArabic() ? arabic : english;
        String other = isArabic() ? english : arabic;
        return own == null || own.isBlank() ? other : own;
    }

    /** The language of what {@link #pick} gives. */
    public String pickedLang(String arabic, String english) {
        String own = isArabic() ? arabic : english;
        return own == null || own.isBlank() ? getOtherCode() : getCode();
    }

    /** The language of a text by its first letter; the page's own for a text without letters. */
    public String langOf(String text) {
        if (text == null) {
            return getCode();
        }
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(letter -> isRightToLeft(letter) ? ARABIC : ENGLISH)
                .findFirst()
                .orElse(getCode());
    }

    /** The direction of a text by its first letter. */
    public String dirOf(String text) {
        return ARABIC.equals(text) || (!ENGLISH.equals(text) && ARABIC.equals(langOf(text))) ? "rtl" : "ltr";
    }

    static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
