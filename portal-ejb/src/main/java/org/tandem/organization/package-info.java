/**
 * The companies of a firm's network and their people. The firm is itself an organization; partners see only their own.
 * Rows are made by provisioning and by the first sign-in, never by a form field that names a firm.
 */
package org.tandem.organization;
