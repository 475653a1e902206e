package org.sawt.identity;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.common.PlainText;

/** E-mail addresses in the one form in which they are compared: lower case, the domain as the name system knows it. */
public final class EmailAddress {

    /** The longest address that mail servers carry (RFC 5321, section 4.5.3.1). */
    public static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    private static final Pattern REFUSED = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}<>()\\[\\],;:\"\\\\@]");
    private static final Pattern HOST_LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private EmailAddress() {}

    /** The address in canonical form, empty when it cannot be one. Domains in any script are accepted. */
    public static Optional<String> canonical(String typed) {
        String text = PlainText.clean(typed);
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String local = text.substring(0, at).toLowerCase(Locale.ROOT);
        Optional<String> domain = asciiDomain(text.substring(at + 1));
        if (domain.isEmpty() || !isLocalPart(local)) {
            return Optional.empty();
        }
        String address = local + "@" + domain.get();
        return address.length() > MAX_LENGTH ? Optional.empty() : Optional.of(address);
    }

    private static boolean isLocalPart(String local) {
        return local.length() <= MAX_LOCAL_LENGTH
                && !REFUSED.matcher(local).find()
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..");
    }

    private static Optional<String> asciiDomain(String domain) {
        String ascii;
        try {
            ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String[] labels = ascii.split("\\.", -1);
        boolean hosts = labels.length >= 2
                && Arrays.stream(labels)
                        .allMatch(label -> HOST_LABEL.matcher(label).matches());
        boolean numeric = labels[labels.length - 1].chars().allMatch(Character::isDigit);
        return hosts && !numeric ? Optional.of(ascii) : Optional.empty();
    }
}
