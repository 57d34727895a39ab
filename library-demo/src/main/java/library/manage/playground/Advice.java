package library.manage.playground;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import library.manage.playground.Answer.Fix;
import library.manage.playground.Answer.Warning;

/** Finds where in the code the fix belongs that one of Bookworm's warnings names. */
final class Advice {

    private static final Pattern LOADED =
        Pattern.compile("N\\+1 queries: (\\w+)\\.\\w+ .* at line (\\d+)\\. .* add (\\..+) to the queryset\\.");
    private static final Pattern MULTIPLIED = Pattern.compile("The annotations (.+) of \\w+ are taken over different collections .*");

    /** A count, and before it the name that it is given, if any. */
    private static final Pattern COUNT = Pattern.compile("(?:\"(\\w+)\",\\s*)?\\bcount\\(\"(\\w+)\"\\)(?!\\s*\\.\\s*distinct)");

    private final String code;
    private final List<Seen> seen;

    Advice(String code, List<Seen> seen) {
        this.code = code;
        this.seen = seen;
    }

    Warning on(String warning) {
        Matcher loaded = LOADED.matcher(warning);
        if (loaded.matches()) {
            return new Warning(warning, loadTogether(loaded.group(1), Integer.parseInt(loaded.group(2)), loaded.group(3)));
        }
        Matcher multiplied = MULTIPLIED.matcher(warning);
        return new Warning(warning, multiplied.matches() ? countDistinct(List.of(multiplied.group(1).split(" and "))) : List.of());
    }

    /** At the queryset that the objects came from: of those of the model, the one that stands last before the line. */
    private List<Fix> loadTogether(String model, int line, String call) {
        return seen.stream().filter(each -> each.place().line() <= line && each.model().equals(model))
            .max(Comparator.comparing(each -> each.place().start())).map(each -> new Fix(each.place().end(), call)).stream().toList();
    }

    private List<Fix> countDistinct(List<String> annotations) {
        return COUNT.matcher(code).results()
            .filter(count -> annotations.contains(count.group(1) != null ? count.group(1) : count.group(2) + "__count"))
            .map(count -> new Fix(count.end(), ".distinct()")).toList();
    }
}
