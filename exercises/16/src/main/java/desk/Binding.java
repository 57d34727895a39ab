package desk;

import bookworm.fields.Choice;

/** How a book is bound. */
public enum Binding implements Choice {
    CLOTH("C", "Cloth"),
    PAPER("P", "Paper");

    private final String value;
    private final String label;

    Binding(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override public String value() { return value; }

    @Override public String label() { return label; }
}
