package bookworm.db;

/** H2, version 2 (its documentation: "SQL Grammar", "Data Types"). */
final class H2Dialect implements Dialect {

    @Override public String type(String name) {
        return switch (name) {
            case "TEXT" -> "VARCHAR";
            case "DECIMAL" -> "DECFLOAT(38)";
            default -> name;
        };
    }
}
