package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.Session;
import org.junit.jupiter.api.Test;
import org.tandem.duplicate.DuplicateService;
import org.tandem.lead.LeadView;
import org.tandem.tenancy.Tenant;
import org.tandem.tenancy.TenantEntity;

/** No row of one firm reaches another, whichever way it is asked for. Finds entities, tables and services by itself. */
abstract class TenancyCases extends RivalCases {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Saboteur saboteur;

    @Inject
    private Gates gates;

    @Inject
    private DuplicateService known;

    @Test
    void everyEntityIsInvisibleToTheOtherFirm() throws Exception {
        manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report("Nur Aurora")));
        var kinds = em.getMetamodel().getEntities().stream()
                .filter(kind -> kind.getJavaType() != Tenant.class)
                .toList();
        assertThat(kinds).hasSizeGreaterThan(6);
        var withRows = 0;
        for (var kind : kinds) {
            transaction.begin();
            em.setProperty(TenantEntity.TENANT, TestWorld.AURORA.toString());
            var ours = em.createQuery("SELECT e.id FROM " + kind.getName() + " e", UUID.class)
                    .getResultList();
            transaction.rollback();
            if (ours.isEmpty()) {
                continue;
            }
            withRows++;
            transaction.begin();
            em.setProperty(TenantEntity.TENANT, TestWorld.BOREALIS.toString());
            for (var id : ours.subList(0, Math.min(20, ours.size()))) {
                assertThat(em.find(kind.getJavaType(), id)).as(kind.getName()).isNull();
            }
            assertThat(em.createQuery("SELECT e.id FROM " + kind.getName() + " e", UUID.class)
                            .getResultList())
                    .doesNotContainAnyElementsOf(ours);
            assertThat(em.createQuery("DELETE FROM " + kind.getName() + " e WHERE e.id IN :ids")
                            .setParameter("ids", ours)
                            .executeUpdate())
                    .as("bulk delete of " + kind.getName())
                    .isZero();
            transaction.rollback();
        }
        assertThat(withRows).isGreaterThan(4);
    }

    /** Else an update would name the row by its id alone, which no index begins with: it would read and lock every row. */
    @Test
    void everyChangeOfAnEntityNamesTheFirm() throws Exception {
        transaction.begin();
        var entities = em.unwrap(Session.class).getDescriptors().values().stream()
                .filter(entity -> TenantEntity.class.isAssignableFrom(entity.getJavaClass()))
                .filter(entity -> !entity.isAggregateDescriptor())
                .toList();
        transaction.rollback();
        assertThat(entities)
                .hasSizeGreaterThan(6)
                .allSatisfy(entity -> assertThat(entity.getPrimaryKeyFieldNames())
                        .as(entity.getAlias())
                        .anyMatch(field -> field.toLowerCase(Locale.ROOT).endsWith(".tenant_id")));
    }

    @Test
    void withoutAFirmAQueryFails() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> em.createQuery("SELECT l FROM Lead l").getResultList())
                    .hasMessageContaining(TenantEntity.TENANT);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void everyTableButTwoIsKeyedByFirmAndEveryReferenceStaysInside() throws SQLException {
        var tables = strings("SELECT table_name FROM information_schema.tables WHERE table_schema = 'tandem'"
                + " AND table_name NOT IN ('tenants', 'scheduled_tasks', 'flyway_schema_history')");
        assertThat(tables).hasSizeGreaterThan(12);
        for (var table : tables) {
            assertThat(strings(
                            "SELECT column_name FROM information_schema.key_column_usage WHERE table_schema = 'tandem'"
                                    + " AND table_name = '" + table
                                    + "' AND constraint_name = 'PRIMARY' ORDER BY ordinal_position"))
                    .as("primary key of " + table)
                    .startsWith("tenant_id");
        }
        assertThat(strings("SELECT CONCAT(table_name, '.', constraint_name) FROM information_schema.key_column_usage"
                        + " WHERE table_schema = 'tandem' AND referenced_table_name IS NOT NULL"
                        + " GROUP BY table_name, constraint_name HAVING SUM(column_name = 'tenant_id') <> 1"))
                .as("foreign keys without the firm")
                .isEmpty();
    }

    @Test
    void aRowCannotPointAtARowOfAnotherFirm() throws SQLException {
        var lead = manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report("Fremdschlüssel")));
        assertThatThrownBy(() ->
                        update("INSERT INTO claims (tenant_id, lead_id, epoch, organization_id, claimed_at) VALUES ('"
                                + TestWorld.AURORA + "', '" + lead.id() + "', 1, '"
                                + TestWorld.NORDTOOL_SALES.organizationId() + "', NOW(6))"))
                .hasMessageContaining("foreign key");
    }

    @Test
    void nothingIsLoggedThatDidNotHappen() throws Exception {
        requireNoTraceOf(() -> leads.register(LeadCases.report("Ungeschehen")));
    }

    @Test
    void nothingIsLoggedThatDidNotHappenAfterALookAtWhatIsKnown() throws Exception {
        requireNoTraceOf(() -> known.register(LeadCases.report("Ungesehen")).lead());
    }

    /** The last moment at which a transaction can fail is after its entry was written: the entry must go with it. */
    private void requireNoTraceOf(Supplier<LeadView> write) throws SQLException {
        saboteur.arm();
        assertThatThrownBy(() -> manager.call(TestWorld.CHANNEL_MANAGER, write)).isInstanceOf(EJBException.class);
        var lead = saboteur.victim();
        assertThat(lead).isNotNull();
        assertThat(strings("SELECT 'lead' FROM leads WHERE id = '" + lead
                        + "' UNION ALL SELECT type FROM audit_events WHERE subject_id = '" + lead + "'"))
                .isEmpty();
    }

    @Test
    void theAuditTrailCanNeitherBeChangedNorShortened() {
        manager.call(TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report("Spur")));
        assertThatThrownBy(() -> update("UPDATE audit_events SET type = 'x'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> update("DELETE FROM audit_events")).hasMessageContaining("append-only");
    }

    @Test
    void everyMethodOfEveryServiceAndJobRefusesAnAnonymousCaller() {
        var asked = 0;
        for (var gate : gates.all()) {
            for (var method : gate.type().getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    asked++;
                    assertThatThrownBy(() -> method.invoke(gate.bean(), Gates.blanks(method)))
                            .as(method.toString())
                            .cause()
                            .isInstanceOf(EJBAccessException.class);
                }
            }
        }
        assertThat(asked).isGreaterThan(30);
    }

    private List<String> strings(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
