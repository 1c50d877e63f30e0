package org.tandem.stack;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.tandem.stack.demo.DemoWorld;

/** {@code ./portal mail [e-mail]}: the last mails that the stack has taken, newest at the end. */
final class MailCommand {
    private static final int LAST = 10;

    private MailCommand() {}

    static int run(Options options, List<String> arguments, PrintStream out) {
        var state = new StackState(options.home());
        if (state.holder().isEmpty()) {
            throw new StackFailure("nothing runs here: ./portal up --detach");
        }
        var mailboxes = new Mailboxes(state.ports(options.ports()));
        var people = arguments.isEmpty()
                ? DemoWorld.PEOPLE.stream().map(DemoWorld.Login::email).toList()
                : arguments;
        var mails = people.stream()
                .flatMap(address -> mailboxes.of(address).stream())
                .sorted(Comparator.comparing(Mailboxes.Received::at))
                .toList();
        mails.stream().skip(Math.max(0, mails.size() - LAST)).forEach(mail -> {
            out.printf("%s  to %s%n%s%n%n", mail.at(), mail.to(), mail.subject());
            out.println(mail.plain().indent(4));
        });
        out.println(mails.isEmpty() ? "no mails yet" : mails.size() + " mails");
        return 0;
    }
}
