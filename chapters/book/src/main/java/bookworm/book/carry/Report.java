package bookworm.book.carry;

import bookworm.book.carry.Carry.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What came of carrying, in words: each file's way, and then what is left to the author, file by file. */
record Report(Stop source, List<Journey> journeys, Wishes wishes) {

    /** Whether all went by itself. */
    boolean isDone() { return steps().stream().noneMatch(step -> step.outcome().byHand()); }

    private List<Step> steps() { return journeys.stream().flatMap(journey -> journey.steps().stream()).toList(); }

    @Override public String toString() {
        List<String> lines = new ArrayList<>();
        journeys.forEach(journey -> lines.addAll(way(journey)));
        lines.add("");
        lines.add(sum());
        steps().stream().filter(step -> step.outcome().byHand()).map(this::task).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static List<String> way(Journey journey) {
        List<String> lines = new ArrayList<>(List.of(journey.file()));
        for (Step step : journey.steps()) {
            lines.add(String.format("  %-12s", step.hop().target().name()) + step.outcome().words() + places(step, " at "));
        }
        return lines;
    }

    private String sum() {
        long written = steps().stream().filter(Step::writes).count();
        long left = steps().stream().filter(step -> step.outcome().byHand()).count();
        return (wishes.dryRun() ? "A dry run: nothing is written. It would change " : "Changed ")
            + (written == 0 ? "nothing." : files(written) + ".")
            + (left == 0 ? "" : " " + files(left) + (left == 1 ? " needs you:" : " need you:"));
    }

    private static String files(long count) { return count == 1 ? "1 file" : count + " files"; }

    private static String places(Step step, String opening) {
        return step.conflicts().isEmpty() ? ""
            : opening + step.conflicts().stream().map(Range::toString).collect(Collectors.joining(", "));
    }

    /** Opens with file and line as compilers write them, so that an editor leads there. */
    private String task(Step step) {
        int line = step.conflicts().isEmpty() ? 1 : step.conflicts().get(0).first();
        return step.path() + ":" + line + ": " + whatToDo(step);
    }

    private String whatToDo(Step step) {
        String from = step.hop().source().name();
        Stop target = step.hop().target();
        String again = "run '" + source.command() + "' again";
        return switch (step.outcome()) {
            case OPEN -> "conflict marks are left from before. Choose between them, take them out, and " + again + ".";
            case GONE -> target.name() + " has no such file. Make the change where its code went"
                + (target.isOrm() ? "." : ", and carry it on from there: '" + target.command() + "'.");
            case GROWN -> from + " no longer has this file, but here it has grown. Delete it or keep it; when deleted, "
                + again + ".";
            default -> step.writes()
                ? target.name() + " has changed what " + from + " changes now" + places(step, ": ")
                    + ". Choose between the marks, take them out"
                    + (target.isOrm() ? "." : ", and " + again + ": the change goes on from here.")
                : target.name() + " has other code" + places(step, " at ") + ", so this file is left as it is. Make the change "
                    + "by hand, or run '" + source.command() + " --orm' to have the places marked.";
        };
    }
}
