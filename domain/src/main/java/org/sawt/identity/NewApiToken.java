package org.sawt.identity;

/**
 * A token at the only moment when its secret is known.
 *
 * @param id the token's id
 * @param label what its owner called it
 * @param secret what a program sends as bearer
 */
public record NewApiToken(long id, String label, String secret) {

    @Override
    public String toString() {
        return "NewApiToken[id=" + id + "]";
    }
}
