package library;

import bookworm.fields.Choice;

public enum Genre implements Choice {
    FICTION("FIC", "Fiction"),
    NON_FICTION("NON", "Non-Fiction"),
    SCIENCE("SCI", "Science"),
    HISTORY("HIS", "History");

    private final String value;
    private final String label;

    Genre(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override public String value() { return value; }

    @Override public String label() { return label; }
}
