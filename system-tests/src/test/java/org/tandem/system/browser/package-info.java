/** What a person meets in a browser: Chromium, as Debian packs it, against the real stack. */
package org.tandem.system.browser;
