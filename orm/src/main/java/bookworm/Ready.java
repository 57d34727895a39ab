package bookworm;

import bookworm.db.*;
import bookworm.sql.*;
import java.util.List;
import java.util.function.Supplier;

/**
 * A query that is ready to run: its SQL, and what reads its rows. How it is planned and written depends on its {@link Shape}
 * alone, and a program asks for few shapes again and again. So each is planned and written once, and whatever has that shape later
 * only brings its values.
 */
record Ready(Sql sql, RowMapper<Object> reader) {

    /** What serves all queries of a shape. */
    record Form(Sql sql, Supplier<RowMapper<Object>> reader) {
    }

    /** Lists of more values are seldom of one length: their shapes would only fill the memory. */
    private static final int MOST_VALUES = 200;
    static final Memory<List<Object>, Form> FORMS = new Memory<>();

    static Ready of(Query query, Dialect dialect) {
        Shape shape = new Shape();
        Query withoutValues = query.map(shape);
        Form form = shape.size() > MOST_VALUES ? form(withoutValues, dialect)
            : FORMS.get(List.of(dialect.getClass(), withoutValues.key()), () -> form(withoutValues, dialect));
        return new Ready(shape.fill(form.sql()), form.reader().get());
    }

    private static Form form(Query shape, Dialect dialect) {
        Plan plan = Planner.plan(shape);
        return new Form(SqlWriter.compile(plan.statement(), dialect), plan.reader());
    }
}
