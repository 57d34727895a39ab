package bookworm.query;

import static bookworm.Expressions.*;
import static org.assertj.core.api.Assertions.*;

import bookworm.*;
import bookworm.db.Database;
import bookworm.errors.QueryError;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.schema.Schema;
import bookworm.sql.Expression;
import bookworm.sql.Junction.Connector;
import java.util.*;
import org.junit.jupiter.api.*;

@Exercise(value = "10.1", title = "Your turn: AND, OR and NOT")
@ReadAgain("Step 1: a condition is a value")
class SideBySideTest {

    static class Pamphlet extends Model {
        static final Manager<Pamphlet> objects = Manager.of(Pamphlet.class);

        @CharField(maxLength = 40) String title;
        @IntegerField int pages;
    }

    private static final List<Q.FieldLookup> LOOKUPS = List.of(
        new Q.FieldLookup("pages__gt", 400), new Q.FieldLookup("title", "Emma"), new Q.FieldLookup("title", "Dubliners"));
    private static final Q THICK = q("pages__gt", 400);
    private static final Q EMMA = q("title", "Emma");
    private static final Q DUBLINERS = q("title", "Dubliners");

    private static final String BY_ANOTHER = "What is joined by another connector stays a part of its own, brackets and all; only what is joined alike"
        + " adds its parts.";

    private final Database library = Database.open("jdbc:h2:mem:" + UUID.randomUUID());

    SideBySideTest() {
        Schema.create(Pamphlet.class);
        Map.of("Emma", 474, "Dubliners", 152, "Ulysses", 730, "Typee", 368).forEach((title, pages) -> Pamphlet.objects.create(pamphlet -> {
            pamphlet.title = title;
            pamphlet.pages = pages;
        }));
    }

    @AfterEach
    void close() { library.close(); }

    @Test
    void conditions_are_joined() {
        assertThat(titles(THICK.and(EMMA))).as("thick AND Emma: the rows that meet both.").containsExactly("Emma");
        assertThat(titles(THICK)).as("Now that thick was joined to another, it asks for both by itself. Whoever made it may use it elsewhere: a new one is"
            + " made each time.").containsExactly("Emma", "Ulysses");
        assertThat(DUBLINERS.or(EMMA).connector()).as("Dubliners OR Emma: the connector is the one that was given.").isEqualTo(Connector.OR);
        assertThat(titles(DUBLINERS.or(EMMA))).as("Dubliners OR Emma: the rows that meet either. filter(...) has joined that OR by AND. " + BY_ANOTHER)
            .containsExactly("Dubliners", "Emma");
        assertThat(titles(q(THICK, DUBLINERS))).as("q(...) joins all of its conditions by AND.").isEmpty();
    }

    @Test
    void brackets_are_where_java_has_them() {
        assertThat(List.of(THICK.or(DUBLINERS).and(EMMA).connector(), DUBLINERS.or(THICK.and(EMMA)).connector())).as("(thick OR Dubliners) AND Emma is an"
            + " AND; Dubliners OR (thick AND Emma) is an OR. The connector is the one that was given, whatever the parts have.")
            .containsExactly(Connector.AND, Connector.OR);
        assertThat(titles(THICK.or(DUBLINERS).and(EMMA))).as("(thick OR Dubliners) AND Emma. " + BY_ANOTHER).containsExactly("Emma");
        assertThat(titles(DUBLINERS.or(THICK.and(EMMA)))).as("Dubliners OR (thick AND Emma). " + BY_ANOTHER).containsExactly("Dubliners", "Emma");
    }

    @Test
    void what_is_joined_alike_adds_its_parts() {
        assertThat(THICK.or(EMMA).or(DUBLINERS).parts()).as("An OR joined to an OR is one OR of three: addsItsPartsTo(with) says when a condition"
            + " gives its parts, and not itself.").containsExactlyInAnyOrderElementsOf(LOOKUPS);
        assertThat(THICK.and(EMMA.and(DUBLINERS)).parts()).as("On the right side too: an AND joined to an AND is one AND of three.")
            .containsExactlyInAnyOrderElementsOf(LOOKUPS);
        assertThat(List.of(THICK.or(EMMA).or(DUBLINERS).parts(), THICK.and(EMMA.and(DUBLINERS)).parts())).as("All three parts are there, in another order."
            + " Each stands in its own place, as Java has them.").containsOnly(List.copyOf(LOOKUPS));
    }

