package org.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\"b.csv", "a\r\nSet-Cookie: x.csv", "käse.csv", "a;b.csv", "\u202Egpj.exe", "a'b*.csv"})
    void aFileNameCannotLeaveItsHeader(String name) {
        assertThat(Download.disposition(name))
                .matches("attachment; filename=\"[A-Za-z0-9._-]+\"; filename\\*=UTF-8''[A-Za-z0-9._%-]+");
    }
}
