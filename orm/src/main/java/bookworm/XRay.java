package bookworm;

import bookworm.db.*;
import bookworm.meta.*;
import bookworm.sql.*;
import java.util.*;

/**
 * What a queryset is made of, for people to look at: how each column is reached, which joins there are and why, the tree of
 * the condition, the SQL, its parameters, and what it will cost. Looking runs nothing.
 */
public final class XRay {

    private final Select select;
    private final Sql sql;
    private final List<String> prefetches;
    private final boolean settled;

    XRay(Query query, List<Prefetch> prefetches, boolean settled) {
        this.select = Planner.select(query);
        this.sql = SqlWriter.compile(select, Database.current().dialect());
        this.prefetches = prefetches.stream().map(Prefetch::path).toList();
        this.settled = settled || query.isNothing();
    }

    /** The SQL, a line for each clause. */
    public String sql() {
        return SqlLayout.of(sql.text());
    }

    /** The number of queries that reading the queryset would run. */
    public int queries() {
        return settled ? 0 : 1 + prefetches.size();
    }

    /** The tree of the condition as a diagram in Mermaid's language. */
    public String mermaid() {
        StringBuilder diagram = new StringBuilder("graph TD\n");
        List<Expression> roots = conditions();
        for (int i = 0; i < roots.size(); i++) {
            draw(roots.get(i), "n" + i, diagram);
        }
        return diagram.toString();
    }

    private void draw(Expression node, String name, StringBuilder diagram) {
        diagram.append("    ").append(name).append("[\"").append(label(node).replace("\"", "#quot;")).append("\"]\n");
        List<Expression> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            draw(children.get(i), name + "_" + i, diagram);
            diagram.append("    ").append(name).append(" --> ").append(name).append("_").append(i).append("\n");
        }
    }

    /** All of it, as text. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        section(lines, "Model", List.of(select.from().base().label() + ", table " + select.from().base().table()));
        section(lines, "Joins", joins());
        section(lines, "Tree", tree());
        section(lines, "SQL", sql().lines().toList());
        section(lines, "Parameters", sql.parameters().stream().map(String::valueOf).toList());
        String extra = prefetches.isEmpty() ? "" : ": one, and one for each of " + String.join(", ", prefetches);
        section(lines, "Queries", List.of(queries() + (settled ? ": the rows are known already" : extra)));
        return String.join("\n", lines);
    }

    private static void section(List<String> lines, String title, List<String> content) {
        for (int i = 0; i < content.size(); i++) {
            lines.add("%-12s%s".formatted(i == 0 ? title : "", content.get(i)).stripTrailing());
        }
    }

    private List<String> joins() {
        List<String> lines = new ArrayList<>();
        List<Join> joins = select.from().joins();
        for (int table = 1; table <= joins.size(); table++) {
            Join join = joins.get(table - 1);
            lines.add(join.type() + " " + join.hop().target().table() + ": " + path(table) + ". " + reason(join));
        }
        return lines;
    }

    private static String reason(Join join) {
        Hop hop = join.hop();
        String repeats = hop.many() ? " One row may meet several, and then comes several times." : "";
        if (join.type() == Join.Type.LEFT) {
            return "A row may meet none, and must stay." + repeats;
        }
        return (hop.nullable() ? "A row that meets none cannot pass the condition." : "Each row meets one.") + repeats;
    }

    /** How a table is reached from the model's own: {@code Book.author}. */
    private String path(int table) {
        From from = select.from();
        if (table == 0) {
            return from.base().name();
        }
        Join join = from.joins().get(table - 1);
        FieldMeta key = join.hop().isForward() ? join.hop().from() : join.hop().to();
        return path(join.parent()) + "." + (join.hop().isForward() ? key.name() : key.reference().relatedName().replace("+", ""));
    }

    private List<Expression> conditions() {
        List<Expression> conditions = new ArrayList<>();
        for (Expression condition : new Expression[] {select.where(), select.having(), select.qualify()}) {
            if (condition != null) {
                conditions.add(condition);
            }
        }
        return conditions;
    }

    private List<String> tree() {
        List<String> lines = new ArrayList<>();
        conditions().forEach(condition -> branch(condition, "", "", lines));
        return lines;
    }

    private void branch(Expression node, String first, String rest, List<String> lines) {
        lines.add(first + label(node));
        List<Expression> children = node.children();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            branch(children.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), lines);
        }
    }

    private String label(Expression node) {
        if (node instanceof Column column) {
            return path(column.table()) + "." + column.field().name();
        }
        if (node instanceof Param param) {
            return param.value() instanceof String text ? "\"" + text + "\"" : String.valueOf(param.value());
        }
        if (node instanceof Junction junction) {
            String connector = junction.children().size() == 1 ? "" : junction.connector().toString();
            return (junction.negated() ? "NOT " : "") + connector;
        }
        if (node instanceof Comparison comparison) {
            return comparison.operator();
        }
        if (node instanceof IsNull isNull) {
            return isNull.missing() ? "IS NULL" : "IS NOT NULL";
        }
        if (node instanceof Func function) {
            return function.name();
        }
        if (node instanceof Aggregate aggregate) {
            return aggregate.function().sqlName();
        }
        return node instanceof In ? "IN" : node.getClass().getSimpleName();
    }
}
