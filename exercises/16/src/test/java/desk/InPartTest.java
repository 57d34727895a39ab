package desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.*;
import bookworm.db.*;
import bookworm.errors.ValueError;
import bookworm.exercises.*;
import java.math.BigDecimal;
import java.util.*;
import java.util.function.Supplier;
import org.junit.jupiter.api.*;

@Exercise(value = "16.3", title = "Your turn: a part of an object")
@ReadAgain("Step 3: a part of an object")
@Timeout(60)
class InPartTest {

    private final Shelf shelf = new Shelf();

    @AfterEach
    void close() { shelf.close(); }

    private static Partial<Book> only(String title, String... fields) { return Book.objects.only(fields).get("title", title); }

    private static Object get(Partial<?> partial, String name) { return get(partial, name, ""); }

    private static Object get(Partial<?> partial, String name, String why) { return ByNameTest.orFail(() -> partial.get(name), why); }

    private static void set(Partial<?> partial, String name, Object value) {
        ByNameTest.orFail(() -> {
            partial.set(name, value);
            return true;
        });
    }

    private static List<String> sqlOf(Supplier<?> action) { return Shelf.sqlOf(action::get); }

    @Test
    void what_was_read_is_there() {
        Partial<Book> murphy = only("Murphy", "title", "pages");

        assertThat(sqlOf(() -> List.of(get(murphy, "title"), get(murphy, "pages")))).as("Both were read: nothing is left to ask for.").isEmpty();
        assertThat(List.of(get(murphy, "title"), get(murphy, "pages"), get(murphy, "pk"))).as("What was read, and the key.")
            .isEqualTo(List.of("Murphy", 282, shelf.murphy.id));
    }

