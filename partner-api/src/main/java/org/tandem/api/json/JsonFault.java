package org.tandem.api.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.Refusal;
import org.tandem.api.problem.RequestRefused;
import org.tandem.shared.InputRule;
import org.tandem.shared.Rule;
import org.tandem.shared.Violation;

/** Says where a body is wrong; Jackson's own messages name classes and stay inside. */
final class JsonFault {
    static final Rule WRONG = ApiCode.INVALID_JSON;

    private JsonFault() {}

    static RequestRefused of(IOException malformed) {
        if (malformed instanceof UnrecognizedPropertyException unknown) {
            return RequestRefused.at(pointer(unknown), ApiCode.UNKNOWN_FIELD);
        } else if (malformed instanceof InvalidFormatException wrong
                && wrong.getTargetType() != null
                && wrong.getTargetType().isEnum()) {
            return refuse(pointer(wrong), InputRule.VALUE_UNKNOWN);
        } else if (malformed instanceof JsonMappingException wrong
                && !wrong.getPath().isEmpty()) {
            return refuse(pointer(wrong), WRONG);
        }
        return new RequestRefused(ApiCode.INVALID_JSON);
    }

    static RequestRefused refuse(String pointer, Rule rule) {
        var code = ApiCode.INVALID_JSON;
        var causes = pointer.isEmpty() ? List.<Violation>of() : List.of(Violation.at(pointer, rule));
        return new RequestRefused(new Refusal(code.status(), code.name(), causes, Map.of()));
    }

    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : escaped(step))
                .collect(Collectors.joining("/", "/", ""));
    }

    /** The name comes from the caller: cut, and nothing that a terminal or page would act on. */
    private static String escaped(JsonMappingException.Reference step) {
        var name = step.getFieldName().replaceAll("[^\\x20-\\x7e]", "?");
        return name.replace("~", "~0").replace("/", "~1");
    }
}
