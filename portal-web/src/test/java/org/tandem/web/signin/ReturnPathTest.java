package org.tandem.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example", "/\\evil.example", "https:evil.example", "https://evil.example/",
                        "/%0d%0aSet-Cookie:a",
                "/\r\nLocation: x", "javascript:alert(1)", "", "/a\\b", "/ä"
            })
    void anythingButALocalPathLeadsToTheFrontDoor(String path) {
        assertThat(ReturnPath.local(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lead/detail.xhtml?id=1", "/lead/list.xhtml?q=a%20b&value=FROM_5K"})
    void aLocalPathIsKept(String path) {
        assertThat(ReturnPath.local(path)).isEqualTo(path);
    }
}
