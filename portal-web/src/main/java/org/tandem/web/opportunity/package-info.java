/** Pages about opportunities: board, list, one of them, forecast, stages. */
package org.tandem.web.opportunity;
