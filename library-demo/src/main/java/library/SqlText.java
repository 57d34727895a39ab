package library;

import bookworm.db.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A statement laid out for reading: a line for each clause, long lists shortened, the values beneath. */
final class SqlText {

    private static final Pattern CLAUSE = Pattern.compile(
        "(?<!DELETE) (?=(FROM|INNER JOIN|LEFT OUTER JOIN|WHERE|GROUP BY|HAVING|ORDER BY|LIMIT|VALUES|SET) )");

    private static final String INDENT = "    ";

    private SqlText() {
    }

    static List<String> lines(Sql sql, int width) {
        String text = sql.text()
            .replaceAll("(\\([?, ]+\\))(, \\1){2,}", "$1, ... one such row for each object")
            .replaceAll("(\\?, ){12,}\\?", "?, ..., ?");
        List<String> lines = new ArrayList<>();
        clauses(text).forEach(clause -> lines.addAll(wrap(clause, width)));
        if (!sql.parameters().isEmpty()) {
            lines.add(shortened("values: " + values(sql.parameters()), width));
        }
        return lines;
    }

    /** The clauses of the statement; one of a subquery, in parentheses, stays in its line. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            if (depth(text.substring(0, clause.start())) == 0) {
                clauses.add(text.substring(start, clause.start()));
                start = clause.end();
            }
        }
        clauses.addAll(text.substring(start).lines().toList());
        return clauses;
    }

    private static int depth(String text) {
        return text.replaceAll("[^(]", "").length() - text.replaceAll("[^)]", "").length();
    }

    private static String values(List<Object> parameters) {
        return parameters.stream().map(value -> value instanceof String text ? "'" + text + "'" : String.valueOf(value))
            .collect(Collectors.joining(", "));
    }

    private static String shortened(String line, int width) {
        return line.length() <= width ? line : line.substring(0, width - 4) + " ...";
    }

    /** Breaks a line at blanks, best after a comma; what follows the first break is set in. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width && rest.lastIndexOf(' ', width) > INDENT.length()) {
            int comma = rest.lastIndexOf(", ", width - 1) + 1;
            int end = comma > width / 2 ? comma : rest.lastIndexOf(' ', width);
            lines.add(rest.substring(0, end));
            rest = INDENT + rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }
}
