package org.sawt.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The public keys whose signatures count. */
public final class TrustedKeys {

    static final String PUBLIC = "PUBLIC KEY";

    private final Map<String, PublicKey> keys;

    private TrustedKeys(Map<String, PublicKey> keys) {
        this.keys = keys;
    }

    /** All public keys of a text in PEM form; other parts of it are passed over. */
    public static TrustedKeys ofPem(String pem) {
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        for (byte[] encoded : Pem.decode(PUBLIC, pem)) {
            try {
                PublicKey key =
                        KeyFactory.getInstance(CheckpointKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
                keys.put(idOf(key), key);
            } catch (GeneralSecurityException notOfThisKind) {
                // signs nothing here
            }
        }
        return new TrustedKeys(keys);
    }

    static String idOf(PublicKey key) {
        return HexFormat.of().formatHex(AuditChain.sha256().digest(key.getEncoded()));
    }

    public Set<String> ids() {
        return Set.copyOf(keys.keySet());
    }

    boolean knows(AuditCheckpoint checkpoint) {
        return keys.containsKey(checkpoint.keyId());
    }

    /** Whether the signature is of the key that the checkpoint names, and over all that it says. */
    boolean signed(AuditCheckpoint checkpoint) {
        try {
            Signature signature = Signature.getInstance(CheckpointKey.ALGORITHM);
            signature.initVerify(keys.get(checkpoint.keyId()));
            signature.update(checkpoint.message());
            return signature.verify(Base64.getDecoder().decode(checkpoint.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
