package library;

/** The parts of the lesson that these tests point to. */
enum Section {
    TROUBLE("The trouble"),
    DIALECT("Step 1: what databases say differently"),
    NAMES("Step 2: names that fit"),
    RULES("Step 3: a rule is a class"),
    INDEXES("Step 4: an index is a few words"),
    CHECKS("Step 5: wrong rules never reach the database"),
    PARTS("Step 6: the parts of a table"),
    STATEMENTS("Step 7: statements, not sent yet"),
    SEE("See it work"),
    QUIZ("Check yourself");

    final String heading;

    Section(String heading) { this.heading = heading; }

    @Override
    public String toString() { return "chapters/04/README.md, \"" + heading + "\""; }
}
