package org.tandem.opportunity;

import java.util.UUID;

/**
 * Which deals a board shows.
 *
 * @param owner organization that owns them; null: any that the caller may see
 * @param mine those of the caller himself
 */
public record BoardQuery(UUID owner, boolean mine) {}
