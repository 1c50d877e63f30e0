package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.Partners;
import org.tandem.system.People;
import org.tandem.system.StackExtension;

/** A partner cannot hoard, however many of its people reach at once. */
@ExtendWith(StackExtension.class)
class LeadCapacityIT {
    private static final String CAPACITY = "/partners/" + Partners.id("velonord") + "/capacity";
    private static final int THREADS = 12;
    private static final int LEFT = 4;
    private static final int MANY = 60;

    @AfterEach
    void withoutLimitsAgain() {
        var none = new HashMap<String, Object>();
        List.of("openLeads", "openLeadsPerPerson", "claimsPerDay", "suspendedReason")
                .forEach(field -> none.put(field, null));
        Partners.agree("velonord", none);
    }

    private static int held(String what) {
        return Api.as(People.CLAIRE).get(CAPACITY).ok().path(what).asInt();
    }

    @Test
    void ofManyClaimsAtOnceOnlySoManyWinAsThereArePlaces() throws Exception {
        var before = held("openLeads");
        Partners.agree("velonord", Map.of("openLeads", before + LEFT));
        var leads = IntStream.range(0, THREADS)
                .mapToObj(number -> Leads.path(Leads.registered()))
                .toList();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var claims = leads.stream()
                    .map(lead -> threads.submit(() -> Api.as(People.CLAIRE).post(lead + "/claim")))
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var claim : claims) {
                var reply = claim.get();
                statuses.add(reply.status());
                if (reply.status() != 200) {
                    reply.refuses(422, "LEAD_CAPACITY_ORGANIZATION");
                }
            }
            assertThat(Collections.frequency(statuses, 200)).isEqualTo(LEFT);
        } finally {
            threads.shutdown();
        }
        assertThat(held("openLeads")).isEqualTo(before + LEFT);
        var refused = leads.stream()
                .filter(lead -> Api.as(People.EVA).get(lead).text("status").equals("POOLED"))
                .toList();
        assertThat(refused).hasSize(THREADS - LEFT);
        Api.as(People.DANA).post(refused.get(0) + "/claim").answers(200);
    }

    /** All of them change what is kept of one partner: they wait for each other, and none is turned away for that. */
    @Test
    void manyLeadsAreAssignedAtOnceToAPartnerWhoseTermsChangeMeanwhile() throws Exception {
        var before = held("openLeads");
        Partners.agree("velonord", Map.of("openLeads", before + MANY));
        var leads =
                IntStream.range(0, MANY).mapToObj(number -> Leads.registered()).toList();
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var assignments = leads.stream()
                    .map(lead -> threads.submit(() -> Api.as(People.EVA)
                            .ifVersion(Leads.version(lead))
                            .post(Leads.path(lead) + "/assignment", Map.of("organizationId", Partners.id("velonord")))))
                    .toList();
            Partners.agree("velonord", Map.of("openLeads", before + MANY, "claimsPerDay", 1000));
            for (var assignment : assignments) {
                assignment.get().answers(200);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(held("openLeads")).isEqualTo(before + MANY);
    }

    @Test
    void staffGivesMoreOnPurposeOnly() {
        Partners.agree("velonord", Map.of("openLeads", held("openLeads")));
        var lead = Leads.registered();
        var assignment = Map.<String, Object>of("organizationId", Partners.id("velonord"));
        var eva = Api.as(People.EVA).ifVersion(Leads.version(lead));
        eva.post(Leads.path(lead) + "/assignment", assignment).refuses(422, "LEAD_CAPACITY_ORGANIZATION");
        var beyond = new HashMap<>(assignment);
        beyond.put("beyondCapacity", true);
        eva.post(Leads.path(lead) + "/assignment", beyond).answers(200);
        assertThat(Api.as(People.EVA).get(Leads.path(lead) + "/timeline").body())
                .contains("\"beyond\":\"LEAD_CAPACITY_ORGANIZATION\"");
    }

    @Test
    void peopleDaysAndSuspensionCountToo() {
        var lead = Leads.path(Leads.registered()) + "/claim";
        Partners.agree("velonord", Map.of("openLeadsPerPerson", 0));
        Api.as(People.CLAIRE).post(lead).refuses(422, "LEAD_CAPACITY_PERSON");
        withoutLimitsAgain();
        Partners.agree("velonord", Map.of("claimsPerDay", held("claimsToday")));
        Api.as(People.CLAIRE).post(lead).refuses(422, "LEAD_CLAIMS_PER_DAY");
        withoutLimitsAgain();
        Partners.agree("velonord", Map.of("suspendedReason", "Did not call back"));
        Api.as(People.CLAIRE).post(lead).refuses(422, "LEAD_PARTNER_SUSPENDED");
        withoutLimitsAgain();
        Api.as(People.CLAIRE).post(lead).answers(200);
    }
}
