package bookworm.fields;

import bookworm.errors.ValidationError;

/** True or false. */
public final class BooleanType extends SimpleType<Boolean> {

    public BooleanType() {
        super(Boolean.class, "BOOLEAN");
    }

    @Override
    public Boolean convert(Object value) {
        return switch (value.toString()) {
            case "true", "True", "t", "1" -> true;
            case "false", "False", "f", "0" -> false;
            default -> throw new ValidationError("expected true or false but got \"" + value + "\"");
        };
    }
}
