package org.tandem.shared;

/** Text on its way into a spreadsheet, which would run a cell that begins like a formula. */
public final class SheetText {
    private static final String STARTS = "=+-@\t\r\n\0＝＋－＠";

    private SheetText() {}

    public static String inert(String cell) {
        return runs(cell) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #inert}; an apostrophe of its own stays, as in 's-Hertogenbosch. */
    public static String original(String cell) {
        return cell.startsWith("'") && runs(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean runs(String cell) {
        return !cell.isEmpty() && STARTS.indexOf(cell.charAt(0)) >= 0;
    }
}
