package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-31T23:59:59Z");

    private final Locale usual = Locale.getDefault();
    private final Caller caller = new Caller();
    private final Numbers numbers = new Numbers();
    private final References references = references();

    /** Stands for the database: hands out what was asked for, one block after the other. */
    private static final class Numbers extends SequenceBlocks {
        private long next = 1;

        @Override
        public long take(String name, int size) {
            next += size;
            return next - size;
        }
    }

    private References references() {
        var made = new References();
        inject(made, "sequences", numbers);
        inject(made, "caller", caller);
        signIn(1);
        return made;
    }

    private static void inject(Object target, String name, Object value) {
        try {
            Field field = target.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(target, value);
        } catch (ReflectiveOperationException renamed) {
            throw new AssertionError(renamed);
        }
    }

    private void signIn(long firm) {
        caller.signIn(new Identity(
                new UUID(0, firm),
                "aurora",
                "Aurora",
                null,
                null,
                OrganizationKind.FIRM,
                null,
                "Dana",
                null,
                Set.of()));
    }

    @AfterEach
    void speakAsUsual() {
        Locale.setDefault(usual);
    }

    @Test
    void countsUpWithinTheYearInUtc() {
        assertThat(references.next("L", NEW_YEARS_EVE)).isEqualTo("L-2026-000001");
        assertThat(references.next("L", NEW_YEARS_EVE)).isEqualTo("L-2026-000002");
        assertThat(references.next("L", NEW_YEARS_EVE.plusSeconds(1))).isEqualTo("L-2027-000051");
    }

    @Test
    void takesANewBlockWhenOneIsUsedUp() {
        for (var i = 0; i < 50; i++) {
            references.next("L", NEW_YEARS_EVE);
        }
        assertThat(numbers.next).isEqualTo(51);
        assertThat(references.next("L", NEW_YEARS_EVE)).isEqualTo("L-2026-000051");
        assertThat(numbers.next).isEqualTo(101);
    }

    @Test
    void firmsDoNotShareABlock() {
        references.next("L", NEW_YEARS_EVE);
        signIn(2);
        assertThat(references.next("L", NEW_YEARS_EVE)).isEqualTo("L-2026-000051");
    }

    @Test
    void aBatchGetsAnUnbrokenRun() {
        var run = references.take("L", NEW_YEARS_EVE, 2);
        assertThat(run.next()).isEqualTo("L-2026-000001");
        assertThat(run.next()).isEqualTo("L-2026-000002");
    }

    @Test
    void isWrittenWithTheSameDigitsEverywhere() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        numbers.next = 1_234_567;
        assertThat(references.next("L", NEW_YEARS_EVE)).isEqualTo("L-2026-1234567");
    }
}
