/** What a program meets that talks to the partner API. */
package org.tandem.system.api;
