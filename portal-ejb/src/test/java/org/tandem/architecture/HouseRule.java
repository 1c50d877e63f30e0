package org.tandem.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.io.ObjectInputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URL;
import java.net.http.HttpClient;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.tandem.architecture.violation.catalog.BareService;
import org.tandem.architecture.violation.catalog.BeanWithManager;
import org.tandem.architecture.violation.catalog.CatalogHelper;
import org.tandem.architecture.violation.catalog.EntityWithSetter;
import org.tandem.architecture.violation.catalog.FacesUser;
import org.tandem.architecture.violation.catalog.Hasher;
import org.tandem.architecture.violation.catalog.NativeSpeaker;
import org.tandem.architecture.violation.catalog.OpenJob;
import org.tandem.architecture.violation.catalog.Outgoing;
import org.tandem.architecture.violation.catalog.OwnBeginning;
import org.tandem.architecture.violation.catalog.OwnConnection;
import org.tandem.architecture.violation.catalog.PatternOfData;
import org.tandem.architecture.violation.catalog.PeekingAtFirms;
import org.tandem.architecture.violation.catalog.PeekingAtLeads;
import org.tandem.architecture.violation.catalog.Runner;
import org.tandem.architecture.violation.catalog.ServiceForAnybody;
import org.tandem.architecture.violation.catalog.ServiceWithListener;
import org.tandem.architecture.violation.parking.Unmapped;
import org.tandem.audit.AuditTrail;
import org.tandem.idempotency.IdempotencyService;
import org.tandem.lead.LeadIntake;
import org.tandem.shared.Digest;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.GateInterceptor;
import org.tandem.tenancy.OperatorJdbi;
import org.tandem.tenancy.OwnTransaction;
import org.tandem.tenancy.SequenceBlocks;

/** The rules of this module, each with the class that breaks it on purpose and so proves that it bites. */
enum HouseRule {
    ARROWS_AS_ON_THE_MAP(root -> classes().should(new Rooms(root)), PeekingAtLeads.class),
    ROOMS_ON_THE_MAP(root -> classes().should(new Rooms(root)), Unmapped.class),
    NO_FRONT(
            root -> noClasses()
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                            "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..")),
            FacesUser.class),
    SERVICES_PASS_THE_GATE(HouseRule::doors, BareService.class),
    CALLS_CAN_BE_MADE_TWICE(
            root -> classes()
                    .that()
                    .areAnnotatedWith(Gate.class)
                    .and(not(belongToAnyOf(IdempotencyService.class)))
                    .should(Conditions.takeWhatCanBeTakenTwice()),
            ServiceWithListener.class),
    ONLY_THE_CONTAINER_BEGINS_TRANSACTIONS(
            root -> noClasses()
                    .should()
                    .dependOnClassesThat(belongToAnyOf(UserTransaction.class, TransactionManager.class)),
            OwnBeginning.class),
    SERVICES_SAY_WHO_MAY_CALL(HouseRule::doors, ServiceForAnybody.class),
    JOBS_ARE_FOR_THE_SYSTEM(HouseRule::doors, OpenJob.class),
    NAMES_SAY_SOMETHING(
            root -> classes()
                    .that(not(are(type(org.tandem.tenancy.TenantEntity.class))))
                    .should(
                            com.tngtech.archunit.lang.conditions.ArchConditions.not(
                                    haveNameMatching(
                                            ".*\\.(\\w*(Impl|Manager|Helper|Utils?|Dto|DTO|VO|Facade|Misc)|(Base|Abstract|Common)[A-Z]\\w*)"))),
            CatalogHelper.class),
    ONE_DOOR_TO_THE_DATABASE(
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackage("org.tandem.tenancy")
                    .should()
                    .dependOnClassesThat(belongToAnyOf(DataSource.class, Jdbi.class, DriverManager.class)),
            OwnConnection.class),
    ALL_FIRMS_FOR_THE_FIRMS_ROOM_ONLY(
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackages("org.tandem.firm", "org.tandem.tenancy")
                    .should()
                    .dependOnClassesThat(belongToAnyOf(OperatorJdbi.class)),
            PeekingAtFirms.class),
    NO_NATIVE_QUERIES(
            root -> noClasses().should().callMethod(EntityManager.class, "createNativeQuery", String.class),
            NativeSpeaker.class),
    ENTITY_MANAGER_ONLY_IN_TRANSACTIONS(
            root -> noClasses()
                    .that()
                    .areNotAnnotatedWith(Stateless.class)
                    .and(not(belongToAnyOf(AuditTrail.class, GateInterceptor.class, LeadIntake.class)))
                    .should()
                    .dependOnClassesThat(belongToAnyOf(EntityManager.class)),
            BeanWithManager.class),
    ONE_PLACE_FOR_FINGERPRINTS(
            root -> noClasses()
                    .that(not(belongToAnyOf(Digest.class)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("javax.crypto..").or(belongToAnyOf(MessageDigest.class))),
            Hasher.class),
    PATTERNS_OF_DATA_ARE_QUOTED(root -> classes().should(Conditions.quoteWhatItMakesPatternsOf()), PatternOfData.class),
    ENTITIES_HAVE_NO_SETTERS(
            root -> noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .and()
                    .arePublic()
                    .should()
                    .haveNameMatching("set[A-Z].*"),
            EntityWithSetter.class),
    NOTHING_IS_RUN(
            root -> noClasses()
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("javax.script..")
                            .or(belongToAnyOf(ProcessBuilder.class, Runtime.class, ObjectInputStream.class))),
            Runner.class),
    NOTHING_IS_CALLED(
            root -> noClasses()
                    .should()
                    .dependOnClassesThat(
                            belongToAnyOf(HttpClient.class, URL.class, HttpURLConnection.class, Socket.class)),
            Outgoing.class);

    private final Function<String, ArchRule> rule;
    private final Class<?> breaker;

    HouseRule(Function<String, ArchRule> rule, Class<?> breaker) {
        this.rule = rule;
        this.breaker = breaker;
    }

    /**
     * SequenceBlocks is for whoever makes a record, people and jobs alike, and reads nothing of the firm; OwnTransaction
     * makes a call that has been let in already.
     */
    private static ArchRule doors(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .and(not(belongToAnyOf(SequenceBlocks.class, OwnTransaction.class)))
                .should(Conditions.guardEveryDoor());
    }

    ArchRule in(String root) {
        return rule.apply(root);
    }

    Class<?> breaker() {
        return breaker;
    }
}
