package it.varco.registry.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import it.varco.registry.InvalidEntryException;

/** The ways to reach a person that an office can certify. */
public enum ContactKind {
    EMAIL,
    /** Posta elettronica certificata: e-mail with the legal effect of registered post. */
    PEC,
    MOBILE;

    /** Longest e-mail address that SMTP can deliver to (RFC 5321, erratum 1690). */
    private static final int LONGEST_ADDRESS = 254;

    private static final int LONGEST_MAILBOX = 64;

    /** Narrower than RFC 5321: no quoted mailbox, no address literal, no comment; nobody is reached by those. */
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9_+%'&-]+(\\.[A-Za-z0-9_+%'&-]+)*");

    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** ITU-T E.164: country code first, 15 digits at most; no country has numbers shorter than 7 with it. */
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** Lower case, as in {@code email}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that {@link #id}, empty for any other text. */
    public static Optional<ContactKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * The value as it is stored and used: an address with its domain in lower case, a number without spaces.
     *
     * @param written as the office wrote it, may be null
     * @throws InvalidEntryException naming {@code value}, never repeating it
     */
    public String normalised(String written) {
        if (written == null || written.isBlank()) {
            throw new InvalidEntryException("value", "is missing");
        }
        return this == MOBILE ? number(written) : address(written.strip());
    }

    private static String address(String written) {
        int at = written.lastIndexOf('@');
        String mailbox = written.substring(0, Math.max(at, 0));
        String host = written.substring(at + 1).toLowerCase(Locale.ROOT);
        boolean deliverable = written.length() <= LONGEST_ADDRESS
                && mailbox.length() <= LONGEST_MAILBOX
                && MAILBOX.matcher(mailbox).matches()
                && HOST.matcher(host).matches();
        if (!deliverable) {
            throw new InvalidEntryException("value", "write an e-mail address such as name@example.org");
        }
        return mailbox + "@" + host;
    }

    private static String number(String written) {
        String compact = written.replace(" ", "");
        if (!NUMBER.matcher(compact).matches()) {
            throw new InvalidEntryException(
                    "value", "write the number with + and the country code, such as +39 333 1234567");
        }
        return compact;
    }
}
