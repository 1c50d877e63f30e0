package org.tandem.system;

/** Who the tests act as: the demo's sign-ins, by what they are to the tests. */
public final class People {
    /** Sells for the dealer Summit Bikes of Aurora Cycles. */
    public static final String DANA = "sales1@summit.example";
    /** Her colleague. */
    public static final String JONAS = "sales2@summit.example";
    /** Runs the same dealer. */
    public static final String PETRA = "admin@summit.example";
    /** Sells for the reseller Ridge Outdoor of the same firm. */
    public static final String MARK = "sales@ridge.example";
    /** Sells for the retailer Velo Nord of the same firm. */
    public static final String CLAIRE = "sales@velonord.example";
    /** Aurora's channel manager. */
    public static final String EVA = "channel@aurora.example";
    /** Aurora's pricing manager, who approves what is large. */
    public static final String FELIX = "pricing@aurora.example";
    /** Of Aurora, with a role that has nothing to do with leads. */
    public static final String KARIN = "hr@aurora.example";
    /** A supplier's contact. */
    public static final String HENRIK = "contact@steelworks.example";
    /** Runs the firm's portal. */
    public static final String GRETA = "admin@aurora.example";
    /** Channel manager of the other firm, Borealis Tools. */
    public static final String ANNA = "channel@borealis.example";
    /** Sells for Borealis' dealer Nordtool. */
    public static final String ERIK = "sales@nordtool.example";
    /** Runs Tandem itself. */
    public static final String ROBIN = "operator@tandem.example";

    private People() {}
}
