package bookworm.sql;

import static org.assertj.core.api.Assertions.*;

import bookworm.db.Sql;
import bookworm.exercises.*;
import bookworm.fields.*;
import bookworm.meta.*;
import desk.Volume;
import java.util.*;
import org.junit.jupiter.api.Test;

@Exercise(value = "24.2", title = "Your turn: a query without its values")
@ReadAgain("Step 3: a query without its values")
class ShapeTest {

    private static final ModelMeta VOLUME = Models.meta(Volume.class);
    private static final Column PAGES = new Column(VOLUME.field("pages"));
    private static final Column TITLE = new Column(VOLUME.field("title"));

    /** A type whose values are others for the driver. */
    private static final FieldType<String> LOUD = new FieldType<>() {
        @Override public Class<String> javaType() { return String.class; }
        @Override public String columnType(bookworm.db.Dialect dialect) { return "VARCHAR(9)"; }
        @Override public String convert(Object value) { return "" + value; }
        @Override public Object toJdbc(String value) { return value.toUpperCase(Locale.ROOT); }
    };

    @Test
    void a_value_becomes_a_slot() {
        assertThat(slots(new Shape().apply(param(474)))).as("The value 474 is gone, and slot 0 stands there.").containsExactly(0);
    }

    @Test
    void what_has_no_value_stays() {
        assertThat(new Shape().apply(PAGES)).as("A column has no value to take out.").isEqualTo(PAGES);
        assertThat(new Shape().apply(new Literal(1))).as("A literal is a part of the text, and no parameter.").isEqualTo(new Literal(1));
    }

    @Test
    void values_are_taken_out_at_any_depth() {
        Expression condition = Junction.and(List.of(PAGES.is(474), new Arithmetic(PAGES, "+", new Arithmetic(param(1), "*", param(2)))));

        assertThat(slots(new Shape().apply(condition))).as("In (pages = 474 AND pages + 1 * 2) three values become three slots, in their order.")
            .containsExactly(0, 1, 2);
    }

    @Test
    void trees_that_differ_in_their_values_alone_have_one_shape() {
        assertThat(new Shape().apply(PAGES.is(474))).as("pages = 474 and pages = 249 have the same shape.").isEqualTo(new Shape().apply(PAGES.is(249)));
        assertThat(new Shape().apply(PAGES.is(474))).as("pages = 474 and title = 'Emma' have two.").isNotEqualTo(new Shape().apply(TITLE.is("Emma")));
        assertThat(new Shape().apply(param(null))).as("A parameter that is null is a parameter as well.").isEqualTo(new Shape().apply(param(7)));
    }

    @Test
    void equal_values_share_a_slot() {
        Shape shape = new Shape();

        assertThat(slots(shape.apply(Junction.and(List.of(PAGES.is(7), PAGES.is(8), PAGES.is(7)))))).as("In (pages = 7 AND pages = 8 AND pages = 7) the third"
            + " value is the first one again: GROUP BY depends on that.").containsExactly(0, 1, 0);
        assertThat(slots(shape.apply(PAGES.is(8)))).as("The same shape meets 8 once more in another expression of the query.").containsExactly(1);
        assertThat(shape.size()).as("There are two different values, 7 and 8.").isEqualTo(2);
    }

    @Test
    void equal_values_of_two_types_are_two() {
        Shape shape = new Shape();
        shape.apply(new Param("7", TITLE.type()));

        assertThat(slots(shape.apply(new Param("7", LOUD)))).as("A '7' of another type is another parameter: it may be another value for the driver.").containsExactly(1);
    }

    @Test
    void the_values_come_back_where_the_slots_are() {
        Shape shape = new Shape();
        shape.apply(Junction.and(List.of(PAGES.is(474), TITLE.is("Emma"))));

        Sql filled = fill(shape, Sql.of("a text", new Param.Slot(0), new Param.Slot(1)));
        assertThat(filled.text()).as("The text stays.").isEqualTo("a text");
        assertThat(filled.parameters()).as("474 was taken out first, and 'Emma' next.").isEqualTo(List.of(474, "Emma"));
    }

    @Test
    void the_writer_may_use_slots_in_any_order_and_twice() {
        Shape shape = new Shape();
        shape.apply(Junction.and(List.of(PAGES.is(474), TITLE.is("Emma"))));

        assertThat(fill(shape, Sql.of("", new Param.Slot(1), new Param.Slot(0), new Param.Slot(1))).parameters())
            .as("The parameters are slot 1, slot 0 and slot 1 again; 474 was taken out for slot 0, 'Emma' for slot 1.")
            .isEqualTo(List.of("Emma", 474, "Emma"));
    }

    @Test
    void other_parameters_stay() {
        Shape shape = new Shape();
        shape.apply(PAGES.is(474));

        assertThat(fill(shape, Sql.of("", "as it is", new Param.Slot(0), 21)).parameters())
            .as("Only the second of the three parameters is a slot.").isEqualTo(Arrays.asList("as it is", 474, 21));
    }

    @Test
    void values_come_as_the_driver_takes_them() {
        Shape shape = new Shape();
        shape.apply(new Param("emma", LOUD));
        shape.apply(new Param(null, LOUD));

        assertThat(fill(shape, Sql.of("", new Param.Slot(0), new Param.Slot(1))).parameters())
            .as("This type gives the driver capital letters: toJdbc() of 'emma' is 'EMMA', and that of null is null.").isEqualTo(Arrays.asList("EMMA", null));
    }

    @Test
    void what_is_given_is_not_changed() {
        Shape shape = new Shape();
        shape.apply(PAGES.is(474));
        Sql sql = Sql.of("", new Param.Slot(0));

        fill(shape, sql);
        assertThat(sql.parameters()).as("What was compiled serves the next query, too: its slots stay.").isEqualTo(List.of(new Param.Slot(0)));
        assertThat(fill("Filled once more", shape, sql).parameters()).as("Filled once more, it is the same.").isEqualTo(List.of(474));
    }

    private static Param param(Object value) { return new Param(value, PAGES.type()); }

    private static Sql fill(Shape shape, Sql sql) { return fill("Filled for the first time", shape, sql); }

    private static Sql fill(String when, Shape shape, Sql sql) {
        try {
            return shape.fill(sql);
        } catch (NullPointerException | ClassCastException | UnsupportedOperationException | IndexOutOfBoundsException | NoSuchElementException e) {
            throw new AssertionError(when + ", the parameters " + sql.parameters() + " become values. Seen instead: " + e, e);
        }
    }

    /** The numbers of the slots in an expression, in the order in which it has them. */
    private static List<Integer> slots(Expression expression) {
        List<Integer> numbers = new ArrayList<>();
        collect(expression, numbers);
        return numbers;
    }

    private static Expression collect(Expression expression, List<Integer> numbers) {
        if (expression instanceof Param param) {
            assertThat(param.value()).as("A value was left in the tree.").isInstanceOf(Param.Slot.class);
            numbers.add(((Param.Slot) param.value()).number());
            return expression;
        }
        return expression.map(part -> collect(part, numbers));
    }
}
