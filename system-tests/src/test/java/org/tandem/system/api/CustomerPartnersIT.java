package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.Partners;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** The firm lets a partner work with a customer and takes it back. */
@ExtendWith(StackExtension.class)
class CustomerPartnersIT {
    private static final String RIDGE = Partners.id("ridge");
    private static final String LINKS = "SELECT COUNT(*) FROM customer_partners WHERE customer_id = ?";
    private static final String TRAIL = "SELECT COUNT(*) FROM audit_events WHERE subject_id = ? AND type = ?";
    private static final String TOLD = "SELECT COUNT(*) FROM outbox_events o JOIN audit_events a"
            + " ON a.tenant_id = o.tenant_id AND a.id = o.id WHERE a.subject_id = ? AND a.type = ?";
    private static final String ADDED = "customer.partner-added";
    private static final String REMOVED = "customer.partner-removed";

    /** Nobody works with it yet. */
    private static JsonNode customer() {
        return Api.as(People.EVA)
                .post("/customers", Map.of("name", "Wielerhuis " + UUID.randomUUID(), "country", "NL"))
                .answers(201)
                .json();
    }

    private static JsonNode shared() {
        return share(Api.as(People.EVA), customer(), RIDGE).answers(200).json();
    }

    private static Reply share(Api who, JsonNode customer, String partner) {
        return who.ifVersion(Leads.version(customer)).post(partners(customer), Map.of("organizationId", partner));
    }

    private static Reply unshare(Api who, JsonNode customer, String partner) {
        return who.ifVersion(Leads.version(customer)).delete(partners(customer) + "/" + partner);
    }

    private static String path(JsonNode customer) {
        return "/customers/" + customer.path("id").asText();
    }

    private static String partners(JsonNode customer) {
        return path(customer) + "/partners";
    }

    private static UUID id(JsonNode customer) {
        return UUID.fromString(customer.path("id").asText());
    }

    /** What was refused has left the links, the version and the trail as they were. */
    private static void isUntouched(JsonNode customer, int links) {
        assertThat(Rows.count(LINKS, id(customer))).isEqualTo(links);
        assertThat(Rows.count("SELECT version FROM customers WHERE id = ?", id(customer)))
                .isEqualTo(Leads.version(customer));
        assertThat(Rows.count(TRAIL, id(customer), ADDED)).isEqualTo(links);
        assertThat(Rows.count(TRAIL, id(customer), REMOVED)).isZero();
    }

