package bookworm.book.carry;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffAlgorithm.SupportedAlgorithm;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;

/**
 * What becomes of a file when a change made elsewhere comes in: its lines, with marks around each conflict; and where the
 * conflicts are in the file as it stood.
 */
record Merge(Lines lines, List<Range> conflicts) {

    static final String OPEN = "<<<<<<< ";
    static final String CLOSE = ">>>>>>> ";

    boolean isClean() { return conflicts.isEmpty(); }

    /** Brings the change that a file underwent at one stop into the same file at the next. */
    static Merge of(Stop source, Lines before, Lines after, Stop target, Lines here) {
        Writer writer = new Writer(source, target, List.of(before, here, after));
        DiffAlgorithm diff = DiffAlgorithm.getAlgorithm(SupportedAlgorithm.HISTOGRAM);
        new MergeAlgorithm(diff).merge(Lines.BY_TEXT, before, here, after).forEach(writer::add);
        return new Merge(here.with(writer.texts), List.copyOf(writer.conflicts));
    }

    /** Takes a merge chunk by chunk. A conflict comes in two that count: what is here, and what is to come. */
    private static final class Writer {
        private final Stop source;
        private final Stop target;
        private final List<Lines> sequences;
        private final List<String> texts = new ArrayList<>();
        private final List<Range> conflicts = new ArrayList<>();
        private MergeChunk here;

        Writer(Stop source, Stop target, List<Lines> sequences) {
            this.source = source;
            this.target = target;
            this.sequences = sequences;
        }

        void add(MergeChunk chunk) {
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> texts.addAll(of(chunk));
                case FIRST_CONFLICTING_RANGE -> here = chunk;
                case NEXT_CONFLICTING_RANGE -> settle(of(here), of(chunk));
                // The range that JGit gives for what was before is wrong where both sides begin or end alike.
                case BASE_CONFLICTING_RANGE -> { }
            }
        }

        private List<String> of(MergeChunk chunk) {
            return sequences.get(chunk.getSequenceIndex()).between(chunk.getBegin(), chunk.getEnd());
        }

        private void settle(List<String> ours, List<String> theirs) {
            if (Stream.concat(ours.stream(), theirs.stream()).allMatch(text -> text.startsWith("import "))) {
                texts.addAll(imports(ours, theirs));
            } else {
                mark(ours, theirs);
            }
        }

        /** Imports have an order of their own. So there is nothing to choose: both sides' imports come in, and both sides' go. */
        private TreeSet<String> imports(List<String> ours, List<String> theirs) {
            TreeSet<String> all = new TreeSet<>(ours);
            all.addAll(theirs);
            all.removeIf(text -> sequences.get(0).has(text) && !(sequences.get(1).has(text) && sequences.get(2).has(text)));
            return all;
        }

        private void mark(List<String> ours, List<String> theirs) {
            texts.add(OPEN + target.name() + " as it stands");
            texts.addAll(ours);
            texts.add("=======");
            texts.addAll(theirs);
            texts.add(CLOSE + source.name() + " as it is now");
            conflicts.add(new Range(here.getBegin() + 1, Math.max(here.getBegin() + 1, here.getEnd())));
        }
    }
}
