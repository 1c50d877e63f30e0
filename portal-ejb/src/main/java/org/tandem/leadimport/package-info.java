/**
 * Files of leads from other systems.
 *
 * <pre>UPLOADED (parsed, nothing taken in) ─start(mapping)→ RUNNING ─chunk by chunk→ DONE | FAILED</pre>
 *
 * A file that cannot be read as a table is refused whole, with the place. The rows of a readable one are kept, so that
 * a dry run can show what is wrong, a killed import goes on with the next chunk, and failed rows can be handed back.
 * Importing the same file again changes nothing. For channel managers. Uses lead and catalog.
 */
package org.tandem.leadimport;
