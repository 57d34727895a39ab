package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.exercises.*;
import bookworm.fields.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "06.4", title = "Your turn: the same row")
@ReadAgain("Step 6: the same row, the same object?")
class SameRowTest {

    static class Author extends Model {
        @CharField(maxLength = 40) String name = "Jane";
    }

    /** A model of its own, with a table of its own. */
    static class Poet extends Author { }

    static class Book extends Model { }

    /** A model that writes its objects as it likes. */
    static class Guest extends Model {
        @Override public String toString() { return "a guest"; }
    }

    static class Shelf extends Model {
        @CharField(maxLength = 5, primaryKey = true) String code;
    }

    @Test
    void two_objects_of_one_row_are_equal() {
        assertSame(author(1L), author(1L), "Two objects with one key are one row.");
    }

    @Test
    void two_rows_are_two_objects() {
        assertThat(equal(author(1L), author(2L))).as("Two keys are two rows, whatever the values.").isFalse();
    }

    @Test
    void two_rows_may_have_one_text() {
        Guest one = new Guest();
        one.id = 1L;
        Guest other = new Guest();
        other.id = 2L;

        assertThat(equal(one, other)).as("A model may override toString as it likes, and these two have one text. Their keys differ: compare those.")
            .isFalse();
    }

    @Test
    void keys_above_127_are_keys_too() {
        assertSame(author(1000L), author(1000L), "== compares two Longs as objects. It happens to work up to 127, no further.");
    }

    @Test
    void two_keys_of_one_hash_are_two_rows() {
        assertThat(equal(author(1L), author(1L << 32)))
            .as("These two keys have the same hash, and are two keys all the same. Equal hashes do not make equal objects.").isFalse();
    }

    @Test
    void the_key_need_not_be_called_id() {
        Shelf one = shelf("A1");

        assertSame(one, shelf("A1"), "This model's key is its code: ask pk(), not id.");
        assertThat(equal(one, shelf("B2"))).as("This model's key is its code, and the two differ: ask pk(), not id.").isFalse();
    }

    @Test
    void author_1_is_not_book_1() {
        Book book = new Book();
        book.id = 1L;

        assertThat(equal(author(1L), book)).as("Each table counts its keys from 1: author 1 is not book 1.").isFalse();
    }

    @Test
    void classes_of_one_name_are_two_classes() {
        Book book = new Book();
        book.id = 1L;
        desk.Book another = new desk.Book();
        another.id = 1L;

        assertThat(equal(book, another)).as("There is a Book in another package, with a table of its own: compare the classes, not their names.")
            .isFalse();
    }

    @Test
    void author_1_is_not_poet_1() {
        Poet poet = new Poet();
        poet.id = 1L;

        String twoTables = "A class that extends another model has a table of its own, with keys of its own: ask for one and the same class.";
        assertThat(equal(author(1L), poet)).as(twoTables).isFalse();
        assertThat(equal(poet, author(1L))).as(twoTables).isFalse();
    }

    @Test
    void two_new_objects_are_two() {
        assertThat(equal(author(null), author(null))).as("Neither has a key yet, so each is itself alone: null is not a key that they share,"
            + " and equal values are not one row.").isFalse();
        assertThat(equal(author(null), author(1L))).as("One has a key, and one has none.").isFalse();
    }

    @Test
    void a_new_object_is_itself() {
        Author one = author(null);

        assertSame(one, one, "An object is itself, with a key or without, and has a hash like any object.");
    }

    @Test
    void a_new_object_that_gets_a_key_is_that_row() {
        Author one = author(null);
        hash(one);
        one.id = 5L;

        assertSame(one, author(5L), "One of them was asked for its hash before it had its key. A hash that is kept from then is an old one.");
    }

    @Test
    void nothing_equals_null_or_a_text() {
        assertThat(equal(author(1L), null)).as("An object never equals null.").isFalse();
        assertThat(equal(author(1L), "Jane")).as("An object of another class is another thing.").isFalse();
    }

    @Test
    void an_author_who_changes_her_name_is_the_same() {
        Author one = author(5L);
        Author other = author(5L);
        other.name = "J. Austen";

        assertSame(one, other, "A name may change. The key says who it is, and the hash must say the same.");
    }

    private static Author author(Long key) {
        Author author = new Author();
        author.id = key;
        return author;
    }

    private static Shelf shelf(String code) {
        Shelf shelf = new Shelf();
        shelf.code = code;
        return shelf;
    }

    private static boolean equal(Object one, Object other) {
        try {
            return one.equals(other);
        } catch (NullPointerException | ClassCastException e) {
            throw new AssertionError("equals must answer, whatever it is given and whatever a key is, a Long or a text. Here it was given " + other + ".", e);
        }
    }

    private static void assertSame(Model one, Model other, String overlooked) {
        assertThat(equal(one, other)).as(overlooked).isTrue();
        assertThat(hash(one)).as("They are equal, but their hashes differ, so a HashSet looks in two places. " + overlooked)
            .isEqualTo(hash(other));
    }

    private static int hash(Model object) {
        try {
            return object.hashCode();
        } catch (NullPointerException | ClassCastException e) {
            throw new AssertionError("hashCode must answer, for an object without a key too, and whatever a key is.", e);
        }
    }
}
