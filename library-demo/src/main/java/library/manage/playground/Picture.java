package library.manage.playground;

import bookworm.sql.From;
import bookworm.xray.XRay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The X-ray of a queryset, to be drawn: its tables as they are joined, its conditions as a tree.
 *
 * @param line where the queryset stands in the code
 * @param queries what it costs to read it
 */
record Picture(int line, String model, Branch tables, List<String> computed, List<Branch> conditions, String queries) {

    /** A part of a tree. The kind is how a table is joined; the note is why. */
    record Branch(String kind, String name, String note, List<Branch> branches) {

        private static Branch of(String kind, String name, String note) {
            return new Branch(kind, name, note, new ArrayList<>());
        }
    }

    /** Where on a line of the X-ray its content begins. */
    private static final int MARGIN = 12;
    private static final Pattern JOIN = Pattern.compile("(\\w+) (\\S+ \\(.*?\\)): (.*)");
    private static final Pattern TWIG = Pattern.compile("((?:│  |   )*)[├└]─ (.*)", Pattern.DOTALL);
    private static final int TWIG_WIDTH = 3;

    static Picture of(Seen seen) {
        Map<String, List<String>> sections = sections(seen.xray());
        From from = seen.xray().select().from();
        return new Picture(seen.place().line(), seen.model(), tables(from, sections), sections.getOrDefault("Computed", List.of()),
            conditions(sections.getOrDefault("Conditions", List.of())), String.join("\n", sections.get("Queries")));
    }

    private static Map<String, List<String>> sections(XRay xray) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String title = "";
        for (String line : xray.toString().lines().toList()) {
            String head = line.substring(0, MARGIN).strip();
            title = head.isEmpty() ? title : head;
            sections.computeIfAbsent(title, each -> new ArrayList<>()).add(line.substring(MARGIN));
        }
        return sections;
    }

    private static Branch tables(From from, Map<String, List<String>> sections) {
        List<Branch> tables = new ArrayList<>(List.of(Branch.of("FROM", from.base().name() + " (" + from.base().table() + ")", "")));
        for (int i = 0; i < from.joins().size(); i++) {
            Matcher join = JOIN.matcher(sections.get("Joins").get(i));
            if (join.matches()) {
                Branch table = Branch.of(join.group(1) + " JOIN", join.group(2), join.group(3));
                tables.get(from.joins().get(i).parent()).branches().add(table);
                tables.add(table);
            }
        }
        return tables.get(0);
    }

    private static List<Branch> conditions(List<String> lines) {
        List<Branch> roots = new ArrayList<>();
        List<Branch> way = new ArrayList<>();
        for (String line : together(lines)) {
            Matcher twig = TWIG.matcher(line);
            boolean isTwig = twig.matches();
            int depth = isTwig ? 1 + twig.group(1).length() / TWIG_WIDTH : 0;
            String margin = " ".repeat(depth * TWIG_WIDTH);
            Branch branch = Branch.of("", (isTwig ? twig.group(2) : line).replace("\n" + margin, "\n"), "");
            (depth == 0 ? roots : way.get(depth - 1).branches()).add(branch);
            way.subList(depth, way.size()).clear();
            way.add(branch);
        }
        return roots;
    }

    /** One text for each condition: a line without a twig that is further in goes on with the one above it, as one with a bracket does. */
    private static List<String> together(List<String> lines) {
        List<String> conditions = new ArrayList<>();
        for (String line : lines) {
            if (!conditions.isEmpty() && !TWIG.matcher(line).matches() && line.matches("[ │)].*")) {
                conditions.set(conditions.size() - 1, conditions.get(conditions.size() - 1) + "\n" + line.replace('│', ' '));
            } else {
                conditions.add(line);
            }
        }
        return conditions;
    }
}
