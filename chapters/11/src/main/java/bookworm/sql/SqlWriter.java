package bookworm.sql;

import bookworm.db.*;
import bookworm.errors.QueryError;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;

/** Writes a tree as SQL: the text grows here, the values gather beside it. */
public final class SqlWriter {

    private static final Pattern MARK = Pattern.compile("\\{(\\d|\\*)}");

    private static final List<String> OPERATORS = List.of("=", "<>", "<", "<=", ">", ">=", "IS", "IS NOT", "IN", "+", "-", "*", "/", "%");

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder(256);
    private final List<Object> parameters = new ArrayList<>();
    private boolean forDdl;

    private SqlWriter(Dialect dialect) { this.dialect = dialect; }

    /** Compiles a whole statement. */
    public static Sql compile(Statement statement, Dialect dialect) {
        SqlWriter writer = new SqlWriter(dialect);
        statement.render(writer);
        return new Sql(writer.toString(), writer.parameters);
    }

    /** A condition as DDL takes it, with the values written out. */
    public static String compileCheck(Node condition, Dialect dialect) {
        SqlWriter writer = new SqlWriter(dialect);
        writer.forDdl = true;
        condition.render(writer);
        return writer.toString();
    }

    public Dialect dialect() { return dialect; }

    public SqlWriter append(String sql) {
        text.append(sql);
        return this;
    }

    public SqlWriter append(Node part) {
        part.render(this);
        return this;
    }

    /** An operator between two values. Throws a {@link QueryError} unless it is one that SQL has. */
    SqlWriter operator(String operator) {
        if (!OPERATORS.contains(operator)) {
            throw new QueryError("'" + operator + "' is no operator of SQL. Take one of " + OPERATORS + ", or Func.of(...).");
        }
        return append(" " + operator + " ");
    }

    /** The parts, a comma between them. */
    public SqlWriter append(List<? extends Node> parts) { return list(parts, ", ", this::append); }

    /** A function's template, with the arguments in the place of its marks. */
    void fill(String template, List<? extends Node> arguments) {
        fill(template, mark -> mark.equals("*") ? all -> all.append(arguments) : arguments.get(Integer.parseInt(mark)));
    }

    /** A template, with a part in the place of each mark: a number or a star in braces. */
    void fill(String template, Function<String, Node> parts) {
        int done = 0;
        for (Matcher mark = MARK.matcher(template); mark.find(); done = mark.end()) {
            append(template.substring(done, mark.start())).append(parts.apply(mark.group(1)));
        }
        append(template.substring(done));
    }

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

    /** A keyword and the condition after it; nothing at all where that is always met. */
    SqlWriter clause(String keyword, Expression condition) {
        return Truth.ALWAYS.equals(condition) ? this : append(keyword).append(condition);
    }

    /** A keyword and the list after it; nothing at all where that is empty. */
    SqlWriter clause(String keyword, List<? extends Node> parts) {
        return parts.isEmpty() ? this : append(keyword).append(parts);
    }

    public SqlWriter identifier(String name) { return append(dialect.quote(name)); }

    /** A mark for a value, and the value, as the driver takes it. */
    public SqlWriter parameter(Object value) {
        if (forDdl) {
            return append(dialect.literal(value));
        }
        parameters.add(value);
        return append("?");
    }

    /** What is written so far. */
    @Override public String toString() { return text.toString(); }
}
