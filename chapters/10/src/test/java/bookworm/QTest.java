package bookworm;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.errors.*;
import bookworm.query.Q;
import bookworm.sql.*;
import java.util.*;
import library.*;
import org.junit.jupiter.api.Test;

/** Conditions as values, joined by and, or, xor, and denied. */
class QTest extends FullLibrary {

    private static final Q FICTION = q("genre", "FIC");
    private static final Q THICK = q("pages__gt", 400);
    private static final Q NEVER = q("pk__in", List.of());

    private static String where(Q condition) {
        String[] parts = sqlOf(() -> Book.objects.filter(condition).orderBy().list()).get(0).split(" WHERE ");
        return parts.length == 1 ? "everything" : parts[1];
    }

    private static long count(Expression... conditions) { return Book.objects.filter(conditions).count(); }

    @Test
    void conditions_are_joined_by_and_or_and_not() {
        assertThat(where(FICTION.and(THICK))).isEqualTo("(\"genre\" = ? AND \"pages\" > ?)");
        assertThat(where(FICTION.or(THICK))).isEqualTo("(\"genre\" = ? OR \"pages\" > ?)");
        assertThat(where(not(FICTION))).isEqualTo("NOT (\"genre\" = ?)");
        assertThat(count(FICTION) + count(THICK) - count(FICTION.and(THICK))).isEqualTo(count(FICTION.or(THICK)));
        assertThat(where(q("genre", "FIC", "pages__gt", 400))).as("several lookups").isEqualTo(where(FICTION.and(THICK)));
        assertThat(count(FICTION, THICK)).as("several conditions").isEqualTo(count(FICTION.and(THICK)));
    }

    @Test
    void brackets_are_where_java_has_them() {
        Q emma = q("title", "Emma");

        assertThat(where(FICTION.or(THICK).and(emma))).isEqualTo("((\"genre\" = ? OR \"pages\" > ?) AND \"title\" = ?)");
        assertThat(where(FICTION.or(THICK.and(emma)))).isEqualTo("(\"genre\" = ? OR (\"pages\" > ? AND \"title\" = ?))");
        assertThat(where(FICTION.or(THICK).or(emma))).isEqualTo("(\"genre\" = ? OR \"pages\" > ? OR \"title\" = ?)");
    }

    @Test
    void not_of_both_is_not_not_of_each_and_not_twice_is_not_at_all() {
        assertThat(where(not(FICTION.and(THICK)))).isEqualTo("NOT (\"genre\" = ? AND \"pages\" > ?)");
        assertThat(count(not(FICTION.and(THICK)))).isEqualTo(167 - count(FICTION.and(THICK)))
            .isGreaterThan(count(not(FICTION).and(not(THICK))));
        assertThat(not(not(FICTION))).isEqualTo(FICTION);
        assertThat(count(not(q(not(FICTION))))).isEqualTo(135);
    }

    @Test
    void a_xor_is_true_of_an_odd_number() {
        assertThat(count(FICTION.xor(THICK))).isEqualTo(count(FICTION.or(THICK)) - count(FICTION.and(THICK)));
        assertThat(count(FICTION.xor(THICK).xor(q("authorId", 1)))).isEqualTo(Book.objects.list().stream().filter(book ->
            (book.genre.equals("FIC") ^ book.pages > 400) ^ book.authorId == 1).count());
        assertThat(where(FICTION.xor(THICK))).isEqualTo("((\"genre\" = ? OR \"pages\" > ?) AND MOD(CASE WHEN \"genre\" = ? THEN 1"
            + " ELSE 0 END + CASE WHEN \"pages\" > ? THEN 1 ELSE 0 END, 2) = 1)");
        assertThat(count(FICTION.xor(not(NEVER)))).as("exactly one of both, of which one is true").isEqualTo(167 - 135);
        assertThat(count(FICTION.xor(NEVER))).isEqualTo(135);
    }

    @Test
    void an_empty_condition_says_nothing_and_cannot_be_denied() {
        Q ofEmptyOnes = new Q(Junction.Connector.OR, false, List.of(q(), q()));
        for (Q empty : List.of(q(), not(q()), q().or(q()), q(q(), q()), not(q(not(q()))), ofEmptyOnes, not(ofEmptyOnes))) {
            assertThat(where(empty)).isEqualTo("everything");
            assertThat(where(empty.or(THICK))).as("joined to another, it adds nothing").isEqualTo("\"pages\" > ?");
        }
    }

    @Test
    void what_can_never_be_settles_a_condition_without_a_query() {
        assertThat(sqlOf(() -> assertThat(count(THICK.and(NEVER))).isZero())).isEmpty();
        assertThat(where(THICK.or(NEVER))).isEqualTo("\"pages\" > ?");
        assertThat(where(THICK.or(not(NEVER)))).isEqualTo("everything");
    }

    @Test
    void a_condition_can_be_used_again_and_stays_as_it_is() {
        Q either = THICK.or(q("title", "Emma"));
        THICK.not();

        assertThat(where(THICK)).isEqualTo("\"pages\" > ?");
        assertThat(where(either)).isEqualTo("(\"pages\" > ? OR \"title\" = ?)");
        assertThat(q("pages__gt", 400)).isEqualTo(THICK);
    }

    @Test
    void a_condition_in_columns_may_stand_beside_those_in_names() {
        Expression emma = new Column(bookworm.meta.Models.meta(Book.class).field("title")).is("Emma");

        assertThat(count(THICK, emma)).isEqualTo(1);
        assertThat(count(THICK.and(not(emma)))).isEqualTo(62);
    }

    @Test
    void get_takes_conditions_or_none_where_there_is_but_one_row() {
        assertThat(Book.objects.get(THICK, q("title", "Emma")).pages).isEqualTo(474);
        assertThat(Book.objects.filter(THICK, q("title", "Emma")).get().pages).isEqualTo(474);
        assertThat(Book.objects.orderBy("-pages").limit(1).get().title).as("the one of a slice").isEqualTo("Les Misérables");
        assertThatThrownBy(() -> Book.objects.get(THICK)).isInstanceOf(MultipleObjectsReturned.class);
    }

    @Test
    void a_condition_says_itself_and_null_says_nothing() {
        assertThat(FICTION.or(not(THICK))).hasToString("(genre=FIC OR NOT (pages__gt=400))");
        assertThat(FICTION.or(THICK).or(NEVER)).hasToString("(genre=FIC OR pages__gt=400 OR pk__in=[])");
        assertThat(q().or(THICK)).isEqualTo(THICK);
        assertThatThrownBy(() -> Book.objects.filter(THICK, null)).isInstanceOf(QueryError.class)
            .hasMessage("A condition is null, which says nothing: leave it out.");
        assertThatThrownBy(() -> q((Expression[]) null)).isInstanceOf(QueryError.class);
        assertThatThrownBy(() -> Book.objects.filter(FICTION.or(q("titel", 1)))).isInstanceOf(FieldError.class)
            .hasMessageStartingWith("Cannot resolve 'titel' on Book.");
    }
}
