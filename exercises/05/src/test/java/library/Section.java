package library;

/** The parts of the lesson that these tests point to. */
enum Section {
    TREES("Step 1: a part that writes itself"),
    STATEMENTS("Step 2: four statements"),
    KEYS("Step 3: the key that the database made"),
    INSERT("Step 4: a new row"),
    SAVE("Step 7: UPDATE, then INSERT"),
    SOME_FIELDS("Step 8: this field, and no INSERT"),
    DELETE("Step 9: reading again, and taking away"),
    IDENTITY("Step 10: the same row, the same object?"),
    CHECK("Check yourself");

    final String heading;

    Section(String heading) { this.heading = heading; }

    @Override
    public String toString() { return "chapters/05/README.md, \"" + heading + "\""; }
}
