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
import org.tandem.system.Api;
import org.tandem.system.Imports;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** Every operation of the API, tried by everybody: the answer is the one that its description promises. */
@ExtendWith(StackExtension.class)
class PermissionMatrixIT {
    private static final UUID AURORA = DemoWorld.company("summit").tenantId();
    /** What a firm owns; not the job tables, which move on by themselves. */
    private static final List<String> PROPERTY = List.of(
            "leads",
            "claims",
            "lead_activities",
            "search_documents",
            "lead_imports",
            "lead_import_rows",
            "audit_events",
            "organizations",
            "product_categories",
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
        var leads = Operation.all().stream()
                .map(operation -> Leads.claimedBy(People.DANA))
                .toList();
        var imported = anImport();
        var before = Rows.fingerprints(AURORA, PROPERTY);
        for (var actor : Actor.values()) {
            if (actor.isOfAnotherFirm()) {
                for (var at = 0; at < leads.size(); at++) {
                    var operation = Operation.all().get(at);
                    var id = Requests.concernsImport(operation)
                            ? imported
                            : leads.get(at).path("id").asText();
                    Requests.send(operation, actor, id, Leads.version(leads.get(at)));
                }
            }
        }
        assertThat(Rows.fingerprints(AURORA, PROPERTY)).isEqualTo(before);
    }

    private static void check(Operation operation, Actor actor) {
        var lead = Leads.claimedBy(People.DANA);
        var version = Leads.version(lead);
        var id = Requests.concernsImport(operation)
                ? anImport()
                : lead.path("id").asText();
        var reply = Requests.send(operation, actor, id, version);
        actor.expect(operation).check(reply, id);
        if (operation.hasObject() && reply.status() == 404) {
            var random = UUID.randomUUID().toString();
            assertThat(withoutCorrelation(Requests.send(operation, actor, random, version)))
                    .isEqualTo(withoutCorrelation(reply));
        }
        if (reply.status() >= 400 && operation.writes()) {
            assertThat(Api.as(People.DANA).get(Leads.path(lead)).json()).isEqualTo(lead);
        }
    }

    private static String anImport() {
        return Imports.upload(Api.as(People.EVA), "leads.csv", "Company,City\nVelo Bern,Bern\n")
                .answers(202)
                .text("id");
    }

    private static ObjectNode withoutCorrelation(Reply reply) {
        var body = (ObjectNode) reply.json();
        body.remove("correlationId");
        return body;
    }
}
