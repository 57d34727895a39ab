package bookworm.xray;

import bookworm.db.*;
import bookworm.sql.*;
import bookworm.xray.XRayTree.Branch;
import java.util.*;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a queryset is made of, for people to look at: which joins there are and why, what is computed, the conditions as a
 * tree with each column as it is reached, the SQL, its parameters, and what it will cost. Looking runs nothing.
 *
 * @param prefetches the relations that are prefetched for the rows
 * @param settled whether the rows are known already
 */
public record XRay(Select select, Dialect dialect, List<String> prefetches, boolean settled) {

    /** The SQL, a line for each clause. */
    public String sql() { return SqlLayout.of(compiled().text()); }

    private Sql compiled() { return SqlWriter.compile(select, dialect); }

    /** The number of queries that reading the queryset would run. */
    public int queries() { return settled ? 0 : 1 + prefetches.size(); }

    /** The tree of the conditions as a diagram in Mermaid's language. */
    public String mermaid() {
        StringBuilder diagram = new StringBuilder("graph TD\n");
        draw(new Branch(select.from().base().label(), tree().conditions()), "n", diagram);
        return diagram.toString();
    }

    private XRayTree tree() { return new XRayTree(select, dialect, Optional.empty()); }

    private static void draw(Branch branch, String name, StringBuilder diagram) {
        diagram.append("    ").append(name).append("[\"").append(escaped(branch.label())).append("\"]\n");
        for (int i = 0; i < branch.children().size(); i++) {
            String child = name + "_" + i;
            draw(branch.children().get(i), child, diagram);
            diagram.append("    ").append(name).append(" --> ").append(child).append("\n");
        }
    }

    /** Anything but letters and plain marks as Mermaid's entities, since a label is read as HTML or Markdown. */
    private static String escaped(String label) {
        return Pattern.compile("[^\\p{L}\\p{N} .,:=()_-]").matcher(label).replaceAll(mark -> "#" + mark.group().codePointAt(0) + ";");
    }

    /** All of it, as text. */
    @Override
    public String toString() {
        List<String> conditions = new ArrayList<>();
        tree().conditions().forEach(condition -> grow(condition, "", "", conditions));
        List<Object> parameters = compiled().parameters();
        List<String> lines = new ArrayList<>();
        section(lines, "Model", List.of(select.from().base().label() + ", table " + select.from().base().table()));
        section(lines, "Joins", tree().joins());
        section(lines, "Computed", tree().computed());
        section(lines, "Conditions", conditions);
        section(lines, "SQL", sql().lines().toList());
        section(lines, "Parameters", IntStream.range(0, parameters.size())
            .mapToObj(i -> i + 1 + ". " + XRayTree.quoted(parameters.get(i))).toList());
        section(lines, "Queries", List.of(cost()));
        return String.join("\n", lines);
    }

    private String cost() {
        if (settled) {
            return "0: the rows are known already";
        }
        return queries() + (prefetches.isEmpty() ? "" : ": one, and one for each of " + String.join(", ", prefetches));
    }

    private static void section(List<String> lines, String title, List<String> content) {
        for (int i = 0; i < content.size(); i++) {
            lines.add("%-12s%s".formatted(i == 0 ? title : "", content.get(i)).stripTrailing());
        }
    }

    private static void grow(Branch branch, String first, String rest, List<String> lines) {
        lines.add(first + branch.label());
        List<Branch> children = branch.children();
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            grow(children.get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), lines);
        }
    }
}
