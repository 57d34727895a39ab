package bookworm.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bookworm.Model;
import bookworm.errors.FieldError;
import bookworm.fields.*;
import java.time.LocalDate;
import java.util.*;
import library.Author;
import library.Book;
import org.junit.jupiter.api.Test;

class ModelMetaTest {

    @Test
    void the_columns_stand_in_the_order_of_the_class_the_inherited_key_first() {
        assertThat(Models.meta(Book.class).fields()).extracting(FieldMeta::column)
            .containsExactly("id", "title", "author_id", "publication_date", "isbn", "genre", "pages");
    }

    @Test
    void a_field_knows_what_it_was_declared_with() {
        FieldMeta isbn = Models.meta(Book.class).field("isbn");

        assertThat(isbn.unique()).isTrue();
        assertThat(isbn.nullable()).isFalse();
        assertThat(isbn.type().columnType()).isEqualTo("VARCHAR(13)");
        assertThat(Models.meta(Author.class).field("birthDate").nullable()).isTrue();
    }

    @Test
    void the_inherited_key_is_made_by_the_database() {
        FieldMeta key = Models.meta(Book.class).primaryKey();

        assertThat(key.name()).isEqualTo("id");
        assertThat(key.isGenerated()).isTrue();
    }

    @Test
    void pk_is_another_name_for_the_key_and_no_column_of_its_own() {
        ModelMeta book = Models.meta(Book.class);

        assertThat(book.field("pk")).isSameAs(book.field("id"));
        assertThat(book.fields()).hasSize(7);
    }

    static class Edition extends Model {
        @TextField String binding;
        @CharField(maxLength = 13, primaryKey = true) String isbn;
    }

    @Test
    void a_key_of_its_own_takes_the_place_of_the_inherited_one() {
        ModelMeta edition = Models.meta(Edition.class);

        assertThat(edition.fields()).extracting(FieldMeta::name).containsExactly("binding", "isbn");
        assertThat(edition.field("pk").name()).isEqualTo("isbn");
        assertThat(edition.primaryKey().isGenerated()).isFalse();
    }

    static class Renamed extends Model {
        @BigIntegerField(primaryKey = true) Long id;
    }

    @Test
    void a_key_of_its_own_may_be_called_id() {
        assertThat(Models.meta(Renamed.class).fields()).singleElement()
            .satisfies(key -> assertThat(key.isGenerated()).isFalse());
    }

    abstract static class Dated extends Model {
        @DateField LocalDate added;
    }

    static class Magazine extends Dated {
        @TextField String title;
        String note;
        @Deprecated int copies;
        static int count;
    }

    @Test
    void a_model_has_the_fields_of_the_classes_above_it_first() {
        assertThat(Models.meta(Magazine.class).fields()).extracting(FieldMeta::name).startsWith("id", "added", "title");
    }

    @Test
    void a_field_without_a_field_annotation_is_no_column() {
        assertThat(Models.meta(Magazine.class).fields()).hasSize(3);
    }

    @Test
    void a_table_is_called_after_the_last_part_of_the_package_and_the_class() {
        ModelMeta magazine = Models.meta(Magazine.class);

        assertThat(magazine.table()).isEqualTo("meta_magazine");
        assertThat(magazine.label()).isEqualTo("meta.Magazine");
    }

    @Meta(app = "archive")
    static class OldBook extends Model {
    }

    @Meta(app = "archive", table = "scrolls")
    static class Scroll extends Model {
    }

    @Test
    void a_model_may_say_its_app_or_its_table() {
        assertThat(Models.meta(OldBook.class).table()).isEqualTo("archive_oldbook");
        assertThat(Models.meta(Scroll.class).table()).isEqualTo("scrolls");
        assertThat(Models.meta(Scroll.class).label()).isEqualTo("archive.Scroll");
    }

    @Test
    void a_misspelt_field_is_refused_with_the_nearest_name() {
        assertThatThrownBy(() -> Models.meta(Book.class).field("publicationdate")).isInstanceOf(FieldError.class)
            .hasMessageContainingAll("Book has no field 'publicationdate'.", "Did you mean 'publicationDate'?");
    }

    @Test
    void null_names_no_field() {
        assertThatThrownBy(() -> Models.meta(Book.class).field(null)).isInstanceOf(FieldError.class)
            .hasMessageContaining("Book has no field 'null'.");
    }

    @Test
    void whether_there_is_a_field_can_be_asked_without_an_error() {
        assertThat(Models.meta(Book.class).find("price")).isEmpty();
    }

    @Test
    void the_list_of_fields_cannot_be_changed() {
        assertThatThrownBy(() -> Models.meta(Book.class).fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_a_model_was_declared_with_cannot_be_changed() {
        Map<String, FieldState> fields = new LinkedHashMap<>();
        ModelState state = new ModelState("books", "Book", "books_book", fields);
        fields.put("title", null);

        assertThat(state.fields()).isEmpty();
        assertThatThrownBy(() -> state.fields().put("isbn", null)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_class_is_read_once() {
        assertThat(Models.meta(Author.class)).isSameAs(Models.meta(Author.class));
        assertThat(Models.check(Book.class, Author.class)).element(1).isSameAs(Models.meta(Author.class));
    }
}
