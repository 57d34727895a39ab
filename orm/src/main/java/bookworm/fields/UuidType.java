package bookworm.fields;

import bookworm.errors.ValidationError;
import java.util.UUID;

/** A universally unique identifier. */
public final class UuidType extends SimpleType<UUID> {

    public UuidType() {
        super(UUID.class, "UUID");
    }

    @Override
    public UUID convert(Object value) {
        try {
            return value instanceof UUID uuid ? uuid : UUID.fromString(value.toString());
        } catch (IllegalArgumentException e) {
            throw new ValidationError("expected a UUID but got \"" + value + "\"");
        }
    }
}
