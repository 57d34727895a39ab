package bookworm.book.check;

import bookworm.book.lesson.Block;
import java.util.*;
import java.util.stream.Stream;

/** Lines of a block between two gaps, which stand in a file without a line between them. */
record Passage(List<Passage.Line> lines) {

    /** A line as it stands in a file, the line of the lesson where it is shown, and whether a diff marks it as coming or going. */
    record Line(String text, int shownAt, boolean isMarked) { }

    /** What a part of a diff shows of the file before, and of the file after; either may be empty. */
    record Hunk(Passage before, Passage after) { }

    static List<Passage> of(Block block) { return parts(block).stream().map(Passage::new).toList(); }

    static List<Passage> before(List<Hunk> hunks) { return filled(hunks.stream().map(Hunk::before)); }

    static List<Passage> after(List<Hunk> hunks) { return filled(hunks.stream().map(Hunk::after)); }

    private static List<Passage> filled(Stream<Passage> passages) { return passages.filter(each -> !each.lines.isEmpty()).toList(); }

    /** The parts of a diff. */
    static List<Hunk> hunks(Block diff) {
        return parts(diff).stream().map(part -> new Hunk(side(part, '-', '+'), side(part, '+', '-'))).toList();
    }

    private static Passage side(List<Line> part, char own, char other) {
        return new Passage(part.stream().filter(line -> mark(line) != other)
            .map(line -> new Line(line.text().substring(Math.min(1, line.text().length())), line.shownAt(), mark(line) == own)).toList());
    }

    /** The first character; an empty line is one that stays. */
    private static char mark(Line line) { return line.text().isEmpty() ? ' ' : line.text().charAt(0); }

    private static List<List<Line>> parts(Block block) {
        List<List<Line>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            if (Block.isGap(line)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(new Line(line, block.line() + i, false));
            }
        }
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** How many lines, from the first on, stand in the file from a line on. */
    int fits(List<String> file, int at) {
        int count = 0;
        while (count < lines.size() && at + count < file.size() && lines.get(count).text().equals(file.get(at + count))) {
            count++;
        }
        return count;
    }

    /** The places in a file where it stands, from a line on. */
    List<Integer> places(List<String> file, int from) {
        List<Integer> places = new ArrayList<>();
        for (int at = from; at < file.size(); at++) {
            if (fits(file, at) == lines.size()) {
                places.add(at);
            }
        }
        return places;
    }
}
