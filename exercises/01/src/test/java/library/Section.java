package library;

/** The parts of the lesson that these tests point to. */
enum Section {
    TROUBLE("The trouble"),
    TEXT_AND_VALUES("Step 1: text and values apart"),
    ROWS("Step 2: one row, one object"),
    CONNECTIONS("Step 4: connections that come back"),
    DATABASE("Step 5: the one place where SQL runs"),
    LOG("Step 6: what went to the database"),
    CHECK("Check yourself");

    final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    @Override
    public String toString() {
        return "chapters/01/README.md, \"" + heading + "\"";
    }
}
