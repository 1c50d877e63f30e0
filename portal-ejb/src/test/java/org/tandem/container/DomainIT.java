package org.tandem.container;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** All cases that need the container. One class and so one deployment: each one more would start another server. */
@ExtendWith(ArquillianExtension.class)
class DomainIT extends TenancyCases {
    @Deployment
    static WebArchive archive() {
        return Archive.build();
    }
}
