package bookworm.sql;

import bookworm.db.*;
import java.util.*;
import java.util.function.Consumer;

/** Writes a tree as SQL: the text grows here, the values gather beside it. */
public final class SqlWriter {

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder(256);
    private final List<Object> parameters = new ArrayList<>();

    private SqlWriter(Dialect dialect) { this.dialect = dialect; }

    /** Compiles a whole statement. */
    public static Sql compile(Statement statement, Dialect dialect) {
        SqlWriter writer = new SqlWriter(dialect);
        statement.render(writer);
        return new Sql(writer.text.toString(), writer.parameters);
    }

    public SqlWriter append(String sql) {
        text.append(sql);
        return this;
    }

    public SqlWriter append(Node part) {
        part.render(this);
        return this;
    }

    /** The parts, a comma between them. */
    public SqlWriter append(List<? extends Node> parts) { return list(parts, ", ", this::append); }

    /** A part of the statement for each element, the separator between them. */
    <T> SqlWriter list(Collection<T> elements, String separator, Consumer<T> part) {
        String between = "";
        for (T element : elements) {
            append(between);
            part.accept(element);
            between = separator;
        }
        return this;
    }

    public SqlWriter identifier(String name) { return append(dialect.quote(name)); }

    /** A mark for a value, and the value, as the driver takes it. */
    public SqlWriter parameter(Object value) {
        parameters.add(value);
        return append("?");
    }
}
