/**
 * Forms that a firm puts on its own pages, and what comes in through them: leads like any others, with the consent that
 * was given. Channel and marketing managers make them. Whoever fills one in is nobody the portal knows: each form that was
 * shown is taken in once, not sooner than a person can type, and never changes a lead that is there. Uses lead and catalog.
 */
package org.tandem.webform;
