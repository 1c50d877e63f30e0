/** Classes that break one rule each, on purpose. */
package org.tandem.architecture.violation;
