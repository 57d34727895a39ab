package bookworm;

import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import java.math.BigDecimal;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Rows as records of one's own: their components say what is read. */
class RecordsTest extends FullLibrary {

    private record Listing(String title, String author__name, long pages, Double price) { }

    private record Priced(double price) { }

    private record Numbered(Integer title) { }

    private record Misspelt(String titel) { }

    private record Refusing(String title) {
        Refusing {
            throw new IllegalArgumentException("not today");
        }
    }

    @Test
    void a_record_is_made_of_the_values_that_its_components_name() {
        QuerySet<Listing> listings = Book.objects.filter("author__name", "Jane Austen").orderBy("-pages").into(Listing.class);

        assertThat(sqlOf(() -> assertThat(listings).startsWith(new Listing("Mansfield Park", "Jane Austen", 480, 24.0))
            .endsWith(new Listing("Persuasion", "Jane Austen", 249, null)).hasSize(6))).singleElement().asString()
            .startsWith("SELECT \"books_book\".\"title\" AS \"title\", \"books_author\".\"name\" AS \"author__name\","
                + " \"books_book\".\"pages\" AS \"pages\", \"books_book\".\"price\" AS \"price\" FROM");
    }

    @Test
    void a_queryset_of_records_is_a_queryset() {
        QuerySet<Listing> listings = Book.objects.into(Listing.class).filter("author__name", "Flann O'Brien");

        assertThat(listings.get()).isEqualTo(new Listing("At Swim-Two-Birds", "Flann O'Brien", 316, 4.99));
        assertThat(listings.exclude("pages__gt", 300).exists()).isFalse();
        assertThat(listings).hasToString("<QuerySet [" + listings.get() + "]>");
        assertThat(Author.objects.limit(1)).as("objects say their model").hasToString("<QuerySet [<Author: Agatha Christie>]>");
    }

    @Test
    void a_null_does_not_become_a_primitive_and_a_text_no_number() {
        assertThatThrownBy(() -> Book.objects.into(Priced.class).list()).isInstanceOf(ValueError.class).hasMessage("Priced.price is a"
            + " Java double, which is never null, but the row has null: declare it as Double, or read it with get(name, Double.class).");
        assertThatThrownBy(() -> Book.objects.into(Numbered.class).list()).isInstanceOf(ValueError.class)
            .hasMessage("The value 'Numbered.title' is of the class String, not Integer.");
    }

    @Test
    void a_record_that_refuses_a_row_says_why() {
        assertThatThrownBy(() -> Book.objects.filter("isbn", "9780010316797").into(Refusing.class).list())
            .isInstanceOf(ValueError.class).hasMessage("Refusing refused the row {title=Emma}: not today")
            .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_component_that_is_no_field_is_refused_at_once() {
        assertThatThrownBy(() -> Book.objects.into(Misspelt.class)).isInstanceOf(FieldError.class)
            .hasMessageContaining("Did you mean 'title'?");
    }
}
