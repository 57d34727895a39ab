package desk.migrations;

/** No migration, since its name does not begin with M and a number. */
final class Rooms {

    static final String LIBRARY = "library";

    private Rooms() { }
}
