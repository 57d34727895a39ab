package library;

import bookworm.fields.Choice;

/** What reading has done to a copy. */
public enum Wear implements Choice {
    NEW("N", "as new"),
    READ("R", "well read"),
    TORN("T", "torn");

    private final String value;
    private final String label;

    Wear(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override public String value() { return value; }

    @Override public String label() { return label; }
}
