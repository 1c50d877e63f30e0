package org.tandem.routing;

/** How one or several of the eligible partners are chosen. */
public enum RoutingMode {
    /** The highest score. */
    BEST,
    /** Drawn, by score and by what each still lacks of its target share; the same lead always draws the same. */
    WEIGHTED,
    /** Whoever was asked longest ago. */
    ROUND_ROBIN,
    /** The n highest scores at once; the first to claim wins. */
    FIRST_OF_N,
    /** Nobody in particular: every partner may claim it. */
    POOL
}
