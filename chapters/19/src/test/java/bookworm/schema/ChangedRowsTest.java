package bookworm.schema;

import static bookworm.meta.FieldState.field;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.*;
import org.junit.jupiter.api.Test;

/** What becomes of the rows when their table changes: they follow, or the database refuses. None is cut or lost without a word. */
class ChangedRowsTest extends ChangingLibrary {

    private static final FieldState OWN_KEY = field(IntegerField.class, "primaryKey", true);
    private static final FieldState ROOM = field(CharField.class, "maxLength", 20);

    private void insertBook(String title) { run("INSERT INTO \"books_book\" (\"title\", \"author_id\") VALUES ('" + title + "', 1)"); }

    // Columns that come and go

    @Test
    void a_new_column_gets_the_value_of_a_new_object_in_the_rows_that_are_there() {
        become(AUTHOR, with(BOOK, "language", field(CharField.class, "maxLength", 2, "initial", "en")));

        assertThat(values("SELECT \"language\" FROM \"books_book\"")).containsExactly("en");
        assertThatThrownBy(() -> insertBook("Ulysses")).as("a default of Java is none of the table").isInstanceOf(IntegrityError.class)
            .hasMessageContaining("language");
    }

    @Test
    void where_new_objects_have_none_it_is_null_or_empty_or_the_database_refuses() {
        become(AUTHOR, with(with(with(BOOK, "remark", NAME.with("blank", true)), "cover", NAME.with("blank", true).with("initial", "hard")),
            "motto", NAME.with("nullable", true).with("initial", "of new books")));

        assertThat(values("SELECT \"remark\" || '/' || \"cover\" FROM \"books_book\"")).containsExactly("/hard");
        assertThat(values("SELECT \"motto\" FROM \"books_book\"")).containsExactly((Object) null);
        assertThatThrownBy(() -> become(AUTHOR, with(BOOK, "language", NAME))).isInstanceOf(IntegrityError.class)
            .hasMessageContaining("NULL not allowed for column");
    }

    @Test
    void a_default_of_the_database_stays_with_the_column_until_it_is_taken_away() {
        become(AUTHOR, with(BOOK, "language", field(CharField.class, "maxLength", 2, "initial", "la", "dbDefault", List.of("en"))));
        insertBook("Ulysses");

        assertThat(values("SELECT \"language\" FROM \"books_book\"")).containsExactly("en", "en");
        become(AUTHOR, with(BOOK, "language", field(CharField.class, "maxLength", 2)));
        assertThatThrownBy(() -> insertBook("Persuasion")).as("now it is taken away").isInstanceOf(IntegrityError.class);
    }

    // Columns that change

    @Test
    void titles_that_do_not_fit_their_changed_column_are_refused_and_not_cut() {
        assertThatThrownBy(() -> become(AUTHOR, with(BOOK, "title", TITLE.with("maxLength", 3)))).isInstanceOf(DatabaseError.class)
            .hasMessageContaining("Value too long for column");
        become(AUTHOR, with(BOOK, "title", TITLE.with("maxLength", 4)));
        insertBook("Emma");
        assertThatThrownBy(() -> become(AUTHOR, with(BOOK, "title", TITLE.with("unique", true)))).isInstanceOf(IntegrityError.class);
        assertThat(values("SELECT \"title\" FROM \"books_book\"")).containsExactly("Emma", "Emma");
    }

    @Test
    void nulls_get_the_value_of_a_new_object_before_they_are_forbidden() {
        become(AUTHOR, with(BOOK, "isbn", NAME.with("nullable", true)));
        run("INSERT INTO \"books_book\" (\"title\", \"author_id\", \"isbn\") VALUES ('Ulysses', 1, '9780141182803')");
        become(AUTHOR, with(BOOK, "isbn", NAME.with("initial", "it's unknown")));

        assertThat(values("SELECT \"isbn\" FROM \"books_book\"")).containsExactly("it's unknown", "9780141182803");
    }

    @Test
    void a_default_of_the_database_follows_its_column_into_another_type() {
        String uuid = "00000000-0000-0000-0000-000000000001";
        become(AUTHOR, with(BOOK, "code", field(CharField.class, "maxLength", 36, "dbDefault", List.of(uuid))));
        become(AUTHOR, with(BOOK, "code", field(UUIDField.class, "dbDefault", List.of(uuid))));
        insertBook("Ulysses");

        assertThat(values("SELECT \"code\" FROM \"books_book\"")).containsOnly(UUID.fromString(uuid)).hasSize(2);
    }

    @Test
    void a_foreign_key_becomes_a_one_to_one_and_a_foreign_key_again() {
        become(AUTHOR, with(BOOK, "author", field(OneToOne.class, "to", "books.Author", "onDelete", OnDelete.CASCADE)));
        assertThatThrownBy(() -> insertBook("Persuasion")).isInstanceOf(IntegrityError.class);

        become(AUTHOR, BOOK);
        insertBook("Persuasion");
        assertThat(values("SELECT \"title\" FROM \"books_book\"")).containsExactly("Emma", "Persuasion");
    }

    // Keys

    @Test
    void a_key_of_ones_own_becomes_one_that_is_counted_up_after_those_that_are_there() {
        become(model("Shelf", "id", OWN_KEY, "room", ROOM));
        run("INSERT INTO \"books_shelf\" (\"id\", \"room\") VALUES (7, 'library')");
        become(model("Shelf", "id", KEY, "room", ROOM));
        run("INSERT INTO \"books_shelf\" (\"room\") VALUES ('reading room')");

        assertThat(values("SELECT \"id\" FROM \"books_shelf\"")).containsExactly(7L, 8L);
        become();
        become(model("Shelf", "id", OWN_KEY, "room", ROOM));
        become(model("Shelf", "id", KEY, "room", ROOM));
        run("INSERT INTO \"books_shelf\" (\"room\") VALUES ('cellar')");
        assertThat(values("SELECT \"id\" FROM \"books_shelf\"")).as("of an empty table").containsExactly(1L);
    }

    @Test
    void a_key_that_was_counted_up_becomes_one_of_ones_own_and_what_leads_to_it_follows() {
        become(with(AUTHOR, "id", field(CharField.class, "maxLength", 5, "primaryKey", true)), BOOK);
        assertThat(values("SELECT \"author_id\" FROM \"books_book\"")).containsExactly("1");
        become(with(AUTHOR, "id", OWN_KEY), BOOK);

        assertThat(values("SELECT \"author_id\" FROM \"books_book\"")).containsExactly(1);
        assertThatThrownBy(() -> run("INSERT INTO \"books_author\" (\"name\") VALUES ('Homer')")).isInstanceOf(IntegrityError.class);
        assertThatThrownBy(() -> run("UPDATE \"books_book\" SET \"author_id\" = 7")).isInstanceOf(IntegrityError.class);
    }

    @Test
    void rows_that_are_there_are_counted_when_a_table_gets_a_key() {
        become(model("Shelf", "room", ROOM.with("primaryKey", true)));
        run("INSERT INTO \"books_shelf\" (\"room\") VALUES ('library'), ('cellar')");
        become(model("Shelf", "id", KEY.with("initial", 0L), "room", ROOM));

        assertThat(values("SELECT \"id\" FROM \"books_shelf\" ORDER BY \"id\"")).containsExactly(1L, 2L);
    }
}
