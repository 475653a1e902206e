package org.sawt.identity;

import java.util.regex.Pattern;

/** The network address that a request came from, as far as limits count it. */
public final class ClientAddress {

    private static final int NETWORK_GROUPS = 4;
    private static final int SITE_GROUPS = 3;
    private static final int GROUP_BITS = 16;
    private static final int ALL_GROUPS = 8;
    private static final Pattern MAPPED_V4 = Pattern.compile("(?i)::ffff:(\\d+\\.\\d+\\.\\d+\\.\\d+)");

    private ClientAddress() {}

    /** An IPv4 address as it is; of an IPv6 address the first 64 bits, since one household owns them all. */
    public static String network(String address) {
        return first(NETWORK_GROUPS, address);
    }

    /** As {@link #network}, but of an IPv6 address the first 48 bits: so much is given to whoever asks for it. */
    public static String site(String address) {
        return first(SITE_GROUPS, address);
    }

    private static String first(int wanted, String address) {
        if (address == null || address.indexOf(':') < 0) {
            return address == null ? "" : address;
        }
        String plain = address.replaceAll("%.*$", "");
        var mapped = MAPPED_V4.matcher(plain);
        if (mapped.matches()) {
            return mapped.group(1);
        }
        String[] groups = expand(plain).split(":");
        StringBuilder network = new StringBuilder();
        for (int i = 0; i < Math.min(wanted, groups.length); i++) {
            network.append(groups[i].replaceFirst("^0+(?=.)", "")).append(':');
        }
        return network.append(":/").append(wanted * GROUP_BITS).toString();
    }

    private static String expand(String address) {
        int gap = address.indexOf("::");
        if (gap < 0) {
            return address;
        }
        String head = address.substring(0, gap);
        String tail = address.substring(gap + 2);
        int missing = ALL_GROUPS - count(head) - count(tail);
        String zeros = "0:".repeat(Math.max(missing, 1));
        return (head.isEmpty() ? "" : head + ":") + zeros + tail;
    }

    private static int count(String groups) {
        return groups.isEmpty() ? 0 : groups.split(":").length;
    }
}
