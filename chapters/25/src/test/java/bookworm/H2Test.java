package bookworm;

import static bookworm.Expressions.f;
import static org.assertj.core.api.Assertions.*;

import bookworm.db.*;
import bookworm.errors.*;
import java.math.BigDecimal;
import java.util.List;
import library.*;
import org.junit.jupiter.api.Test;

/** What each database promises, kept by H2, and what H2 alone does. */
class H2Test extends WritingContract {

    @Override String newUrl() { return newH2(); }

    @Test
    void nulls_come_first_where_nobody_says() {
        Book.objects.filter("pk", book("Persuasion", "9780010475173").id).update("price", new BigDecimal("8.00"));

        assertThat(Book.objects.orderBy("price").valuesFlat("title").list()).containsExactly("Emma", "Persuasion");
        assertThat(Book.objects.orderBy(f("price").asc().nullsLast()).valuesFlat("title").list()).containsExactly("Persuasion", "Emma");
    }

    @Test
    void a_row_that_refers_to_one_that_is_still_to_come_is_refused_at_once() {
        assertThatThrownBy(() -> Database.atomic(() -> {
            emma.author.key(99);
            emma.save();
        })).isInstanceOf(IntegrityError.class);
    }

    @Test
    void another_database_is_refused_by_its_name() {
        assertThatThrownBy(() -> Dialect.of("Oracle")).isInstanceOf(DatabaseError.class)
            .hasMessage("Bookworm has no dialect for Oracle: it speaks H2's and PostgreSQL's.");
    }
}
