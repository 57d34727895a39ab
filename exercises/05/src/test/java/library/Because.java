package library;

import bookworm.db.QueryLog;

/** The words of a failing test: what was overlooked, which SQL ran, and where the lesson speaks of it. */
final class Because {

    private Because() {
    }

    static String because(String overlooked, Section section) {
        return overlooked + "\nRead again: " + section;
    }

    static String because(String overlooked, Section section, QueryLog queries) {
        return overlooked + "\nThis ran: " + queries.entries().stream().map(QueryLog.Entry::sql).toList()
            + "\nRead again: " + section;
    }
}
