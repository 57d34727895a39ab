package library.debug;

import bookworm.xray.SqlLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One page without anything beside it: what Bookworm warned of, with the fix; what repeats; each statement in its turn. */
final class DebugPage {

    /** Beyond that many, a browser is no help. */
    private static final int MOST = 5_000;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern N_PLUS_1 = Pattern.compile("(?<what>N\\+1 queries: \\S+ was loaded )\\d+"
        + "(?<where> times, object by object, at (?<caller>.*)\\.) One query instead: (?<fix>.*)\\.");

    private final List<Statement> statements;
    private final List<String> warnings;

    DebugPage(List<Statement> statements, List<String> warnings) {
        this.statements = statements;
        this.warnings = warnings;
    }

    @Override public String toString() {
        return resource("page.html").replace("{style}", resource("page.css")).replace("{summary}", summary())
            .replace("{warnings}", warnings()).replace("{repeats}", repeats()).replace("{statements}", all());
    }

    private String summary() {
        long micros = statements.stream().mapToLong(Statement::micros).sum();
        return "%s in %s; %s".formatted(count(statements.size(), "statement"), millis(micros), count(warnings.size(), "warning"));
    }

    private String warnings() {
        return warnings.isEmpty() ? "<p>None.</p>"
            : warnings.stream().map(this::warning).collect(Collectors.joining("\n", "<ul class=\"warnings\">\n", "\n</ul>"));
    }

    /** An N+1 is told when it is one, at the third query of it; how many there were, the program's end knows. */
    private String warning(String warning) {
        Matcher nPlus1 = N_PLUS_1.matcher(warning);
        if (!nPlus1.matches()) {
            return "<li>" + text(warning) + "</li>";
        }
        long times = repeating().getOrDefault(mostFrequentAt(nPlus1.group("caller")), List.of()).size();
        return "<li>%s%d%s<br><strong>One query instead: %s.</strong></li>".formatted(text(nPlus1.group("what")), times,
            text(nPlus1.group("where")), text(nPlus1.group("fix")));
    }

    private Statement.Form mostFrequentAt(String caller) {
        return repeating().entrySet().stream().filter(each -> each.getKey().caller().equals(caller))
            .max(Comparator.comparingInt(each -> each.getValue().size())).map(Map.Entry::getKey).orElse(null);
    }

    /** Statements that ran more than once at one line, with other values. */
    private Map<Statement.Form, List<Statement>> repeating() {
        Map<Statement.Form, List<Statement>> byForm = statements.stream()
            .collect(Collectors.groupingBy(Statement::form, LinkedHashMap::new, Collectors.toList()));
        byForm.values().removeIf(same -> same.size() < 2);
        return byForm;
    }

    private String repeats() {
        List<List<Statement>> most = new ArrayList<>(repeating().values());
        most.sort(Comparator.<List<Statement>>comparingInt(List::size).reversed());
        if (most.isEmpty()) {
            return "<p>Nothing.</p>";
        }
        return table("What repeats", List.of("times", "time", "at", "statement"), most.stream().map(same -> List.of(
            String.valueOf(same.size()), millis(same.stream().mapToLong(Statement::micros).sum()), text(same.get(0).caller()), sql(same.get(0).sql()))).toList());
    }

    private String all() {
        List<List<String>> rows = new ArrayList<>();
        for (Statement each : statements.subList(0, Math.min(MOST, statements.size()))) {
            String values = each.values().stream().map(DebugPage::shortened).collect(Collectors.joining(", "));
            rows.add(List.of(String.valueOf(rows.size() + 1), millis(each.micros()), text(each.caller()),
                sql(each.sql()) + (values.isEmpty() ? "" : "<p class=\"values\">" + text(values) + "</p>")));
        }
        String cut = statements.size() <= MOST ? "" : "<p>These are the first %d of %d.</p>".formatted(MOST, statements.size());
        List<String> heads = List.of("no.", "time", "at", "statement, and its values");
        return cut + (rows.isEmpty() ? "<p>None.</p>" : table("All statements", heads, rows));
    }

    private static String table(String label, List<String> heads, List<List<String>> rows) {
        String head = heads.stream().map(each -> "<th scope=\"col\">" + each + "</th>").collect(Collectors.joining("", "<tr>", "</tr>"));
        return rows.stream().map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
            .collect(Collectors.joining("\n", "<div class=\"scroll\" role=\"region\" aria-label=\"" + label
                + "\" tabindex=\"0\"><table>\n<thead>" + head + "</thead>\n<tbody>\n", "\n</tbody></table></div>"));
    }

    private static String sql(String statement) { return "<pre>" + text(SqlLayout.of(statement)) + "</pre>"; }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + " ... (" + value.length() + " characters)";
    }

    private static String count(int number, String what) { return number + " " + what + (number == 1 ? "" : "s"); }

    private static String millis(long micros) { return String.format(Locale.ROOT, "%.3f ms", micros / 1000.0); }

    private static String text(String plain) { return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"); }

    private static String resource(String name) {
        try (InputStream in = DebugPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
