package org.tandem.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import java.lang.reflect.InvocationTargetException;

/** Lets pages write {@code row.title} for a record; Expression Language learns that in its version 6 only. */
public class RecordResolver extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        try {
            var value = base.getClass().getMethod(property.toString()).invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (NoSuchMethodException unknown) {
            throw new PropertyNotFoundException(base.getClass().getSimpleName() + "." + property, unknown);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new ELException(broken);
        }
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
