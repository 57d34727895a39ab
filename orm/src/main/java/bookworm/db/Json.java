package bookworm.db;

/** A value as JSON text, which the driver hands to the database as JSON. */
public record Json(String text) {

    @Override
    public String toString() { return text; }
}
