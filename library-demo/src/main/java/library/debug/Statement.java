package library.debug;

import java.util.List;

/** A statement that ran: its text, its values, how many microseconds it took, and the line that caused it. */
record Statement(String sql, List<String> values, long micros, String caller) {

    /** What says that two statements are the same again: only their values differ. */
    record Form(String sql, String caller) { }

    Form form() { return new Form(sql, caller); }
}
