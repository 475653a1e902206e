package org.sawt.topic;

/** What an officer typed for an option or a statement, in both languages. */
public record Wording(String ar, String en) {
    public boolean isBlank() {
        return (ar == null || ar.isBlank()) && (en == null || en.isBlank());
    }
}
