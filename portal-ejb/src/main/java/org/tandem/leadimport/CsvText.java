package org.tandem.leadimport;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.tandem.shared.RuleViolation;

/**
 * The bytes of a file as text. UTF-8 and UTF-16 with or without a mark, else Windows-1252. Bytes that are mostly UTF-8
 * but broken somewhere are refused with the line, because read as Windows-1252 they would turn umlauts into rubbish.
 */
record CsvText(String encoding, String text) {
    private static final int SAMPLE = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static CsvText of(byte[] bytes) {
        if (bytes.length == 0) {
            throw RuleViolation.at("file", ImportRule.IMPORT_EMPTY);
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)
                || startsWith(bytes, '%', 'P', 'D', 'F')
                || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RuleViolation.at("file", ImportRule.IMPORT_NOT_TEXT);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return withoutMark(bytes);
    }

    private static CsvText withoutMark(byte[] bytes) {
        var zeros = zeros(bytes);
        var many = Math.min(bytes.length, SAMPLE) / 8;
        if (zeros[1] > many && zeros[1] > 2 * zeros[0]) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zeros[0] > many && zeros[0] > 2 * zeros[1]) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (zeros[0] + zeros[1] > 0) {
            throw RuleViolation.at("file", ImportRule.IMPORT_NOT_TEXT);
        }
        return looksLikeUtf8(bytes) ? decode(bytes, 0, StandardCharsets.UTF_8) : decode(bytes, 0, WINDOWS);
    }

    /** Zero bytes at even and at odd places of the beginning. */
    private static int[] zeros(byte[] bytes) {
        var zeros = new int[2];
        for (var at = 0; at < Math.min(bytes.length, SAMPLE); at++) {
            if (bytes[at] == 0) {
                zeros[at % 2]++;
            }
        }
        return zeros;
    }

    /** Plain ASCII, or at least one whole multi-byte sequence: nobody writes those by chance. */
    private static boolean looksLikeUtf8(byte[] bytes) {
        var plain = true;
        for (var at = 0; at < bytes.length; at++) {
            var value = bytes[at] & 0xFF;
            plain &= value < 0x80;
            if (value >= 0xC2 && value <= 0xF4 && isWhole(bytes, at, value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3)) {
                return true;
            }
        }
        return plain;
    }

    private static boolean isWhole(byte[] bytes, int lead, int following) {
        for (var at = lead + 1; at <= lead + following; at++) {
            if (at >= bytes.length || (bytes[at] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static CsvText decode(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        var result = decoder.decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException broken) {
            throw RuleViolation.at(
                    "file", ImportRule.IMPORT_ENCODING_BROKEN, place(out.flip().toString()));
        }
        return new CsvText(charset.name(), out.flip().toString());
    }

    /** Line and column right after the readable beginning. */
    private static String place(String readable) {
        var line = readable.chars().filter(character -> character == '\n').count() + 1;
        return line + ":" + (readable.length() - readable.lastIndexOf('\n'));
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (var at = 0; at < signature.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != signature[at]) {
                return false;
            }
        }
        return true;
    }
}
