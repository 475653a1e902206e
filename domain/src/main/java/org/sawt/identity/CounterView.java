package org.sawt.identity;

/**
 * The person at the counter, as the officer sees them: nothing but the name that the account shows to everybody.
 *
 * @param accountId the account
 * @param displayName the name
 * @param open whether the person's code still works
 */
public record CounterView(long accountId, String displayName, boolean open) {

    @Override
    public String toString() {
        return "CounterView[accountId=" + accountId + "]";
    }
}
