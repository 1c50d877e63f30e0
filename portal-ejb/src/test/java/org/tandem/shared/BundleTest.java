package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are complete in both languages. Rules and events are found in the compiled classes; nobody lists them. */
class BundleTest {
    private static final JavaClasses DOMAIN =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.tandem");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties bundle(String name) {
        try (var in = new InputStreamReader(
                BundleTest.class.getResourceAsStream("/i18n/" + name + ".properties"), StandardCharsets.UTF_8)) {
            var texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "events"})
    void bothLanguagesSayTheSame(String name) {
        var english = bundle(name);
        var german = bundle(name + "_de");
        assertThat(german.stringPropertyNames())
                .isEqualTo(english.stringPropertyNames())
                .isNotEmpty();
        english.forEach((key, text) -> {
            assertThat(places(german.getProperty(key.toString())))
                    .as(key.toString())
                    .isEqualTo(places(text.toString()));
            assertThat(text.toString()).isNotBlank();
            assertThat(german.getProperty(key.toString())).isNotBlank();
        });
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    static List<JavaClass> rules() {
        return DOMAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsText(JavaClass rule) {
        var texts = bundle("rules");
        for (var constant : rule.reflect().getEnumConstants()) {
            assertThat(texts.getProperty(((Rule) constant).name()))
                    .as("%s.%s", rule.getSimpleName(), constant)
                    .isNotBlank();
        }
    }

    @Test
    void noCodeIsUsedByTwoRules() {
        var codes = new ArrayList<String>();
        rules().forEach(rule -> Stream.of(rule.reflect().getEnumConstants())
                .map(Object::toString)
                .forEach(codes::add));
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    /** Constants and the constant answers of {@code type()} are the strings of these classes with a point in the middle. */
    @Test
    void everyEventHasItsText() throws ReflectiveOperationException {
        var texts = bundle("events");
        var types = new TreeSet<String>();
        for (var event : DOMAIN) {
            if (event.isAssignableTo(DomainEvent.class) && !event.isInterface()) {
                types.addAll(constants(event));
                types.addAll(answers(event));
            }
        }
        assertThat(texts.stringPropertyNames()).containsAll(types);
        assertThat(types)
                .contains("lead.claimed", "lead-import.finished", "tenant.changed", "person.preferences-chosen");
        assertThat(types).as("no text without event").containsAll(texts.stringPropertyNames());
    }

    private static List<String> constants(JavaClass event) throws ReflectiveOperationException {
        var found = new ArrayList<String>();
        for (JavaField field : event.getFields()) {
            var constant = field.reflect();
            if (java.lang.reflect.Modifier.isStatic(constant.getModifiers()) && constant.getType() == String.class) {
                constant.setAccessible(true);
                found.add((String) constant.get(null));
            }
        }
        return found;
    }

    /** A record that does not carry its type says it itself, whatever it is made of. */
    private static List<String> answers(JavaClass event) throws ReflectiveOperationException {
        var type = event.reflect();
        var components = type.getRecordComponents();
        if (Stream.of(components).anyMatch(component -> component.getName().equals("type"))) {
            return List.of();
        }
        var constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        var made = (DomainEvent) constructor.newInstance(new Object[components.length]);
        return List.of(made.type());
    }
}
