package org.tandem.architecture.violation.catalog;

import java.util.regex.Pattern;

/** Lets data be an expression. */
public class PatternOfData {
    Pattern of(String typed) {
        return Pattern.compile(typed);
    }
}
