package org.tandem.stack;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/** A browser's cookies. Like a browser, and unlike the JDK, it takes the loopback address for a safe place. */
public final class Cookies implements CookieStore {
    private final CookieStore kept = new CookieManager().getCookieStore();

    public static CookieManager manager() {
        return new CookieManager(new Cookies(), CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void add(URI from, HttpCookie cookie) {
        cookie.setSecure(false);
        // version 1 would be sent in quotes, as no browser does
        cookie.setVersion(0);
        kept.add(from, cookie);
    }

    @Override
    public List<HttpCookie> get(URI to) {
        return kept.get(to);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return kept.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return kept.getURIs();
    }

    @Override
    public boolean remove(URI from, HttpCookie cookie) {
        return kept.remove(from, cookie);
    }

    @Override
    public boolean removeAll() {
        return kept.removeAll();
    }
}
