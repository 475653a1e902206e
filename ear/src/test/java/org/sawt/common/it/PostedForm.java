package org.sawt.common.it;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A form of a page, posted by a program that is no browser. */
public final class PostedForm {

    private static final Pattern FORM = Pattern.compile("<form\\b.*?</form>", Pattern.DOTALL);
    private static final String BOUNDARY = "sawt-posted-form-91ab";
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final HttpClient client;
    private final String path;
    private final Map<String, String> values = new LinkedHashMap<>();

    private PostedForm(HttpClient client, String path) {
        this.client = client;
        this.path = path;
    }

    /** The page's first form with what stands in it: its hidden values and its button. */
    public static PostedForm of(HttpClient client, String path) throws IOException, InterruptedException {
        return of(client, path, "");
    }

    /** The page's form with this id; the first one for an empty id. */
    public static PostedForm of(HttpClient client, String path, String id) throws IOException, InterruptedException {
        String page = client.send(HttpRequest.newBuilder(Portal.at(path)).build(), BodyHandlers.ofString())
                .body();
        PostedForm form = new PostedForm(client, path);
        String wanted = FORM.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(found -> id.isEmpty() || found.contains("id=\"" + id + "\""))
                .findFirst()
                .orElse("");
        Matcher inputs = INPUT.matcher(wanted);
        while (inputs.find()) {
            Matcher name = NAME.matcher(inputs.group());
            Matcher value = VALUE.matcher(inputs.group());
            if (name.find()) {
                form.values.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return form;
    }

    public PostedForm with(String name, String value) {
        values.put(name, value);
        return this;
    }

    public PostedForm without(String name) {
        values.remove(name);
        return this;
    }

    /** What stands in a control; empty for one that is not there. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether the page has any form. */
    public boolean isThere() {
        return values.containsKey("jakarta.faces.ViewState");
    }

    /** The same form, sent by another program. */
    public PostedForm from(HttpClient other) {
        PostedForm form = new PostedForm(other, path);
        form.values.putAll(values);
        return form;
    }

    public HttpResponse<String> post() throws IOException, InterruptedException {
        String body = values.entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(Portal.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends it as a form that brings files along does. */
    public HttpResponse<String> postParts() throws IOException, InterruptedException {
        String body = values.entrySet().stream()
                .map(entry -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + entry.getKey()
                        + "\"\r\n\r\n" + entry.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
        HttpRequest request = HttpRequest.newBuilder(Portal.at(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
