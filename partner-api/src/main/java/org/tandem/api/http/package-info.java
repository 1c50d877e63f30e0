/** What happens to every request around the resources: headers, admission, body limits, unknown parameters. */
package org.tandem.api.http;
