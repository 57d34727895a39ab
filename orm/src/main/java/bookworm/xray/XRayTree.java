package bookworm.xray;

import bookworm.db.Dialect;
import bookworm.fields.FieldType;
import bookworm.meta.Hop;
import bookworm.sql.*;
import java.util.*;
import java.util.stream.*;

/**
 * A SELECT in words for people: its joins with the reason for each, and its conditions as a tree, in which a query within
 * the query is a branch with joins and conditions of its own.
 */
record XRayTree(Select select, Dialect dialect, Optional<XRayTree> around) {

    private static final int SHOWN = 5;

    /** What stands in the place of a node, within another. */
    private record Words(String text, Expression node) implements Leaf {

        @Override
        public void render(SqlWriter sql) { sql.append(text); }

        @Override
        public FieldType<?> type() { return node.type(); }
    }

    /** A line, and what stands below it. */
    record Branch(String label, List<Branch> children) { }

    List<String> joins() {
        return IntStream.rangeClosed(1, select.from().joins().size()).mapToObj(this::join).toList();
    }

    private String join(int table) {
        Join join = select.from().joins().get(table - 1);
        return join.type() + " " + path(table) + " (" + join.hop().to().model().table() + "): " + reason(join);
    }

    private static String reason(Join join) {
        String meets = "each row meets one";
        if (join.type() == Join.Type.LEFT) {
            meets = "a row may meet none, and must stay";
        } else if (join.hop().nullable()) {
            meets = "a row that meets none cannot pass the conditions";
        }
        return meets + (join.hop().many() ? "; one that meets several comes several times." : ".");
    }

    /** How a table is reached from the model's own: {@code Book.author}. */
    private String path(int table) {
        From from = select.from();
        if (table == 0) {
            return from.base().name();
        }
        Join join = from.joins().get(table - 1);
        Hop hop = join.hop();
        return path(join.parent()) + "."
            + (hop.isForward() ? hop.from().name() : hop.to().reference().relatedName().replace("+", ""));
    }

    /** What is computed for each row, by name. */
    List<String> computed() {
        return select.selections().stream().filter(each -> each.name() != null && !(each.expression() instanceof Column))
            .map(each -> each.name() + ": " + text(each.expression())).toList();
    }

    List<Branch> conditions() {
        return Stream.of(select.where(), select.having(), select.qualify()).filter(each -> !Truth.ALWAYS.equals(each))
            .map(this::branch).toList();
    }

    private Branch branch(Expression node) {
        if (node instanceof Junction junction) {
            List<Branch> children = junction.children().stream().map(this::branch).toList();
            Branch joined = children.size() == 1 ? children.get(0) : new Branch(junction.connector().name(), children);
            return junction.negated() ? new Branch("NOT", List.of(joined)) : joined;
        }
        List<Branch> queries = queries(node).toList();
        return node instanceof Subselect ? queries.get(0) : new Branch(text(node), queries);
    }

    private Stream<Branch> queries(Expression node) {
        if (node instanceof Subselect inner) {
            XRayTree tree = new XRayTree(inner.select(), dialect, Optional.of(this));
            String value = inner.exists() ? "EXISTS" : tree.text(inner.select().selections().get(0).expression());
            return Stream.of(tree.query(value + ", in a query of "));
        }
        return node.children().stream().flatMap(this::queries);
    }

    private Branch query(String title) {
        Stream<Branch> joins = joins().stream().map(join -> new Branch(join, List.of()));
        return new Branch(title + select.from().base().label(), Stream.concat(joins, conditions().stream()).toList());
    }

    /** The node as SQL, in words where those say more to people. */
    private String text(Expression node) {
        if (node instanceof Column column) {
            return path(column.table()) + "." + column.field().name();
        }
        if (node instanceof Param param) {
            return quoted(param.value());
        }
        if (node instanceof Outer outer) {
            return "outer " + around.orElseThrow().text(outer.expression());
        }
        if (node instanceof Subselect) {
            return "(a query)";
        }
        if (node instanceof Func call) {
            return call.name() + list(call.arguments());
        }
        if (node instanceof In in) {
            return text(in.value()) + " IN " + list(in.choices());
        }
        if (node instanceof Aggregate aggregate && !Truth.ALWAYS.equals(aggregate.filter())) {
            String all = text(aggregate.filter(Truth.ALWAYS));
            return all.replaceFirst("\\)$", " where ") + text(aggregate.filter()) + ")";
        }
        return SqlWriter.compileCheck(node.map(part -> part instanceof Truth ? part : new Words(text(part), part)), dialect);
    }

    private String list(List<Expression> all) {
        String shown = all.stream().limit(SHOWN).map(this::text).collect(Collectors.joining(", "));
        return "(" + shown + (all.size() <= SHOWN ? ")" : ", ... " + all.size() + " in all)");
    }

    static String quoted(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
    }
}
