package bookworm.exercises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text, gathered by positions in the text as it was, and made all at once. */
final class Edits {

    private record Edit(int from, int to, String by) { }

    private final List<Edit> edits = new ArrayList<>();

    Edits insert(int at, String what) { return replace(at, at, what); }

    Edits replace(int from, int to, String by) {
        edits.add(new Edit(from, to, by));
        return this;
    }

    /** Changes at one place are made in the order in which they were asked for. */
    String in(String text) {
        StringBuilder changed = new StringBuilder();
        int done = 0;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
            changed.append(text, done, edit.from()).append(edit.by());
            done = edit.to();
        }
        return changed.append(text, done, text.length()).toString();
    }
}
