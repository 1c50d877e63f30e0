/** Deal registrations, their approvals and conflicts over HTTP. */
package org.tandem.api.registration;
