package org.sawt.identity;

import java.util.Objects;

/**
 * How a person may be reached besides by mail, which always works.
 *
 * @param phone the number in international form, empty for none
 * @param sms whether short messages may be sent to it
 * @param whatsApp whether messages of WhatsApp may be sent to it
 */
public record ContactChannels(String phone, boolean sms, boolean whatsApp) {

    public ContactChannels {
        phone = Objects.requireNonNullElse(phone, "");
    }

    /** By mail only. */
    public static ContactChannels none() {
        return new ContactChannels("", false, false);
    }

    /** No numbers in logs. */
    @Override
    public String toString() {
        return "ContactChannels[sms=" + sms + ", whatsApp=" + whatsApp + "]";
    }
}
