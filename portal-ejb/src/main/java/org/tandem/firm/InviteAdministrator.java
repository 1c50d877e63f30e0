package org.tandem.firm;

/** Who is to administer a firm first; gets an invitation by mail. */
public record InviteAdministrator(String firstName, String lastName, String email) {}
