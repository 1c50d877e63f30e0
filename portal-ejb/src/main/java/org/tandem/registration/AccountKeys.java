package org.tandem.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.shared.CompanyName;
import org.tandem.shared.Digest;

/**
 * By what a customer is recognised however it is written. Domain and tax id say for sure who it is; a name with its
 * country counts only where one of the two is known by nothing else, for there are many of the name Müller.
 *
 * @param sure fingerprints of the domain's registrable part and of the tax id
 * @param name fingerprint of normalised name and country; null without a country
 */
public record AccountKeys(Set<String> sure, String name) {
    /** Under these, names are registered one label further down. The complete list has thousands, of which few sell bikes. */
    private static final Set<String> SECOND_LEVEL = Set.of(
            "co.uk", "org.uk", "me.uk", "ac.uk", "gov.uk", "ltd.uk", "plc.uk", "co.at", "or.at", "ac.at", "gv.at",
            "com.au", "net.au", "org.au", "co.nz", "org.nz", "co.jp", "or.jp", "ne.jp", "co.kr", "co.in", "co.za",
            "com.br", "com.mx", "com.ar", "com.tr", "com.pl", "net.pl", "org.pl", "com.cn", "com.hk", "com.sg", "co.il",
            "com.ua", "com.es", "com.pt", "com.gr", "co.hu", "com.ro");

    public static AccountKeys of(String company, String domain, String taxId, String country) {
        var sure = Stream.of(
                        Optional.ofNullable(domain).map(host -> "d|" + registrable(host)),
                        Optional.ofNullable(taxId).map(id -> "t|" + id))
                .flatMap(Optional::stream)
                .map(Digest::sha256)
                .toList();
        var named = company == null || country == null
                ? null
                : Digest.sha256("n|" + CompanyName.normalised(company) + "|" + country);
        return new AccountKeys(Set.copyOf(sure), named);
    }

    /** {@code mueller-bikes.co.uk} of {@code shop.mueller-bikes.co.uk}. */
    static String registrable(String host) {
        var labels = Arrays.asList(host.split("\\."));
        var end = labels.size();
        if (end < 2) {
            return host;
        }
        var suffix = String.join(".", labels.subList(end - 2, end));
        var kept = SECOND_LEVEL.contains(suffix) ? 3 : 2;
        return String.join(".", labels.subList(Math.max(0, end - kept), end));
    }

    boolean isSameAs(AccountKeys other) {
        if (sure.stream().anyMatch(other.sure::contains)) {
            return true;
        }
        return name != null && name.equals(other.name) && (sure.isEmpty() || other.sure.isEmpty());
    }

    /** All by which it is looked for. */
    public List<String> all() {
        return Stream.concat(sure.stream(), Stream.of(name))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** Those that no second approved registration may have: the sure ones, or the name where there is nothing better. */
    public List<String> exclusive() {
        return sure.isEmpty() ? all() : sure.stream().sorted().toList();
    }
}
