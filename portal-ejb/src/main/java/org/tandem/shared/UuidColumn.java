package org.tandem.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** The driver speaks UUID; the provider's own conversion in between fails on NULL, so this one stands in its place. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {
    @Override
    public UUID convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(UUID column) {
        return column;
    }
}
