package org.sawt.common.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sawt.common.service.ServerKey;

/** Signs small values that travel through the browser and have to come back unchanged (HMAC-SHA-256). */
@ApplicationScoped
public class Signer {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    ServerKey serverKey;

    private byte[] key;

    /** For the container. */
    protected Signer() {}

    Signer(byte[] key) {
        this.key = key.clone();
    }

    @PostConstruct
    void takeKey() {
        key = serverKey.secret("web");
    }

    /** The signature of a value for one purpose: a signature for another purpose never fits. */
    String sign(String purpose, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] signature = mac.doFinal((purpose + '\n' + value).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isGenuine(String purpose, String value, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, value).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }
}
