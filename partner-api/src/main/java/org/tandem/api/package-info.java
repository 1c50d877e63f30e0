/**
 * The partners' API: JSON over HTTP with bearer tokens, stateless. Resources hold no rules: each method calls one
 * service of the domain and turns its answer into a wire record.
 */
package org.tandem.api;
