package library;

import bookworm.fields.Choice;

/** How a visitor seemed to be. */
enum Mood implements Choice {
    CALM("c", "calm"),
    HURRIED("h", "in a hurry");

    private final String value;
    private final String label;

    Mood(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override public String value() { return value; }

    @Override public String label() { return label; }
}
