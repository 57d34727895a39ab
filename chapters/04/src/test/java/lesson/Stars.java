package lesson;

import bookworm.fields.Choice;

/** How much a reader liked a book. */
enum Stars implements Choice {
    BAD(1), FINE(3), GREAT(5);

    private final int value;

    Stars(int value) { this.value = value; }

    @Override public Integer value() { return value; }

    @Override public String label() { return name().toLowerCase(); }
}
