package org.sawt.common;

import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A text in Arabic and English. Either may be empty while it is being written; neither is ever null. */
@Embeddable
public class BilingualText {

    private String ar;
    private String en;

    protected BilingualText() {}

    private BilingualText(String ar, String en) {
        this.ar = PlainText.clean(ar);
        this.en = PlainText.clean(en);
    }

    /** Both texts cleaned by {@link PlainText#clean}; null counts as empty. */
    public static BilingualText of(String ar, String en) {
        return new BilingualText(ar, en);
    }

    /** Like {@link #of}, each text on one line. */
    public static BilingualText ofLines(String ar, String en) {
        return new BilingualText(PlainText.cleanLine(ar), PlainText.cleanLine(en));
    }

    public String ar() {
        return Objects.requireNonNullElse(ar, "");
    }

    public String en() {
        return Objects.requireNonNullElse(en, "");
    }

    /** The text in this language ("ar" or "en"), or in the other one where it is missing. */
    public String in(String language) {
        boolean arabic = "ar".equals(language);
        String wanted = arabic ? ar() : en();
        String other = arabic ? en() : ar();
        return wanted.isEmpty() ? other : wanted;
    }

    public boolean isComplete() {
        return !ar().isEmpty() && !en().isEmpty();
    }

    public boolean isEmpty() {
        return ar().isEmpty() && en().isEmpty();
    }

    public int longest() {
        return Math.max(PlainText.length(ar()), PlainText.length(en()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BilingualText text && ar().equals(text.ar()) && en().equals(text.en());
    }

    @Override
    public int hashCode() {
        return Objects.hash(ar(), en());
    }

    @Override
    public String toString() {
        return "BilingualText[ar=" + ar() + ", en=" + en() + "]";
    }
}
