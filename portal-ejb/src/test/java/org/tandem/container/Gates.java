package org.tandem.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.Gate;

/** All doors of the domain, found by their annotation. */
@ApplicationScoped
public class Gates {
    /** A door and the class that declares its methods. */
    public record Door(Class<?> type, Object bean) {}

    @Inject
    @Any
    private Instance<Object> beans;

    public List<Door> all() {
        return beans.handlesStream()
                .filter(handle -> handle.getBean().getBeanClass().isAnnotationPresent(Gate.class))
                .map(handle -> new Door(handle.getBean().getBeanClass(), handle.get()))
                .toList();
    }

    static Object[] blanks(Method method) {
        var blanks = new Object[method.getParameterCount()];
        for (var at = 0; at < blanks.length; at++) {
            blanks[at] = blank(method.getParameterTypes()[at]);
        }
        return blanks;
    }

    private static Object blank(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == boolean.class) {
            return false;
        }
        return type == UUID.class ? UUID.randomUUID() : null;
    }
}
