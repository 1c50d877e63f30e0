package org.tandem.web.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/** One address with the name that is shown for it; anything that could be read as two is refused. */
final class MailAddress {
    private MailAddress() {}

    static InternetAddress of(String address, String name) throws AddressException {
        if (address.codePoints().anyMatch(each -> Character.isWhitespace(each) || Character.isISOControl(each))
                || address.indexOf(',') >= 0) {
            throw new AddressException("not one address", HeaderText.of(address));
        }
        var one = new InternetAddress(address, true);
        try {
            one.setPersonal(HeaderText.of(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return one;
    }
}
