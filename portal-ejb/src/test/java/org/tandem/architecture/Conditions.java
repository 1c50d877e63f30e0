package org.tandem.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;

/** What ArchUnit cannot say by itself. */
final class Conditions {
    private Conditions() {}

    /** A service for people says who may call each method; a job refuses everybody but the system. */
    static ArchCondition<JavaClass> guardEveryDoor() {
        return condition("guard every door", (bean, say) -> {
            if (!bean.isAnnotatedWith(Gate.class)) {
                say.accept("has no @Gate");
            }
            if (bean.isAnnotatedWith(DenyAll.class) == bean.isAnnotatedWith(PermitAll.class)) {
                say.accept("is neither @DenyAll (for people) nor @PermitAll (for jobs)");
            }
            doors(bean)
                    .filter(door -> bean.isAnnotatedWith(DenyAll.class) && !door.isAnnotatedWith(RolesAllowed.class))
                    .forEach(door -> say.accept("does not say who may call " + door.getName()));
            doors(bean)
                    .filter(door -> bean.isAnnotatedWith(PermitAll.class) && !calls(door, "requireSystem"))
                    .forEach(door -> say.accept("lets everybody call " + door.getName()));
        });
    }

    /** A call whose transaction was lost is made once more: nobody may have been told of the first one, no entity be changed by it. */
    static ArchCondition<JavaClass> takeWhatCanBeTakenTwice() {
        return condition(
                "take what can be taken twice",
                (bean, say) -> doors(bean)
                        .filter(door -> door.getRawParameterTypes().stream()
                                .anyMatch(type -> type.getPackageName().startsWith("java.util.function")
                                        || type.isEquivalentTo(Runnable.class)
                                        || type.isAnnotatedWith(Entity.class)))
                        .forEach(door -> say.accept("is told or given too much in " + door.getName())));
    }

    private static Stream<JavaMethod> doors(JavaClass bean) {
        return bean.getMethods().stream()
                .filter(method -> method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filter(method ->
                        !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC));
    }

    private static boolean calls(JavaMethod from, String name) {
        return from.getMethodCallsFromSelf().stream()
                .anyMatch(call ->
                        call.getName().equals(name) && call.getTargetOwner().isEquivalentTo(Caller.class));
    }

    /** An expression made at run time consists of quoted texts; the others are constants. */
    static ArchCondition<JavaClass> quoteWhatItMakesPatternsOf() {
        return condition(
                "quote what it makes patterns of",
                (type, say) -> type.getMethodCallsFromSelf().stream()
                        .filter(call -> is(call, "compile")
                                && !call.getOrigin().getName().equals("<clinit>"))
                        .filter(call ->
                                call.getOrigin().getAccessesFromSelf().stream().noneMatch(access -> is(access, "quote"))
                                        && type.getMethodReferencesFromSelf().stream()
                                                .noneMatch(reference ->
                                                        reference.getOrigin().equals(call.getOrigin())
                                                                && is(reference, "quote")))
                        .forEach(call -> say.accept(
                                "compiles a pattern in " + call.getOrigin().getName())));
    }

    private static boolean is(JavaAccess<?> access, String name) {
        return access.getName().equals(name) && access.getTargetOwner().isEquivalentTo(Pattern.class);
    }

    static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, java.util.function.Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(
                        type, said -> events.add(SimpleConditionEvent.violated(type, type.getName() + " " + said)));
            }
        };
    }
}
