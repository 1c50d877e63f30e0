/** What a refused request is answered: one shape (RFC 9457), one place that decides the code, texts in the reader's language. */
package org.tandem.api.problem;