    @Test
    void what_was_left_out_is_loaded_when_it_is_asked_for() {
        assertThat(get(only("Murphy", "title"), "pages")).as("The pages were not read, and Java has a 0 there: load what is deferred first.").isEqualTo(282);
        assertThat(get(only("Murphy", "title"), "price")).as("The price was not read: load what is deferred first.").isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void it_is_loaded_alone_and_once() {
        Partial<Book> murphy = only("Murphy", "title");

        assertThat(sqlOf(() -> get(murphy, "pages"))).as("One query, for the pages and nothing else.").singleElement().asString()
            .contains("\"pages\"").doesNotContain("\"price\"").doesNotContain("\"title\"");
        assertThat(sqlOf(() -> get(murphy, "pages"))).as("Asked a second time, it is there.").isEmpty();
        assertThat(murphy.deferredFields()).as("The others are still left out.").contains("price", "binding").doesNotContain("pages");
    }

    @Test
    void a_null_in_the_row_is_no_sign_of_what_was_left_out() {
        Partial<Book> emma = only("Emma", "title", "price");

        assertThat(sqlOf(() -> get(emma, "price"))).as("The price was read, and is null in the row. What was left out, the state knows, not the"
            + " value.").isEmpty();
        assertThat(get(emma, "price")).as("Emma has no price.").isNull();
    }

    @Test
    void a_foreign_key_has_an_object_and_a_key() {
        assertThat(get(only("Murphy", "author"), "author")).as("author is the object.").isEqualTo(shelf.beckett);
        assertThat(get(only("Murphy", "author"), "authorId")).as("authorId is the key, and takes no object.").isEqualTo(shelf.beckett.id);
        Partial<Book> read = only("Murphy", "author");
        assertThat(sqlOf(() -> get(read, "authorId"))).as("The key was read.").isEmpty();
        Partial<Book> leftOut = only("Murphy", "title");
        String loaded = "The key was left out: load it, and then the object that it names.";
        assertThat(sqlOf(() -> assertThat(get(leftOut, "author", loaded)).as(loaded).isEqualTo(shelf.beckett))).as("One query for the key, and one for the author.").hasSize(2);
        assertThat(get(only("Emma", "title"), "publisher")).as("Emma has no publisher.").isNull();
    }

    @Test
    void what_is_set_is_there_and_nothing_is_sent() {
        Partial<Book> murphy = only("Murphy", "title");
        assertThat(sqlOf(() -> {
            set(murphy, "pages", 300);
            set(murphy, "price", "9.99");
            set(murphy, "author", shelf.austen);
            return true;
        })).as("set changes memory. save() writes it.").isEmpty();

        assertThat(sqlOf(() -> List.of(get(murphy, "pages"), get(murphy, "author")))).as("What was set was never read, and must not be loaded"
            + " over it: it is not deferred any more.").isEmpty();
        assertThat(List.of(get(murphy, "pages"), get(murphy, "price"), get(murphy, "author"))).as("What was set is what is there, as the field's type has it.")
            .isEqualTo(List.of(300, new BigDecimal("9.99"), shelf.austen));
        assertThat(murphy.deferredFields()).as("Only what was set is not deferred any more.").containsExactlyInAnyOrder("binding", "published", "publisherId");
    }

    @Test
    void each_object_knows_what_was_left_out_of_it() {
        List<Partial<Book>> books = Book.objects.only("title").orderBy("title").list();
        set(books.get(2), "pages", 300);

        assertThat(get(books.get(1), "pages")).as("The pages of Murphy were set, and those of Emma are still left out. Objects of one result may share"
            + " a set: give a changed state to the one, and change no set.").isEqualTo(474);
    }

    @Test
    void a_value_that_is_refused_was_not_set() {
        Partial<Book> murphy = only("Murphy", "title");

        assertThatThrownBy(() -> murphy.set("pages", "many"), "The pages are a number.").as("The pages are a number: object.set refuses the value.").isInstanceOf(ValueError.class);
        assertThat(get(murphy, "pages")).as("The value was refused, so nothing was set, and the pages are still left out: first the value, then the state.").isEqualTo(282);
    }

    @Test
    void what_was_set_is_saved_and_nothing_that_was_left_out() {
        Partial<Book> murphy = only("Murphy", "title");
        set(murphy, "pages", 300);
        murphy.save();
        Book row = Book.objects.get("pk", shelf.murphy.id);

        assertThat(row.pages).as("The pages were set, and save() did not write them: it leaves out what is deferred.").isEqualTo(300);
        assertThat(row.price).as("The price was left out, and is as it was.").isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void the_whole_object_keeps_what_was_read_or_set() {
        Partial<Book> murphy = only("Murphy", "title");
        set(murphy, "title", "Murphy, second edition");
        set(murphy, "pages", 300);
        Book whole = ByNameTest.orFail(murphy::full);

        assertThat(List.of(whole.title, whole.pages)).as("Title and pages were set, and full() read the row over them: load what is deferred, and"
            + " nothing else.").isEqualTo(List.of("Murphy, second edition", 300));
        assertThat(whole.price).as("The price was left out, and is there now.").isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void the_whole_object_is_one_query_for_all_that_is_left_out() {
        Partial<Book> murphy = only("Murphy", "title");
        List<Book> whole = new ArrayList<>();

        assertThat(sqlOf(() -> whole.add(ByNameTest.orFail(murphy::full)))).as("Six fields were left out: one query for all of them.").hasSize(1);
        assertThat(List.of(whole.get(0).title, whole.get(0).pages, whole.get(0).price, whole.get(0).author.key(), whole.get(0).binding))
            .as("All fields are in the whole book.").isEqualTo(List.of("Murphy", 282, new BigDecimal("12.50"), shelf.beckett.id, Binding.CLOTH));
        assertThat(murphy.deferredFields()).as("Nothing is left out any more.").isEmpty();
        assertThat(sqlOf(() -> assertThat(murphy.full()).as("It is the same object each time.").isSameAs(whole.get(0)))).as("Nothing is left"
            + " to be loaded, and so nothing to ask for.").isEmpty();
    }
}
