package bookworm.book.carry;

/** Where a change comes by on its way: a chapter, and after the last one the finished ORM. */
record Stop(String name, String folder) {

    static final Stop ORM = new Stop("orm", "orm");

    static Stop chapter(String number) { return new Stop("chapter " + number, "chapters/" + number); }

    boolean isOrm() { return equals(ORM); }

    /** Where a file of this stop lies, seen from the top of the course. */
    String path(String file) { return folder + "/" + file; }

    /** What carries from here: {@code carry 03}. */
    String command() { return "carry " + folder.substring(folder.indexOf('/') + 1); }
}
