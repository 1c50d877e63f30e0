package org.tandem.system.assembly;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.LocalStack;
import org.tandem.system.StackExtension;

@Tag("assembly")
@ExtendWith(StackExtension.class)
class EarIT {

    @Test
    void theDealersClaimWorksOnAFullServer(LocalStack stack) throws Exception {
        try (var server = PayaraServer.start(stack.environment())) {
            server.deploy(Path.of("../portal-ear/target/portal.ear").toAbsolutePath());
            new MainJob(stack, server.url()).works();
        }
    }
}
