package bookworm.query;

import static bookworm.Expressions.count;
import static bookworm.Expressions.f;
import static bookworm.Expressions.q;
import static org.assertj.core.api.Assertions.assertThat;

import books.Book;
import bookworm.meta.ModelMeta;
import bookworm.meta.Models;
import bookworm.sql.Expression;
import bookworm.sql.Lock;
import bookworm.sql.Param;
import bookworm.sql.Shape;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A query is the key of the cache of compiled queries. Whoever adds a part to it, and forgets that part where the values are
 * taken out of a query, would let one query see the values of another: these tests fail then.
 */
class QueryIsDataTest {

    private static final ModelMeta BOOK = Models.meta(Book.class);

    /** A query of which every part says something, with a value of its own wherever there can be one. */
    private static Query whole(int from) {
        Query query = Query.of(BOOK);
        query = query.with(Filter.apply(query.tables("filter"), q("pages__gt", from).and(q("tags__name", "tag " + from))));
        query = Annotate.apply(query, "half", f("pages").plus(from + 1), true);
        query = SelectValues.apply(query, List.of("title", "half"));
        query = Annotate.apply(query, "all", count("loans"), true);
        query = OrderBy.apply(query, List.of(f("price").times(from + 2)));
        query = query.with(query.tables("share").withStickyJoin());
        return query.distinct(true).slice(from + 3, from + 10).with(query.order().reverse()).with(Lock.NOWAIT);
    }

    @Test
    void every_part_of_a_query_and_of_its_source_is_tried_here() throws ReflectiveOperationException {
        assertAllDiffer(whole(1), Query.of(BOOK));
        assertAllDiffer(whole(1).source(), Query.of(BOOK).source());
        assertAllDiffer(whole(1).order(), Query.of(BOOK).order());
        assertAllDiffer(whole(1).slice(), Query.of(BOOK).slice());
    }

    /** One part alone may stay: the distance of a slice that has none, say, is told by the sample above. */
    private static void assertAllDiffer(Object sample, Object plain) throws ReflectiveOperationException {
        for (RecordComponent part : sample.getClass().getRecordComponents()) {
            part.getAccessor().setAccessible(true);
            assertThat(part.getAccessor().invoke(sample)).as("%s of the sample: give it something to say", part)
                .isNotEqualTo(part.getAccessor().invoke(plain));
        }
    }

    @Test
    void no_value_is_left_in_the_shape_of_a_query() throws ReflectiveOperationException {
        assertThat(values(whole(1))).as("the sample's values").hasSizeGreaterThan(5);

        assertThat(values(whole(1).map(new Shape()))).as("values that are left").isEmpty();
    }

    @Test
    void queries_that_differ_in_values_alone_have_one_shape_and_others_have_not() {
        assertThat(whole(1).map(new Shape())).isEqualTo(whole(20).map(new Shape()));
        assertThat(whole(1).map(new Shape())).isNotEqualTo(whole(1).distinct(false).map(new Shape()));
    }

    /** The values in any part of a record, of the records in it, and so on. */
    private static List<Object> values(Object part) throws ReflectiveOperationException {
        if (part instanceof Param param) {
            return param.value() instanceof Param.Slot ? List.of() : List.of(param.value());
        }
        List<Object> values = new ArrayList<>();
        for (Object inner : partsOf(part)) {
            values.addAll(values(inner));
        }
        return values;
    }

    private static Collection<?> partsOf(Object part) throws ReflectiveOperationException {
        if (part instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        if (part instanceof Collection<?> collection) {
            return collection;
        }
        if (part instanceof Map<?, ?> map) {
            return map.values();
        }
        boolean isOurs = part instanceof Record && Stream.of(Query.class, Expression.class)
            .anyMatch(each -> part.getClass().getPackage().equals(each.getPackage()));
        List<Object> parts = new ArrayList<>();
        if (isOurs) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                parts.add(component.getAccessor().invoke(part));
            }
        }
        return parts;
    }
}
