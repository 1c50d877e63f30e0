/**
 * Where partners are in charge. A territory is a set of areas (whole countries, subdivisions by ISO 3166-2, beginnings of
 * postcodes) or a circle, and the partners in charge of it. Territories may overlap: of those that cover a place, the most
 * specific ones count, a postcode before a subdivision before a circle before a country.
 *
 * <p>Channel managers draw them, and see which parts of a country nobody covers. A partner sees its own. Uses partner.
 */
package org.tandem.territory;