    @Test
    void aCustomerIsSharedAndTakenBack() {
        var customer = customer();
        Api.as(People.MARK).get(path(customer)).refuses(404, "NOT_FOUND");
        var shared = share(Api.as(People.EVA), customer, RIDGE).answers(200);
        assertThat(shared.json().path("partners"))
                .singleElement()
                .extracting(JsonNode::asText)
                .isEqualTo("Ridge Outdoor");
        assertThat(Leads.version(shared.json())).isEqualTo(Leads.version(customer) + 1);
        assertThat(shared.header("ETag")).isEqualTo("\"" + (Leads.version(customer) + 1) + "\"");
        assertThat(Rows.count(LINKS + " AND organization_id = ?", id(customer), UUID.fromString(RIDGE)))
                .isOne();
        assertThat(Api.as(People.MARK).get(path(customer)).text("name"))
                .isEqualTo(customer.path("name").asText());
        Api.as(People.DANA).get(path(customer)).refuses(404, "NOT_FOUND");
        var back = unshare(Api.as(People.EVA), shared.json(), RIDGE).answers(200);
        assertThat(back.json().path("partners")).isEmpty();
        assertThat(Leads.version(back.json())).isEqualTo(Leads.version(customer) + 2);
        assertThat(Rows.count(LINKS, id(customer))).isZero();
        Api.as(People.MARK).get(path(customer)).refuses(404, "NOT_FOUND");
        for (var type : List.of(ADDED, REMOVED)) {
            assertThat(Rows.count(TRAIL, id(customer), type)).as(type).isOne();
            assertThat(Rows.count(TOLD, id(customer), type)).as(type).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {People.MARK, People.DANA, People.PETRA, People.KARIN, People.GRETA, People.HENRIK})
    void onlyAChannelManagerDecides(String who) {
        var customer = shared();
        share(Api.as(who), customer, Partners.id("summit")).refuses(403, "FORBIDDEN");
        unshare(Api.as(who), customer, RIDGE).refuses(403, "FORBIDDEN");
        isUntouched(customer, 1);
    }

    @Test
    void anotherFirmDoesNotLearnThatThereIsSuchACustomer() {
        var customer = shared();
        share(Api.as(People.ANNA), customer, RIDGE).refuses(404, "NOT_FOUND");
        share(Api.as(People.ANNA), customer, Partners.id("nordtool")).refuses(404, "NOT_FOUND");
        unshare(Api.as(People.ANNA), customer, RIDGE).refuses(404, "NOT_FOUND");
        isUntouched(customer, 1);
    }

    @Test
    void aPartnerThatDoesNotWorkWithItIsNotFoundThere() {
        var customer = shared();
        var nobody = UUID.randomUUID().toString();
        for (var partner : List.of(Partners.id("summit"), Partners.id("nordtool"), nobody)) {
            unshare(Api.as(People.EVA), customer, partner).refuses(404, "NOT_FOUND");
        }
        isUntouched(customer, 1);
    }

    @Test
    void onlyAPartnerOfTheFirmThatSellsCanWorkWithIt() {
        var customer = customer();
        var nobody = UUID.randomUUID().toString();
        for (var partner : List.of(Partners.id("nordtool"), Partners.id("steelworks"), nobody)) {
            share(Api.as(People.EVA), customer, partner)
                    .refuses(422, "CUSTOMER_PARTNER_CANNOT_SELL")
                    .at("/organizationId");
        }
        Api.as(People.EVA)
                .ifVersion(Leads.version(customer))
                .post(partners(customer))
                .refuses(422, "CUSTOMER_PARTNER_CANNOT_SELL");
        isUntouched(customer, 0);
    }

    @Test
    void bothNeedTheVersionThatWasRead() {
        var customer = customer();
        Api.as(People.EVA)
                .post(partners(customer), Map.of("organizationId", RIDGE))
                .refuses(428, "PRECONDITION_REQUIRED");
        Api.as(People.EVA)
                .ifVersion(Leads.version(customer) + 1)
                .post(partners(customer), Map.of("organizationId", RIDGE))
                .refuses(409, "STALE_VERSION");
        isUntouched(customer, 0);
        var shared = share(Api.as(People.EVA), customer, RIDGE).answers(200).json();
        Api.as(People.EVA).delete(partners(customer) + "/" + RIDGE).refuses(428, "PRECONDITION_REQUIRED");
        unshare(Api.as(People.EVA), customer, RIDGE).refuses(409, "STALE_VERSION");
        isUntouched(shared, 1);
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswer() {
        var customer = customer();
        var sharing = Api.as(People.EVA).once(UUID.randomUUID().toString());
        var first = share(sharing, customer, RIDGE).answers(200);
        var again = share(sharing, customer, RIDGE).answers(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        isUntouched(first.json(), 1);
        var unsharing = Api.as(People.EVA).once(UUID.randomUUID().toString());
        var back = unshare(unsharing, first.json(), RIDGE).answers(200);
        assertThat(unshare(unsharing, first.json(), RIDGE).answers(200).body()).isEqualTo(back.body());
        assertThat(Rows.count(TRAIL, id(customer), REMOVED)).isOne();
    }

    @Test
    void repeatedWithoutAKeyNothingMoreHappens() {
        var customer = customer();
        var shared = share(Api.as(People.EVA), customer, RIDGE).answers(200).json();
        share(Api.as(People.EVA), customer, RIDGE).refuses(409, "STALE_VERSION");
        share(Api.as(People.EVA), shared, RIDGE).refuses(422, "CUSTOMER_PARTNER_KNOWN");
        isUntouched(shared, 1);
        var back = unshare(Api.as(People.EVA), shared, RIDGE).answers(200).json();
        unshare(Api.as(People.EVA), shared, RIDGE).refuses(409, "STALE_VERSION");
        unshare(Api.as(People.EVA), back, RIDGE).refuses(404, "NOT_FOUND");
        assertThat(Rows.count(TRAIL, id(customer), REMOVED)).isOne();
        assertThat(Leads.version(Api.as(People.EVA).get(path(customer)).json())).isEqualTo(Leads.version(back));
    }

    @Test
    void whatAPartnerHasBegunToUseStaysWithIt() {
        var customer = shared();
        Api.as(People.MARK)
                .post(path(customer) + "/contacts", Map.of("name", "Joost Janssen"))
                .answers(201);
        unshare(Api.as(People.EVA), customer, RIDGE).refuses(422, "CUSTOMER_PARTNER_WORKS");
        isUntouched(customer, 1);
    }

    @Test
    void whatTheBodyMayNotSayIsRefused() {
        var customer = customer();
        Api.as(People.EVA)
                .ifVersion(Leads.version(customer))
                .post(partners(customer), Map.of("organizationId", RIDGE, "since", "2020-01-01T00:00:00Z"))
                .refuses(400, "UNKNOWN_FIELD")
                .at("/since");
        isUntouched(customer, 0);
    }
}
