package library;

import bookworm.db.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A statement laid out for reading: a line for each clause, long lists shortened, the values beneath. */
final class SqlText {

    private static final String CLAUSES =
        "FROM|INNER JOIN|LEFT OUTER JOIN|WHERE|GROUP BY|HAVING|ORDER BY|FETCH|LIMIT|VALUES|SET|KEY";

    private SqlText() {
    }

    static List<String> lines(Sql sql, int width) {
        String text = sql.text()
            .replaceAll("(\\([?, ]+\\))(, \\1){2,}", "$1, ... one such row for each object")
            .replaceAll("(\\?, ){12,}\\?", "?, ..., ?");
        List<String> lines = new ArrayList<>();
        for (String clause : text.replaceAll("\\s+(?=(" + CLAUSES + ")\\b)", "\n").split("\n")) {
            lines.addAll(wrap(clause, width));
        }
        if (!sql.parameters().isEmpty()) {
            lines.add(shortened("values: " + values(sql.parameters()), width));
        }
        return lines;
    }

    private static String values(List<Object> parameters) {
        return parameters.stream().map(value -> value instanceof String text ? "'" + text + "'" : String.valueOf(value))
            .collect(Collectors.joining(", "));
    }

    private static String shortened(String line, int width) {
        return line.length() <= width ? line : line.substring(0, width - 4) + " ...";
    }

    /** Breaks a line at blanks; what follows the first break is set in. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int blank = rest.lastIndexOf(' ', width);
            if (blank <= 4) {
                break;
            }
            lines.add(rest.substring(0, blank));
            rest = "    " + rest.substring(blank + 1);
        }
        lines.add(rest);
        return lines;
    }
}
