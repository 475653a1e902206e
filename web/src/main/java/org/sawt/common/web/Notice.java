package org.sawt.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Says once, on the page that follows an action, that it was done. It travels in a signed cookie, so that it needs no session,
 * does not stand in the address, and cannot be put into a person's mouth by a link. In pages: {@code notice}.
 */
@Named
@RequestScoped
public class Notice {

    static final String COOKIE = "sawt-notice";

    private static final String SEPARATOR = "\u001f";
    private static final int SECONDS = 60;

    @Inject
    HttpServletRequest request;

    @Inject
    Signer signer;

    @Inject
    Texts texts;

    private String text;

    /** Says the text of this key on the next page; numbers among the arguments are written as the language writes them. */
    public void show(String key, Object... arguments) {
        List<String> parts = new ArrayList<>();
        parts.add(key);
        for (Object argument : arguments) {
            parts.add((argument instanceof Number ? "n" : "t") + argument);
        }
        String value = String.join(SEPARATOR, parts);
        String packed = Base64.getUrlEncoder().withoutPadding().encodeToString(value.getBytes(StandardCharsets.UTF_8));
        Cookies.set(request, response(), COOKIE, packed + "." + signer.sign(COOKIE, packed), SECONDS);
        text = texts.of(key, arguments);
    }

    public boolean isPresent() {
        return getText() != null;
    }

    /** The text, taken out of its cookie when it is first asked for; null when there is nothing to say. */
    public String getText() {
        if (text == null) {
            Optional<String> cookie = Cookies.find(request, COOKIE);
            cookie.ifPresent(value -> {
                Cookies.set(request, response(), COOKIE, "", 0);
                text = read(value).orElse(null);
            });
        }
        return text;
    }

    private Optional<String> read(String value) {
        int dot = value.indexOf('.');
        if (dot < 0 || !signer.isGenuine(COOKIE, value.substring(0, dot), value.substring(dot + 1))) {
            return Optional.empty();
        }
        String plain = new String(Base64.getUrlDecoder().decode(value.substring(0, dot)), StandardCharsets.UTF_8);
        String[] parts = plain.split(SEPARATOR, -1);
        Object[] arguments = Arrays.stream(parts).skip(1).map(Notice::argument).toArray();
        return Optional.of(texts.of(parts[0], arguments));
    }

    private static Object argument(String written) {
        String value = written.substring(1);
        boolean number = written.charAt(0) == 'n' && value.matches("-?[0-9]{1,18}");
        return number ? (Object) Long.valueOf(value) : value;
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
