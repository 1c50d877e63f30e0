package org.tandem.customer;

/**
 * Filter and page of a list of customers, those that came last first.
 *
 * @param q words that must all occur (as beginnings of words), or a reference; null: any
 * @param cursor of the page before; null: first page
 * @param limit 1 to 200
 */
public record CustomerQuery(String q, String country, String cursor, int limit) {
    public static final int MAX_LIMIT = 200;
}
