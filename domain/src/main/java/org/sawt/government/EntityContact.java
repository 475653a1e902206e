package org.sawt.government;

/** How people reach a government entity; each of them may be empty. */
public record EntityContact(String email, String phone, String website, String addressAr, String addressEn) {

    /** No way to reach it is known. */
    public static EntityContact none() {
        return new EntityContact("", "", "", "", "");
    }
}
