package org.tandem.system.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.stack.demo.DemoWorld;
import org.tandem.system.Imports;
import org.tandem.system.Reply;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;
import org.tandem.system.Webhooks;

/** Every operation of the API, tried by everybody: the answer is the one that its description promises. */
@ExtendWith(StackExtension.class)
class PermissionMatrixIT {
    private static final UUID AURORA = DemoWorld.company("summit").tenantId();
    /** What a firm owns; not the job tables, which move on by themselves. */
    private static final List<String> PROPERTY = List.of(
            "leads",
            "claims",
            "lead_activities",
            "offers",
            "lead_exclusions",
            "routing_rules",
            "routing_settings",
            "customers",
            "customer_partners",
            "contacts",
            "pipeline_stages",
            "opportunities",
            "opportunity_categories",
            "opportunity_team",
            "opportunity_activities",
            "sales_quotas",
            "search_documents",
            "lead_imports",
            "lead_import_rows",
            "registrations",
            "registration_keys",
            "registration_protections",
            "registration_notes",
            "registration_conflicts",
            "conflict_statements",
            "conflict_views",
            "approval_rules",
            "approval_steps",
            "account_check_budgets",
            "duplicate_pairs",
            "lead_merges",
            "audit_events",
            "organizations",
            "product_categories",
            "webhooks",
            "partners",
            "programme_levels",
            "business_calendars",
            "territories",
            "territory_areas",
            "territory_partners",
            "product_authorizations",
            "certifications",
            "sequences");

    @TestFactory
    Stream<DynamicNode> everyOperationAnswersEverybodyAsDescribed() {
        return Operation.all().stream()
                .map(operation -> DynamicContainer.dynamicContainer(
                        operation.id(),
                        Stream.of(Actor.values())
                                .map(actor -> DynamicTest.dynamicTest(
                                        actor + " " + actor.expect(operation).status(),
                                        () -> check(operation, actor)))));
    }

    /** Whatever people of other firms, the operator and nobody in particular send, this firm's rows stay as they are. */
    @Test
    void strangersLeaveNoTrace() {
        var operations = Operation.all();
        var subjects = operations.stream()
                .map(operation -> Requests.of(operation).subject(operation))
                .toList();
        Imports.awaitAll();
        Webhooks.awaitAll();
        var before = Rows.fingerprints(AURORA, PROPERTY);
        var told = told();
        for (var actor : Actor.values()) {
            if (actor.isOfAnotherFirm()) {
                for (var at = 0; at < operations.size(); at++) {
                    Requests.of(operations.get(at)).send(operations.get(at), actor, subjects.get(at));
                }
            }
        }
        assertThat(Rows.fingerprints(AURORA, PROPERTY)).isEqualTo(before);
        assertThat(told()).isEqualTo(told);
    }

    /** Deliveries move on by themselves; how many there are, and how often somebody asked for one again, does not. */
    private static String told() {
        return Rows.text(
                "SELECT CONCAT(COUNT(*), ':', COALESCE(SUM(replays), 0)) FROM webhook_deliveries WHERE tenant_id = ?",
                AURORA);
    }

    private static void check(Operation operation, Actor actor) {
        var requests = Requests.of(operation);
        var subject = requests.subject(operation);
        var before = subject.now().get();
        var reply = requests.send(operation, actor, subject);
        actor.expect(operation).check(reply, subject.id());
        if (operation.hasObject() && reply.status() == 404) {
            var random = subject.withId(UUID.randomUUID().toString());
            assertThat(withoutCorrelation(requests.send(operation, actor, random)))
                    .isEqualTo(withoutCorrelation(reply));
        }
        if (reply.status() >= 400 && operation.writes()) {
            assertThat(subject.now().get()).isEqualTo(before);
        }
    }

    private static ObjectNode withoutCorrelation(Reply reply) {
        var body = (ObjectNode) reply.json();
        body.remove("correlationId");
        return body;
    }
}
