package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.shared.PageOf;

class LongListsTest {
    private static final String SQL = "SELECT COUNT(*) FROM leads WHERE tenant_id = :tenant AND category = :category";
    private static final Map<String, Object> BIKES = Map.of("category", "BIKES");
    private static final int CAPPED = PageOf.COUNT_LIMIT + 1;

    private final Caller caller = new Caller();
    private final LongLists lists = new LongLists();
    private int counted;

    @BeforeEach
    void ofAurora() throws ReflectiveOperationException {
        Field field = LongLists.class.getDeclaredField("caller");
        field.setAccessible(true);
        field.set(lists, caller);
        signIn(1);
    }

    private void signIn(long firm) {
        caller.signIn(new Identity(
                new UUID(0, firm),
                "firm" + firm,
                "Firm",
                new UUID(1, firm),
                "Firm",
                OrganizationKind.FIRM,
                new UUID(2, firm),
                "Dana",
                "d@x",
                Set.of(Roles.CHANNEL_MANAGER)));
    }

    private int count(Map<String, Object> values, int rows) {
        return lists.count(SQL, values, () -> {
            counted++;
            return rows;
        });
    }

    @Test
    void aListThatIsLongerThanIsCountedIsNotCountedAgainAtOnce() {
        assertThat(count(BIKES, CAPPED)).isEqualTo(CAPPED);
        assertThat(count(BIKES, 5)).isEqualTo(CAPPED);
        assertThat(counted).isEqualTo(1);
    }

    @Test
    void aListThatWasCountedToItsEndIsCountedEachTime() {
        assertThat(count(BIKES, PageOf.COUNT_LIMIT)).isEqualTo(PageOf.COUNT_LIMIT);
        assertThat(count(BIKES, 999)).isEqualTo(999);
        assertThat(counted).isEqualTo(2);
    }

    @Test
    void anotherFilterIsAnotherList() {
        count(BIKES, CAPPED);
        assertThat(count(Map.of("category", "TOOLS"), 7)).isEqualTo(7);
        assertThat(count(Map.of(), 8)).isEqualTo(8);
    }

    @Test
    void nobodyLearnsAnotherFirmsCount() {
        count(BIKES, CAPPED);
        signIn(2);
        assertThat(count(BIKES, 3)).isEqualTo(3);
    }
}
