package org.sawt.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The pair of Ed25519 keys with which this server signs checkpoints. It never tells the private one in words. */
public final class CheckpointKey {

    static final String ALGORITHM = "Ed25519";

    private static final String PRIVATE = "PRIVATE KEY";

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private CheckpointKey(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    public static CheckpointKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new CheckpointKey(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException when the text is not what {@link #secretPem()} wrote */
    public static CheckpointKey ofSecretPem(String pem) {
        List<byte[]> found = Pem.decode(PRIVATE, pem);
        List<byte[]> shown = Pem.decode(TrustedKeys.PUBLIC, pem);
        if (found.size() != 1 || shown.size() != 1) {
            throw new IllegalArgumentException("not a pair of keys");
        }
        try {
            KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
            return new CheckpointKey(
                    factory.generatePrivate(new PKCS8EncodedKeySpec(found.getFirst())),
                    factory.generatePublic(new X509EncodedKeySpec(shown.getFirst())));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a pair of Ed25519 keys", e);
        }
    }

    /** Both keys, for the file that only the portal may read. */
    public String secretPem() {
        return Pem.encode(PRIVATE, privateKey.getEncoded()) + publicPem();
    }

    /** The public key, for everybody. */
    public String publicPem() {
        return Pem.encode(TrustedKeys.PUBLIC, publicKey.getEncoded());
    }

    public String id() {
        return TrustedKeys.idOf(publicKey);
    }

    String sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(message);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "key " + id();
    }
}
