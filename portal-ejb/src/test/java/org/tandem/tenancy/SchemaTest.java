package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities fit the migrations, and no row can be linked across firms. Entities are found, not listed. */
class SchemaTest {
    /** The firms themselves, and the scheduler's own table. */
    private static final Set<String> WITHOUT_TENANT = Set.of("tenants", "scheduled_tasks");

    static List<Class<?>> entities() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.tandem").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("entities")
    void everyColumnOfAnEntityExists(Class<?> entity) throws IOException {
        var table =
                Schema.migrated().tables().get(entity.getAnnotation(Table.class).name());
        assertThat(table).as("table of %s", entity).isNotNull();
        assertThat(table.columns()).containsAll(columns(entity));
        assertThat(entity == Tenant.class || table.columns().contains("tenant_id"))
                .isTrue();
    }

    private static List<String> columns(Class<?> type) {
        var columns = new ArrayList<String>();
        for (var at = type; at != Object.class; at = at.getSuperclass()) {
            for (var field : at.getDeclaredFields()) {
                if (field.isAnnotationPresent(Embedded.class)) {
                    columns.addAll(columns(field.getType()));
                } else if (!Modifier.isStatic(field.getModifiers())
                        && !field.isAnnotationPresent(Transient.class)
                        && !field.isSynthetic()) {
                    columns.add(column(field));
                }
            }
        }
        return columns;
    }

    private static String column(Field field) {
        var column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName().toLowerCase(Locale.ROOT) : column.name();
    }

    @Test
    void thereAreEntitiesAndTables() throws IOException {
        assertThat(entities()).hasSizeGreaterThan(7);
        assertThat(Schema.migrated().tables()).hasSizeGreaterThan(14).containsKey("leads");
        assertThat(Schema.migrated().tables().get("lead_imports").columns()).contains("delimiter", "tenant_id");
    }

    @Test
    void everyTableKeepsFirmsApart() throws IOException {
        assertThat(Schema.migrated().leaks(WITHOUT_TENANT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id UUID, PRIMARY KEY (id), FOREIGN KEY (tenant_id) REFERENCES tenants (id) | does not begin with tenant_id",
                "id UUID, PRIMARY KEY (tenant_id, id) | hangs on nothing",
                "id UUID, PRIMARY KEY (tenant_id, id), FOREIGN KEY (lead_id) REFERENCES leads (id) | lead_id",
                "id UUID, PRIMARY KEY (tenant_id, id), FOREIGN KEY (x, tenant_id) REFERENCES leads (id, tenant_id) | leads",
                "id UUID, PRIMARY KEY (tenant_id, id), FOREIGN KEY (tenant_id, x) REFERENCES leads (id, tenant_id) | leads",
                "id UUID, FOREIGN KEY (tenant_id) REFERENCES tenants (id) | does not begin with tenant_id"
            })
    void aTableThatDoesNotIsReported(String body, String said) {
        var schema = Schema.of(List.of("CREATE TABLE bad (\n" + body + "\n);"));
        assertThat(schema.leaks(WITHOUT_TENANT))
                .singleElement()
                .asString()
                .startsWith("bad: ")
                .contains(said);
    }

    @Test
    void aLaterKeyIsReportedToo() {
        var schema = Schema.of(List.of(
                "CREATE TABLE t (\n  id UUID,\n  PRIMARY KEY (tenant_id, id),\n  FOREIGN KEY (tenant_id) REFERENCES tenants (id)\n);",
                "ALTER TABLE t\n  ADD COLUMN lead_id UUID,\n  ADD FOREIGN KEY (lead_id) REFERENCES leads (id);"));
        assertThat(schema.leaks(WITHOUT_TENANT)).hasSize(1);
        assertThat(schema.tables().get("t").columns()).contains("lead_id");
    }
}
