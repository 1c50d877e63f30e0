package org.tandem.container;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The domain as a front would deploy it: the built jar and its libraries in a WAR, on a data source like the fronts', and
 * the test classes beside them.
 */
public final class Archive {
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <data-source>
                <name>java:app/jdbc/tandem</name>
                <class-name>org.tandem.tenancy.LocalDataSource</class-name>
                <url>%s</url>
                <property>
                  <name>fish.payara.wrap-jdbc-objects</name>
                  <value>false</value>
                </property>
                <isolation-level>TRANSACTION_REPEATABLE_READ</isolation-level>
                <max-pool-size>40</max-pool-size>
              </data-source>
            </web-app>""";

    private Archive() {}

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    public static WebArchive build() {
        var url = System.getProperty(TestDatabase.URL).replace("&", "&amp;");
        return ShrinkWrap.create(WebArchive.class, "domain.war")
                .addAsLibraries(new File(System.getProperty("tandem.archive")))
                .addAsLibraries(new File(System.getProperty("tandem.container"), "lib").listFiles())
                .addAsLibraries(jarOf(Assertions.class))
                .addPackage(Archive.class.getPackage())
                .addAsWebInfResource(new StringAsset(WEB_XML.formatted(url)), "web.xml")
                .addAsWebInfResource(new File("src/test/resources/container/payara-web.xml"), "payara-web.xml")
                .addAsWebInfResource(new StringAsset(""), "beans.xml");
    }
}
