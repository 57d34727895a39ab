package bookworm.book.check;

import bookworm.book.lesson.Block;
import java.util.*;

/** Lines of a block between two gaps, and the line of the lesson where they begin. */
record Passage(List<String> lines, int line) {

    static List<Passage> of(Block block) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= block.lines().size(); i++) {
            if (i == block.lines().size() || Block.isGap(block.lines().get(i))) {
                if (i > start) {
                    passages.add(new Passage(block.lines().subList(start, i), block.line() + start));
                }
                start = i + 1;
            }
        }
        return passages;
    }

    /** How many lines, from the first on, stand in the file from a line on. */
    int fits(List<String> file, int at) {
        int count = 0;
        while (count < lines.size() && at + count < file.size() && lines.get(count).equals(file.get(at + count))) {
            count++;
        }
        return count;
    }

    boolean isAt(List<String> file, int at) { return fits(file, at) == lines.size(); }
}
