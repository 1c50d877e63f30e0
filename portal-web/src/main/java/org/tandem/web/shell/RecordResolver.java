package org.tandem.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;

/** Lets pages write {@code row.title} for a record; Expression Language learns that in its version 6 only. */
public class RecordResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        try {
            var value = reader(base.getClass(), property.toString()).invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (NoSuchMethodException unknown) {
            throw new PropertyNotFoundException(base.getClass().getSimpleName() + "." + property, unknown);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new ELException(broken);
        }
    }

    /** A component's own method, or a question such as {@code isOpen} that the record answers from its components. */
    private static Method reader(Class<?> type, String property) throws NoSuchMethodException {
        for (var method : type.getMethods()) {
            if (method.getParameterCount() == 0 && method.getName().equals(property)) {
                return method;
            }
        }
        return type.getMethod("is" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records do not change
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
