package org.tandem.stack;

import java.util.List;
import org.tandem.stack.demo.DemoData;

/** {@code ./portal demo-data --leads N}, on the running stack. */
final class DemoDataCommand {
    private DemoDataCommand() {}

    static int run(Options options, List<String> arguments) {
        var leads = leads(arguments);
        var stack = LocalStack.running(options);
        var progress = new Progress(System.out);
        var added = stack.demoData(leads, progress::say);
        progress.say(
                added == 0
                        ? "Aurora has %,d leads or more already".formatted(leads)
                        : "%,d leads added".formatted(added));
        return 0;
    }

    private static int leads(List<String> arguments) {
        var at = arguments.indexOf("--leads");
        var number = at < 0 || at + 1 == arguments.size()
                ? ""
                : arguments.get(at + 1).replaceAll("[_,.]", "");
        if (!number.matches("\\d{1,7}") || Integer.parseInt(number) > DemoData.MOST) {
            throw new StackFailure("how many? ./portal demo-data --leads 10000 (at most %,d)".formatted(DemoData.MOST));
        }
        return Integer.parseInt(number);
    }
}
