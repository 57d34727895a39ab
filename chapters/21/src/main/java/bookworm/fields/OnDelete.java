package bookworm.fields;

/**
 * What becomes of the rows that refer to a row when that is deleted. Bookworm does this, not the database
 * (Django's documentation, "ForeignKey.on_delete").
 */
public enum OnDelete {
    /** They are deleted too. */
    CASCADE,
    /** They prevent the deletion. */
    PROTECT,
    /** They prevent it, unless they are themselves deleted by the same deletion through another way. */
    RESTRICT,
    /** Their key becomes null. */
    SET_NULL,
    /** Their key becomes the field's default. */
    SET_DEFAULT,
    /** Nothing: whatever the database says. */
    DO_NOTHING
}
