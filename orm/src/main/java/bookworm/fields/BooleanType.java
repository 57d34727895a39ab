package bookworm.fields;

/** True or false. */
public final class BooleanType extends SimpleType<Boolean> {

    public BooleanType() {
        super(Boolean.class, "BOOLEAN", "true or false", BooleanType::truthOf);
    }

    private static boolean truthOf(Object value) {
        return switch (value.toString()) {
            case "true", "True", "t", "1" -> true;
            case "false", "False", "f", "0" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
