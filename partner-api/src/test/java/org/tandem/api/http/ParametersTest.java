package org.tandem.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.api.problem.RequestRefused;

class ParametersTest {
    static class Filter {
        @QueryParam("status")
        String status;
    }

    static class Resource {
        public void list(@BeanParam Filter filter, @QueryParam("cursor") String cursor, String body) {}
    }

    @Test
    void anAbsentParameterIsNothing() {
        assertThat(Parameters.id("owner", null)).isNull();
        assertThat(Parameters.oneOf("day", null, DayOfWeek.class)).isNull();
        assertThat(Parameters.anyOf("day", null, DayOfWeek.class)).isEmpty();
        assertThat(Parameters.limit(null)).isEqualTo(50);
    }

    @Test
    void aWellFormedOneIsRead() {
        var id = UUID.randomUUID();
        assertThat(Parameters.id("owner", id.toString())).isEqualTo(id);
        assertThat(Parameters.anyOf("day", "MONDAY,FRIDAY", DayOfWeek.class))
                .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(Parameters.limit("7")).isEqualTo(7);
    }

    @Test
    void aMalformedOneIsNamed() {
        assertThatThrownBy(() -> Parameters.anyOf("day", "MONDAY,", DayOfWeek.class))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("INVALID_PARAMETER");
                    assertThat(refused.refusal().violations().get(0).field()).isEqualTo("day");
                });
        assertThatThrownBy(() -> Parameters.limit("1e3")).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> Parameters.id("owner", "x")).isInstanceOf(RequestRefused.class);
    }

    @Test
    void theParametersOfAnOperationAreThoseItDeclares() throws NoSuchMethodException {
        var list = Resource.class.getMethod("list", Filter.class, String.class, String.class);
        assertThat(ParameterFilter.names(list)).containsExactlyInAnyOrder("status", "cursor");
    }
}
