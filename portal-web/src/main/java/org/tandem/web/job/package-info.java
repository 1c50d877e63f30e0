/**
 * What runs by itself: db-scheduler on the portal's database, so that each run happens on one node, survives a kill and
 * can be looked at. Only the portal runs jobs, never the API.
 */
package org.tandem.web.job;
