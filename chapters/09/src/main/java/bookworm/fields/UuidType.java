package bookworm.fields;

import java.util.UUID;

/** A universally unique identifier. */
public final class UuidType extends SimpleType<UUID> {

    public UuidType() { super(UUID.class, "UUID", "a UUID", value -> UUID.fromString(value.toString())); }
}
