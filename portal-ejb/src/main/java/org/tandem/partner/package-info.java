/**
 * What the firm has agreed with each of its partners: programme level, capacity, business calendar, territories,
 * product authorizations and certifications.
 *
 * <p>Channel managers decide all of it. A partner reads what concerns itself, and its administrator says when it is
 * absent and when it works. Uses organization, and catalog for the categories a partner may sell.
 */
package org.tandem.partner;
