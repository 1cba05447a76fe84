package org.dsauk.flow;

import java.util.Objects;
import org.dsauk.law.LawCode;
import org.dsauk.law.LawTopic;

/**
 * How data travels from a discloser to a recipient.
 *
 * @param code the code as documents write it
 */
public record TransferMethod(String code) implements LawCode {

    /** E-mail between domains that keep to the government secure email guidance. */
    public static final TransferMethod SECURE_EMAIL = new TransferMethod("secure-email");

    /** A service that encrypts messages and their attachments. */
    public static final TransferMethod ENCRYPTED_EMAIL_SERVICE = new TransferMethod("encrypted-email-service");

    /** Secure file transfer. */
    public static final TransferMethod SFTP = new TransferMethod("sftp");

    /** A call between systems. */
    public static final TransferMethod HTTPS_API = new TransferMethod("https-api");

    /** A portal that both sides sign in to. */
    public static final TransferMethod SECURE_PORTAL = new TransferMethod("secure-portal");

    /** Access to the system of the discloser. */
    public static final TransferMethod SHARED_SYSTEM_ACCESS = new TransferMethod("shared-system-access");

    /** A shared site for files and discussion (UK GDPR Art 32). */
    public static final TransferMethod COLLABORATION_SITE = new TransferMethod("collaboration-site");

    /** Storage in the cloud into which the discloser writes (UK GDPR Art 32). */
    public static final TransferMethod CLOUD_STORAGE = new TransferMethod("cloud-storage");

    /** An encrypted medium that is tracked. */
    public static final TransferMethod ENCRYPTED_MEDIA = new TransferMethod("encrypted-media");

    /** Tracked post. */
    public static final TransferMethod POST_TRACKED = new TransferMethod("post-tracked");

    /** A meeting that is minuted. */
    public static final TransferMethod VERBAL_MEETING = new TransferMethod("verbal-meeting");

    /** A telephone call to a verified number. */
    public static final TransferMethod TELEPHONE_VERIFIED = new TransferMethod("telephone-verified");

    /** Paper handed over in person (UK GDPR Art 32). */
    public static final TransferMethod PAPER_HANDED = new TransferMethod("paper-handed");

    /** E-mail without assured encryption (UK GDPR Art 32). */
    public static final TransferMethod PLAIN_EMAIL = new TransferMethod("plain-email");

    /** Fax (UK GDPR Art 32). */
    public static final TransferMethod FAX = new TransferMethod("fax");

    /** Messaging or file sharing made for consumers (UK GDPR Art 32). */
    public static final TransferMethod CONSUMER_APP = new TransferMethod("consumer-app");

    /** A file of many records, uploaded to a service of the recipient (UK GDPR Art 32). */
    public static final TransferMethod BULK_UPLOAD = new TransferMethod("bulk-upload");

    /** E-mail of which it is not said how it is protected (UK GDPR Art 32). */
    public static final TransferMethod E_MAIL = new TransferMethod("e-mail");

    /** A telephone call of which it is not said how the other side is known (UK GDPR Art 32). */
    public static final TransferMethod TELEPHONE = new TransferMethod("telephone");

    /** A meeting over a video link (UK GDPR Art 32). */
    public static final TransferMethod ONLINE_MEETING = new TransferMethod("online-meeting");

    /**
     * Refuses a missing code.
     *
     * @param code the code as documents write it
     */
    public TransferMethod {
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the value with a code, well known or not}
     *
     * @param code the code as documents write it
     */
    public static TransferMethod of(String code) {
        return new TransferMethod(code);
    }

    @Override
    public LawTopic topic() {
        return LawTopic.TRANSFER_METHODS;
    }

    @Override
    public String toString() {
        return code;
    }
}
