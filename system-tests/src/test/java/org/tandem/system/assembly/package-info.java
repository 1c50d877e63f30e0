/** What is handed out beside the local stack: the EAR on a full Payara Server, and the bundle that is one runnable jar. */
package org.tandem.system.assembly;
