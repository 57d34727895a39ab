package desk;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import bookworm.exercises.*;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "19.4", title = "A move that takes away what it needs")
@ReadAgain("Step 5: rows that are there")
class RoomsTest {

    private final Database desk = Tables.open();

    RoomsTest() { Tables.follow(desk, List.of(), Rooms.BEFORE); }

    @AfterEach
    void close() { desk.close(); }

    private void book(String title, String room) {
        desk.update(Sql.of("INSERT INTO \"desk_book\" (\"title\", \"room\") VALUES (?, ?)", title, room));
    }

    @Test
    void each_book_keeps_its_room() {
        book("Emma", "library");
        move();

        assertThat(places()).as("Emma stood in the library. The move is over, and her row has to say so.").containsExactly("Emma: library");
    }

    @Test
    void each_room_is_one_row() {
        book("Emma", "library");
        book("The Trial", "cellar");
        book("Persuasion", "library");
        book("Ulysses", "Library");
        book("Dracula", "the sexton's");
        book("Beowulf", "");
        move();

        assertThat(Tables.lines(desk, "\"name\" FROM \"desk_room\" ORDER BY \"name\"")).as("Six books name five rooms, one of them twice: each room is one row.")
            .containsExactlyInAnyOrder("cellar", "library", "Library", "the sexton's", "");
        assertThat(places()).as("Each book is where it was.").containsExactly("Beowulf: ", "Dracula: the sexton's", "Emma: library",
            "Persuasion: library", "The Trial: cellar", "Ulysses: Library");
    }

    @Test
    void a_book_keeps_its_key() {
        book("Emma", "library");
        book("The Trial", "cellar");
        desk.update(Sql.of("DELETE FROM \"desk_book\" WHERE \"title\" = 'Emma'"));
        move();

        assertThat(Tables.lines(desk, "\"title\" || ' has the key ' || \"id\" FROM \"desk_book\"")).as("Others may refer to a book: it stays the row that it was,"
            + " with its key.").containsExactly("The Trial has the key 2");
    }

    @Test
    void a_room_may_be_added_afterwards() {
        book("Emma", "library");
        move();

        assertThatCode(() -> desk.update(Sql.of("INSERT INTO \"desk_room\" (\"name\") VALUES ('attic')"))).as("A new room is added, and the database counts up its key."
            + " It does not know of keys that were written by hand, and gives the same once more.").doesNotThrowAnyException();
    }

    @Test
    void the_tables_are_those_of_after() {
        book("Emma", "library");
        move();

        SortedSet<String> wanted = Tables.anew(Rooms.AFTER);
        SortedSet<String> there = Tables.of(desk);
        assertThat(there).as("The word for the room is no field any more, and its column is still there.").noneMatch(line -> line.startsWith("column desk_book.room "));
        assertThat(there).as("A book has to have a place in AFTER. While books had none the column had to take NULL, and now it has not.")
            .noneMatch(line -> line.startsWith("column desk_book.place_id") && line.contains("nullable YES"));
        assertThat(there).as("After the move, the database has just what it would have if the tables of AFTER had been made anew, names included: the next"
            + " change counts on them.").isEqualTo(wanted);
    }

    @Test
    void no_room_is_written_where_there_is_no_book() {
        move();

        assertThat(Tables.lines(desk, "\"name\" FROM \"desk_room\"")).as("No book names a room: there is none.").isEmpty();
        assertThat(Tables.of(desk)).as("An empty library moves as well.").isEqualTo(Tables.anew(Rooms.AFTER));
    }

    private List<String> places() {
        try {
            return Tables.lines(desk, "B.\"title\" || ': ' || R.\"name\" FROM \"desk_book\" B LEFT JOIN \"desk_room\" R ON R.\"id\" = B.\"place_id\""
                + " ORDER BY B.\"title\"");
        } catch (DatabaseError e) {
            throw new AssertionError("After the move, a book has no place, or there are no rooms: " + e.getMessage().lines().findFirst().orElse(""), e);
        }
    }

    private void move() {
        try {
            Rooms.move(desk);
        } catch (DatabaseError e) {
            String sql = e.getMessage();
            throw new AssertionError((sql.contains("Column \"desk_book.room\"") || sql.contains("Column \"room\"") ? "The word for the room is gone before it"
                + " was read: between BEFORE and AFTER the table needs both columns. "
                : sql.contains("contains null values") ? "Some book has no place, although it named a room: that room was no row when"
                + " the book was updated, or the UPDATE did not find it. "
                : sql.contains("NULL not allowed") ? "There are books already, and none of them has a place yet. "
                : sql.contains("Table \"desk_room\" already exists") ? "The table of rooms is there already, and a change from a state without it makes it once"
                + " more: begin with the state that the tables are in. "
                : sql.contains("Referential integrity") ? "A book refers to a room that is no row: the room has to be written before. "
                : sql.contains("Syntax error") && sql.contains("the sexton's") ? "A room may be called as it likes, with an apostrophe, too: a value belongs"
                + " into a parameter. " : "")
                + sql.lines().findFirst().orElse(""), e);
        } catch (ModelError e) {
            throw new AssertionError("A state of yours is no set of models: " + e.getMessage(), e);
        }
    }
}
