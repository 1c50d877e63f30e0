package org.tandem.stack;

import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The commands of {@code ./portal} that need Java. */
public final class Main {
    private static final Logger LOG = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) {
        LOG.setLevel(Level.WARNING);
        try {
            System.exit(run(arguments));
        } catch (RuntimeException e) {
            System.err.println("portal: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String[] arguments) {
        var rest = List.of(arguments).subList(1, arguments.length);
        var options = Options.fromEnvironment();
        return switch (arguments[0]) {
            case "up" -> new Up(options).run();
            case "down" -> down(options);
            case "status" -> new Status(options).print(System.out, rest.contains("--json")) ? 0 : 3;
            case "token" -> token(options, rest);
            case "mail" -> MailCommand.run(options, rest, System.out);
            case "demo-data" -> DemoDataCommand.run(options, rest);
            default -> throw new StackFailure("unknown command " + arguments[0]);
        };
    }

    private static int token(Options options, List<String> rest) {
        if (rest.isEmpty()) {
            throw new StackFailure("whose? ./portal token sales1@summit.example");
        }
        var ports = new StackState(options.home()).ports(options.ports());
        var keycloak = new Keycloak(options.withPorts(ports), Secrets.in(options.home()));
        System.out.println(new Tokens(keycloak.issuer(), Secrets.in(options.home())).of(rest.get(0)));
        return 0;
    }

    private static int down(Options options) {
        var state = new StackState(options.home());
        state.holder().ifPresent(holder -> {
            holder.destroy();
            Waiting.upTo(Duration.ofSeconds(90), () -> !holder.isAlive());
        });
        state.endLeftovers();
        state.clear();
        System.out.println("stopped");
        return 0;
    }
}
