/** The demo world: two firms, their partners, their people and as many leads as wanted, always the same. */
package org.tandem.stack.demo;
