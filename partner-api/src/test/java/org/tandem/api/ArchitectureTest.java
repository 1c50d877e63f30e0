package org.tandem.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tandem.api.violation.EntityResource;
import org.tandem.api.violation.Leads;
import org.tandem.api.violation.ProxiedResource;
import org.tandem.api.violation.RememberingResource;
import org.tandem.api.violation.TransactionResource;
import org.tandem.api.violation.WideImpl;
import org.tandem.api.violation.XmlResource;

/** What holds for every class of the API; beside each rule stands a class that breaks it. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tandem.api");

    private static final ArchRule RESOURCES_ARE_NAMED_SO =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");
    /** Making a resource anew, with proxies for all it uses, costs a tenth of a request. */
    private static final ArchRule RESOURCES_ARE_MADE_ONCE =
            classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(ApplicationScoped.class);

    private static final ArchRule RESOURCES_KEEP_NOTHING = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(EJB.class);
    /** By CDI each of its calls makes an exception, with its stack, to find out what kind of bean it is. */
    private static final ArchRule SERVICES_ARE_INJECTED_AS_EJBS = fields().that()
            .haveRawType(DescribedPredicate.describe("stateless beans", type -> type.isAnnotatedWith(Stateless.class)))
            .should()
            .notBeAnnotatedWith(Inject.class);

    private static final ArchRule PERSISTENCE_STAYS_BEHIND_THE_GATE = noClasses()
            .that(DescribedPredicate.not(resideInAPackage("org.tandem.api.problem")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.transaction..",
                    "javax.sql..",
                    "org.jdbi..",
                    "org.eclipse.persistence..");
    private static final ArchRule NO_ENTITY_ON_THE_WIRE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .should(exchange(DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class))));
    private static final ArchRule JSON_IS_ALL_THEY_READ =
            methods().that(areOperationsWithBody()).should(beConsumedOnlyAsJsonOrUpload());
    private static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|VO|Facade)");

    private static final Map<ArchRule, Class<?>> VIOLATIONS = Map.of(
            RESOURCES_ARE_NAMED_SO, Leads.class,
            RESOURCES_ARE_MADE_ONCE, Leads.class,
            RESOURCES_KEEP_NOTHING, RememberingResource.class,
            SERVICES_ARE_INJECTED_AS_EJBS, ProxiedResource.class,
            PERSISTENCE_STAYS_BEHIND_THE_GATE, TransactionResource.class,
            NO_ENTITY_ON_THE_WIRE, EntityResource.class,
            JSON_IS_ALL_THEY_READ, XmlResource.class,
            NAMES_SAY_SOMETHING, WideImpl.class);

    @TestFactory
    Stream<DynamicTest> theRulesHold() {
        return VIOLATIONS.keySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(OURS)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleBites() {
        return VIOLATIONS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().getDescription(), () -> {
                    var broken = new ClassFileImporter().importClasses(entry.getValue());
                    assertThat(entry.getKey()
                                    .allowEmptyShould(true)
                                    .evaluate(broken)
                                    .hasViolation())
                            .isTrue();
                }));
    }

    private static DescribedPredicate<JavaMethod> areOperationsWithBody() {
        return DescribedPredicate.describe(
                "are operations",
                method ->
                        method.getOwner().isAnnotatedWith(Path.class) && method.isMetaAnnotatedWith(HttpMethod.class));
    }

    private static ArchCondition<JavaMethod> exchange(DescribedPredicate<JavaClass> forbidden) {
        return new ArchCondition<>("neither take nor return " + forbidden.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(forbidden)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " exchanges " + type)));
            }
        };
    }

    private static ArchCondition<JavaMethod> beConsumedOnlyAsJsonOrUpload() {
        var accepted = List.of("application/json", "multipart/form-data");
        return new ArchCondition<>("consume JSON or an upload only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var types = Stream.of(
                                method.tryGetAnnotationOfType(Consumes.class),
                                method.getOwner().tryGetAnnotationOfType(Consumes.class))
                        .flatMap(found -> found.stream())
                        .flatMap(found -> Arrays.stream(found.value()))
                        .toList();
                if (!accepted.containsAll(types)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " consumes " + types));
                }
            }
        };
    }
}