    @Test
    void a_condition_may_come_twice() {
        assertThat(titles(THICK.and(THICK))).as("thick AND thick is thick.").containsExactly("Emma", "Ulysses");
        assertThat(THICK.xor(EMMA).connector()).as("thick XOR Emma: the connector is the one that was given.").isEqualTo(Connector.XOR);
        assertThat(titles(THICK.xor(THICK))).as("thick XOR thick is met by no row: both are met, or neither. A condition that comes twice is two parts.").isEmpty();
    }

    @Test
    void not_turns_the_condition_round_as_a_whole() {
        assertThat(THICK.not().negated()).as("not() gives a condition that is negated.").isTrue();
        Q joined = q(THICK.not());
        assertThat(joined.negated() && joined.parts().contains(THICK.not())).as("Joined by q(...), NOT thick became " + joined + ". The part has its NOT already:"
            + " what join makes is not negated.").isFalse();
        assertThat(titles(THICK.not())).as("NOT thick: it was negated, and lost its NOT where filter(...) joined it. What is denied stays a part of its own:"
            + " its parts without its NOT would be another condition.").containsExactly("Dubliners", "Typee");
        assertThat(titles(DUBLINERS.or(EMMA).not())).as("NOT (Dubliners OR Emma): neither of them.").containsExactly("Typee", "Ulysses");
        assertThat(titles(THICK.and(EMMA).not())).as("NOT (thick AND Emma): all that are not both at once.")
            .containsExactly("Dubliners", "Typee", "Ulysses");
        assertThat(titles(THICK.not().not())).as("NOT twice is not at all: turn the sign, do not set it.").containsExactly("Emma", "Ulysses");
        for (Q condition : List.of(THICK, DUBLINERS.or(EMMA))) {
            assertThat(titles(condition.not().not())).as("NOT twice is not at all, but " + condition + " became " + condition.not().not() + ", which finds other rows.")
                .isEqualTo(titles(condition));
            assertThat(condition.not().not()).as("The same rows, but NOT twice of " + condition + " became " + condition.not().not() + ". It is the condition itself: the"
                + " same connector, the same parts.").isEqualTo(condition);
        }
    }

    @Test
    void what_is_denied_stays_denied_where_it_is_joined() {
        assertThat(titles(THICK.and(EMMA).not().and(q("pages__gt", 100)))).as("NOT (thick AND Emma) AND more than 100 pages: its parts without"
            + " its NOT would be another condition.").containsExactly("Dubliners", "Typee", "Ulysses");
        assertThat(titles(THICK.not().or(EMMA))).as("NOT (thick) OR Emma.").containsExactly("Dubliners", "Emma", "Typee");
        assertThat(titles(EMMA.or(DUBLINERS.not().not()))).containsExactly("Dubliners", "Emma");
    }

    @Test
    void an_empty_condition_adds_nothing() {
        assertThat(titles(q())).as("An empty condition asks for nothing, so all are found.").hasSize(4);
        String empty = "An empty condition has nothing to say: joined to another, by AND or by OR, it adds nothing.";
        assertThat(titles(q().or(EMMA))).as(empty).containsExactly("Emma");
        assertThat(titles(EMMA.or(q(q(), q())))).as(empty).containsExactly("Emma");
        assertThat(q().or(EMMA).connector()).as("Where one part is left there is nothing to join, and the connector is AND, whatever it was.")
            .isEqualTo(Connector.AND);
        assertThat(q().or(EMMA)).as("Nothing was added to Emma, so the condition equals the one that was joined.").isEqualTo(EMMA);
    }

    @Test
    void an_empty_condition_is_not_denied() {
        assertThat(Pamphlet.objects.exclude(q()).list()).as("Who excludes nothing keeps everything. NOT of an empty condition is never true, and all rows are"
            + " lost: isEmpty() knows.").hasSize(4);
        assertThat(q().not()).as("An empty condition says nothing that could be denied: it stays as it is.").isEqualTo(q());
    }

    @Test
    void a_null_is_refused() {
        assertThatThrownBy(() -> THICK.and(null), "A null was joined as if it were a condition.").as("A null is no condition: it wants a QueryError.")
            .isInstanceOf(QueryError.class);
        assertThatThrownBy(() -> q((Expression[]) null), "A null was taken for a list of conditions.")
            .as("A null in place of all of them wants a QueryError too.").isInstanceOf(QueryError.class);
    }

    @Test
    void the_conditions_stay_as_they_were() {
        Q either = DUBLINERS.or(EMMA);
        either.and(THICK);
        either.not();

        assertThat(titles(either)).as("Whoever made a condition may use it elsewhere: a new one is made each time.").containsExactly("Dubliners", "Emma");
    }

    private static List<String> titles(Q condition) {
        return Pamphlet.objects.filter(condition).list().stream().map(pamphlet -> pamphlet.title).sorted().toList();
    }
}
