/** Servers that die, hang or are away, under load, and what must hold all the same. */
package org.tandem.system.fault;
