package org.tandem.web.mail;

/** Text on its way into a header: one line, whatever people have put into names. */
final class HeaderText {
    private static final int LONGEST = 180;

    private HeaderText() {}

    static String of(String text) {
        var line = text.codePoints()
                .map(each -> isBreaking(each) ? ' ' : each)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return line.toString().strip();
    }

    private static boolean isBreaking(int each) {
        var type = Character.getType(each);
        return Character.isISOControl(each)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT
                || type == Character.SURROGATE;
    }
}
