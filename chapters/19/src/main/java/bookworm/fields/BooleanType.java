package bookworm.fields;

/** True or false. */
public final class BooleanType extends SimpleType<Boolean> {

    public BooleanType() {
        super(Boolean.class, "BOOLEAN", "true or false", value -> switch (value.toString()) {
            case "true", "True", "t", "1" -> true;
            case "false", "False", "f", "0" -> false;
            default -> throw new IllegalArgumentException();
        });
    }
}
