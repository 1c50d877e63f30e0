package org.tandem.lead;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The part of a domain that somebody has registered; nothing for the domains under which everybody has a mailbox. */
final class MatchDomain {
    /** Suffixes of two labels under which names are registered. */
    private static final Set<String> SECOND_LEVEL = Set.of(
            ("co.uk org.uk ltd.uk plc.uk me.uk ac.uk gov.uk co.at or.at gv.at ac.at com.au net.au org.au co.nz org.nz"
                            + " co.za com.br com.mx com.ar com.tr com.pl net.pl org.pl com.ua co.il co.in co.jp ne.jp or.jp"
                            + " co.kr com.cn net.cn org.cn com.hk com.sg com.my co.id co.th com.tw com.ph com.vn com.es"
                            + " com.pt com.gr com.cy com.mt com.ro co.hu com.hr com.ru com.sa co.ke com.ng com.eg")
                    .split(" "));

    private static final Set<String> MAILBOXES = Set.of(
            ("gmail.com googlemail.com outlook.com hotmail.com hotmail.de hotmail.fr live.com live.de msn.com yahoo.com"
                            + " yahoo.de yahoo.fr yahoo.co.uk icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch"
                            + " gmx.com web.de freenet.de t-online.de arcor.de mail.de posteo.de mailbox.org protonmail.com"
                            + " proton.me orange.fr wanadoo.fr free.fr laposte.net sfr.fr bluewin.ch ziggo.nl kpnmail.nl"
                            + " libero.it virgilio.it mail.ru yandex.ru wp.pl o2.pl onet.pl seznam.cz")
                    .split(" "));

    private MatchDomain() {}

    /** Of the web site, else of the mail address. */
    static String of(String domain, String email) {
        var host = domain != null ? domain : email == null ? null : email.substring(email.indexOf('@') + 1);
        if (host == null) {
            return null;
        }
        var labels = host.toLowerCase(Locale.ROOT).split("\\.");
        var last = labels.length < 2
                ? host
                : String.join(".", Arrays.copyOfRange(labels, labels.length - 2, labels.length));
        var kept = SECOND_LEVEL.contains(last) ? 3 : 2;
        var registered = String.join(".", Arrays.copyOfRange(labels, Math.max(0, labels.length - kept), labels.length));
        return MAILBOXES.contains(registered) ? null : registered;
    }
}
