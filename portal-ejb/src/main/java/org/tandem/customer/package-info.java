/**
 * Companies that buy, or may, and the people there. A lead or a registration becomes an opportunity with a customer; the
 * same company is the same customer, whoever sells to it.
 *
 * <p>Channel managers see and change every customer of the firm. A partner sees those that it works with ({@code
 * customer_partners}), changes one as long as nobody else works with it, and reads of the contacts those it brought itself
 * and those of the firm. It works with what it brought, was given a deal about, or what the firm shares with it ({@link
 * org.tandem.customer.CustomerSharing}). Uses organization.
 */
package org.tandem.customer;
