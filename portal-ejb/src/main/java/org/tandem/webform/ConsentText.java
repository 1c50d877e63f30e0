package org.tandem.webform;

/** What people are asked to agree to. */
record ConsentText(int version, String english, String german) {}
