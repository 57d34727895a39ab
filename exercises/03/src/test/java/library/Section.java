package library;

/** The parts of the lesson that these tests point to. */
enum Section {
    READ("Step 1: a column gives what the field wants"),
    CONVERT("Step 2: from what a user gives to what a field holds"),
    KINDS("Step 3: kinds of values that chapter 02 did not have"),
    CHOICES("Step 4: one of a few"),
    VALIDATE("Step 5: all that is wrong, at once"),
    CHECK("Check yourself");

    final String heading;

    Section(String heading) {
        this.heading = heading;
    }

    @Override
    public String toString() {
        return "chapters/03/README.md, \"" + heading + "\"";
    }
}
