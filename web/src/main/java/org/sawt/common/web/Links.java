package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses of pages in the language of the page. In pages: {@code link}. */
@Named("link")
@RequestScoped
public class Links {

    /** An address of a page: nothing that a browser could read as another host. */
    private static final Pattern PAGE = Pattern.compile("/(ar|en)(/[a-z0-9/-]*)?(\\?[\\x21-\\x7e&&[^\\\\]]*)?");

    @Inject
    Language language;

    /** The page at this address below the language; the front page for an empty one. */
    public String to(String path) {
        return "/" + language.getCode() + "/" + path;
    }

    public String item(String path, Object id) {
        return to(path) + "/" + id;
    }

    /** This page, with one parameter of its query set anew (removed by an empty value) and the page number forgotten. */
    public String with(String name, Object value) {
        return Query.of(language.getUrl()).without("page").with(name, value).url();
    }

    /** This page, at another page of its list. */
    public String page(Object number) {
        return Query.of(language.getUrl()).with("page", number).url();
    }

    /** The sign-in page, which leads back to this page. */
    public String getSignIn() {
        return signIn(language.getCode(), language.getUrl());
    }

    static String signIn(PagePath path) {
        return signIn(path.language(), path.url());
    }

    private static String signIn(String code, String back) {
        return "/" + code + "/sign-in?continue=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** Whether somebody may be led to this address after signing in: it is a page of the portal. */
    public static boolean isPage(String address) {
        return address != null
                && !address.contains("//")
                && PAGE.matcher(address).matches();
    }
}
