/** Classes that break a rule on purpose: each proves that its rule notices. */
package org.tandem.api.violation;
