package org.tandem.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.function.Function;
import org.tandem.web.architecture.violation.ElExecutor;
import org.tandem.web.architecture.violation.FacesOutsideShell;
import org.tandem.web.architecture.violation.InnardsReader;
import org.tandem.web.architecture.violation.MutableRowPage;
import org.tandem.web.architecture.violation.OwnTransactionPage;
import org.tandem.web.architecture.violation.SqlPage;
import org.tandem.web.architecture.violation.TransactionalPage;

/** What holds for the pages' classes; each rule names the class that breaks it on purpose. */
enum WebRule {
    NO_ENTITY_MANAGER(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class),
            MutableRowPage.class),
    NO_TRANSACTIONAL(
            root -> noClasses().that().resideInAPackage(root + "..").should().beAnnotatedWith(Transactional.class),
            TransactionalPage.class),
    NO_USER_TRANSACTION(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(UserTransaction.class),
            OwnTransactionPage.class),
    NO_SQL(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.jdbi..")
                            .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("Connection")
                                    .negate())),
            SqlPage.class),
    NO_EXPRESSIONS_FROM_DATA(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .should()
                    .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                    "evaluateExpressionGet|createValueExpression|createMethodExpression"))),
            ElExecutor.class),
    FACES_CONTEXT_IN_SHELL_ONLY(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .and()
                    .resideOutsideOfPackage("org.tandem.web.shell..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(FacesContext.class),
            FacesOutsideShell.class),
    NO_PROCESSES_OR_SCRIPTS(
            root -> noClasses()
                    .that()
                    .resideInAPackage(root + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("javax.script..")
                            .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                                    ProcessBuilder.class))),
            InnardsReader.class);

    private final Function<String, ArchRule> rule;
    private final Class<?> breaker;

    WebRule(Function<String, ArchRule> rule, Class<?> breaker) {
        this.rule = rule;
        this.breaker = breaker;
    }

    ArchRule in(String root) {
        return rule.apply(root);
    }

    Class<?> breaker() {
        return breaker;
    }
}
