package org.tandem.shared;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A yes-or-no question about a record, in CEL. Its fields and types are checked when it is made; what can only be known
 * when it is asked, such as a division by zero, is a {@link Failed}. It has no loops, so that it always ends soon.
 */
public final class Condition {
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 40;
    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(LONGEST)
            .maxParseRecursionDepth(DEEPEST)
            .comprehensionMaxIterations(0)
            .build();
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final String UNDECLARED = "undeclared reference";

    private final String text;
    private final CelRuntime.Program program;

    /** What a field holds; a text that is not known is empty, a number 0. */
    public enum Kind {
        TEXT(SimpleType.STRING),
        TEXTS(ListType.create(SimpleType.STRING)),
        NUMBER(SimpleType.INT),
        FLAG(SimpleType.BOOL);

        private final CelType type;

        Kind(CelType type) {
            this.type = type;
        }
    }

    private Condition(String text, CelRuntime.Program program) {
        this.text = text;
        this.program = program;
    }

    /**
     * @param field where a refusal is shown
     * @param fields what may be asked about, by full name, for example {@code lead.country}
     * @throws RuleViolation with line, column (both from 1) and what is wrong there
     */
    public static Condition compile(String field, String text, Map<String, Kind> fields) {
        var asked = new TextInput().requiredLines(field, text, LONGEST);
        if (asked == null) {
            throw RuleViolation.at(
                    field,
                    text == null || text.isBlank() ? InputRule.REQUIRED : InputRule.TOO_LONG,
                    Integer.toString(LONGEST));
        }
        var cel = language(fields);
        try {
            return new Condition(asked, cel.createProgram(cel.compile(asked).getAst()));
        } catch (CelValidationException wrong) {
            throw refusal(field, asked, wrong.getErrors().get(0));
        } catch (CelEvaluationException unusable) {
            throw RuleViolation.at(field, ConditionRule.CONDITION_INVALID, "1", "1", unusable.getMessage());
        }
    }

    private static Cel language(Map<String, Kind> fields) {
        var language = CelFactory.standardCelBuilder().setOptions(OPTIONS).setResultType(SimpleType.BOOL);
        fields.forEach((name, kind) -> language.addVar(name, kind.type));
        return language.build();
    }

    private static RuleViolation refusal(String field, String text, CelIssue issue) {
        var line = issue.getSourceLocation().getLine();
        var column = issue.getSourceLocation().getColumn() + 1;
        if (issue.getMessage().startsWith(UNDECLARED)) {
            var name = nameAt(text, line, column);
            return RuleViolation.at(
                    field,
                    ConditionRule.CONDITION_FIELD_UNKNOWN,
                    Integer.toString(line),
                    Integer.toString(name.start() + 1),
                    name.group());
        }
        return RuleViolation.at(
                field,
                ConditionRule.CONDITION_INVALID,
                Integer.toString(line),
                Integer.toString(column),
                issue.getMessage());
    }

    /** The whole of {@code lead.nope} where CEL complains about {@code lead}; of a function it names the bracket. */
    private static MatchResult nameAt(String text, int line, int column) {
        var row = text.lines().skip(line - 1L).findFirst().orElse("");
        var names = NAME.matcher(row).results().toList();
        return names.stream()
                .filter(name -> name.start() < column && column <= name.end() + 1)
                .reduce((before, last) -> last)
                .orElseGet(() -> names.get(0));
    }

    /** @param values of every field that was declared: String, list of String, Long or Boolean */
    public boolean holds(Map<String, Object> values) {
        try {
            return (Boolean) program.eval(values);
        } catch (CelEvaluationException failed) {
            throw new Failed(failed.getMessage());
        }
    }

    public String text() {
        return text;
    }

    /** The question has no answer for this record: division by zero, overflow, a text that is no pattern. */
    public static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(String why) {
            super(why.replaceFirst("^evaluation error at <input>:(\\d+): ", "at character $1: "));
        }
    }
}
