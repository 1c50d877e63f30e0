package org.tandem.registration;

import java.util.List;

/** An account and a territory somebody thinks of working. Company with country, domain or tax id must tell who it is. */
public record CheckAccount(
        String company, String domain, String taxId, String country, String subdivision, List<String> categories) {}
