/** Bearer tokens: verified on every request, turned into the caller of the domain. Nothing here knows what a role may do. */
package org.tandem.api.security;
