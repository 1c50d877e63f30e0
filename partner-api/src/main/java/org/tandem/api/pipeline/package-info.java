/** The stages of a firm's pipeline over HTTP. */
package org.tandem.api.pipeline;
