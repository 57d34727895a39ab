package library;

import bookworm.db.Sql;
import bookworm.xray.SqlLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A statement as the tour shows it: laid out, no line too long, long lists shortened, the values beneath. */
final class SqlText {

    private SqlText() {
    }

    static List<String> lines(Sql sql, int width) {
        String text = sql.text()
            .replaceAll("(\\([?, ]+\\))(, \\1){2,}", "$1, ... one such row for each object")
            .replaceAll("(\\?, ){12,}\\?", "?, ..., ?");
        List<String> lines = new ArrayList<>();
        SqlLayout.of(text).lines().forEach(line -> lines.addAll(wrap(line, width)));
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

    /** Breaks a line at blanks, best after a comma; what follows the first break is set further in than the line. */
    static List<String> wrap(String text, int width) {
        String margin = text.substring(0, text.length() - text.stripLeading().length()) + "    ";
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width && rest.lastIndexOf(' ', width) > margin.length()) {
            int comma = rest.lastIndexOf(", ", width - 1) + 1;
            int end = comma > width / 2 ? comma : rest.lastIndexOf(' ', width);
            lines.add(rest.substring(0, end));
            rest = margin + rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }
}
