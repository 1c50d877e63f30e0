/**
 * Companies that buy, or may, and the people there. A lead or a registration becomes an opportunity with a customer; the
 * same company is the same customer, whoever sells to it.
 *
 * <p>Channel managers see and change every customer of the firm. A partner sees those that it works with ({@code
 * customer_partners}), changes one as long as nobody else works with it, and reads of the contacts those it brought itself
 * and those of the firm. Uses organization.
 */
package org.tandem.customer;
