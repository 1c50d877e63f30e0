/**
 * What people keep about lists, whatever the list is of: views they come back to, columns they want to see, and the
 * record that an excerpt left the portal. A view is its maker's own; channel managers and tenant administrators may share
 * theirs with everybody who may open the list, a partner's administrator with its company, and make one the first thing
 * that people with a role see.
 */
package org.tandem.listing;
