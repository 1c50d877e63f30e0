/**
 * What every room may use and what knows nothing of any of them: ids, money, pages of rows, and the three exceptions
 * that leave the gate ({@link org.tandem.shared.RuleViolation}, {@link org.tandem.shared.NotFound},
 * {@link org.tandem.shared.Conflict}).
 */
package org.tandem.shared;
