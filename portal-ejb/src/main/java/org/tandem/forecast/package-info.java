/**
 * What the partners' open deals will bring: by how sure they are, by partner, product and month, against what each partner is
 * to sell. Figures are of the firm's currency; deals in another one are counted and left out. Reads opportunities and
 * changes none; quotas are its own.
 */
package org.tandem.forecast;
