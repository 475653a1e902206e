package org.sawt.notification;

import java.util.List;

/**
 * Who is told.
 *
 * @param accounts these accounts
 * @param group a group that the feature can name person by person, such as "idea.supporters", or null for none
 * @param groupId the item whose group it is; 0 without a group
 * @param except the account that caused the news and need not be told, or 0
 */
public record Audience(List<Long> accounts, String group, long groupId, long except) {

    public Audience {
        accounts = List.copyOf(accounts);
    }

    public static Audience of(Long... accounts) {
        return new Audience(List.of(accounts), null, 0, 0);
    }

    public static Audience of(List<Long> accounts) {
        return new Audience(accounts, null, 0, 0);
    }

    public static Audience group(String group, long groupId) {
        return new Audience(List.of(), group, groupId, 0);
    }

    public Audience and(List<Long> more) {
        return new Audience(more, group, groupId, except);
    }

    public Audience except(long account) {
        return new Audience(accounts, group, groupId, account);
    }
}
