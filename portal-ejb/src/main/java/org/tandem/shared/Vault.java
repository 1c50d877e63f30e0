package org.tandem.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Keeps secrets that have to be used again, encrypted with AES-256-GCM. {@code TANDEM_SECRETS_KEY} holds 32 bytes in
 * base64; after a change of the key the former ones stand behind it, with commas between, until nothing needs them.
 */
@ApplicationScoped
public class Vault {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private Aead aead;

    @PostConstruct
    void unlock() {
        unlock(Settings.require("TANDEM_SECRETS_KEY"));
    }

    /** For who runs outside of a server. */
    public static Vault with(String keys) {
        var vault = new Vault();
        vault.unlock(keys);
        return vault;
    }

    private void unlock(String texts) {
        try {
            AeadConfig.register();
            var keys = KeysetHandle.newBuilder();
            var primary = true;
            for (var key : texts.split(",")) {
                var entry = KeysetHandle.importKey(key(key)).withRandomId();
                keys.addEntry(primary ? entry.makePrimary() : entry);
                primary = false;
            }
            aead = keys.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("TANDEM_SECRETS_KEY is not 32 bytes in base64", unusable);
        }
    }

    private static AesGcmKey key(String base64) throws GeneralSecurityException {
        var form = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
        var bytes = Base64.getDecoder().decode(base64.strip());
        return AesGcmKey.builder()
                .setParameters(form)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                .build();
    }

    /** @param owner whose secret it is; opens for the same owner only, so that a row copied to another one is useless */
    public String seal(String secret, String owner) {
        try {
            var sealed = aead.encrypt(secret.getBytes(StandardCharsets.UTF_8), owner.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String open(String sealed, String owner) {
        try {
            var secret = aead.decrypt(Base64.getDecoder().decode(sealed), owner.getBytes(StandardCharsets.UTF_8));
            return new String(secret, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("sealed with another key, or for another owner", foreign);
        }
    }
}
