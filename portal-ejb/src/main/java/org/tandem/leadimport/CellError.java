package org.tandem.leadimport;

import java.io.Serializable;
import java.util.List;
import org.tandem.shared.Violation;

/**
 * What is wrong with one cell of a file.
 *
 * @param row line of the file, counted from 1
 * @param column heading; empty when the whole row is meant
 * @param value beginning of what the cell holds
 */
public record CellError(int row, String column, String code, List<String> args, String value) implements Serializable {

    public Violation violation() {
        return new Violation(code, column, args);
    }
}
