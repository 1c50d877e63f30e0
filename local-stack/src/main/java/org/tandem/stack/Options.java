package org.tandem.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What a stack is started with.
 *
 * @param checkout the source tree whose WARs are served
 * @param home where everything the stack writes lives
 * @param portalHeap largest heap of Payara Micro, as for -Xmx
 * @param bufferPool InnoDB's buffer pool
 * @param portalJvm further options of Payara's JVM, blank-separated
 * @param fresh whether the database starts empty instead of with what is kept
 */
public record Options(
        Path checkout, Path home, Ports ports, String portalHeap, String bufferPool, String portalJvm, boolean fresh) {

    public static Options fromEnvironment() {
        var environment = System.getenv();
        var checkout = findCheckout();
        var home = Path.of(environment.getOrDefault("TANDEM_HOME", ".tandem"));
        return of(environment, checkout, checkout.resolve(home), Ports.fromEnvironment(environment));
    }

    /** A stack of its own for tests: other data, and free ports where none are named. */
    public static Options forTests(Path home) {
        var environment = System.getenv();
        return of(environment, findCheckout(), home.toAbsolutePath(), Ports.fromEnvironmentOrFree(environment))
                .withBufferPool("256M")
                .withFreshData();
    }

    Options withPorts(Ports others) {
        return new Options(checkout, home, others, portalHeap, bufferPool, portalJvm, fresh);
    }

    public Options withFreshData() {
        return new Options(checkout, home, ports, portalHeap, bufferPool, portalJvm, true);
    }

    public Options withPortalJvm(String jvmOptions) {
        return new Options(
                checkout, home, ports, portalHeap, bufferPool, (portalJvm + " " + jvmOptions).strip(), fresh);
    }

    public Options withBufferPool(String size) {
        return new Options(checkout, home, ports, portalHeap, size, portalJvm, fresh);
    }

    Path war(String module) {
        var target = checkout.resolve(module).resolve("target");
        try (var wars = Files.newDirectoryStream(target, module + "*.war")) {
            return wars.iterator().next();
        } catch (IOException | NoSuchElementException e) {
            throw new StackFailure("no WAR in " + target + ": build it with mvn package", e);
        }
    }

    Path dist(String file) {
        return checkout.resolve("local-stack/target/dist").resolve(file);
    }

    Path logs() {
        return home.resolve("logs");
    }

    private static Options of(Map<String, String> environment, Path checkout, Path home, Ports ports) {
        return new Options(
                checkout,
                home.normalize(),
                ports,
                environment.getOrDefault("TANDEM_PORTAL_HEAP", "1g"),
                environment.getOrDefault("TANDEM_DB_BUFFER_POOL", "2G"),
                environment.getOrDefault("TANDEM_PORTAL_JVM", ""),
                false);
    }

    /** The folder of the launcher script, from wherever inside the checkout this runs. */
    private static Path findCheckout() {
        for (var here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            if (Files.exists(here.resolve("local-stack/pom.xml"))) {
                return here;
            }
        }
        throw new StackFailure("this is not inside a checkout of Tandem");
    }
}
