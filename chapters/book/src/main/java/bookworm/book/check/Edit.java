package bookworm.book.check;

import bookworm.book.code.*;
import bookworm.book.lesson.*;
import java.util.*;

/** A diff made on a copy of a file: the file and what it says afterwards, or why the diff cannot be made. */
record Edit(Optional<Source> file, String text, Optional<Mismatch> fault) {

    static Edit of(Chapter chapter, Block diff) {
        Caption caption = diff.caption().orElseThrow();
        Named named = Named.in(chapter, caption.files().get(0).path());
        if (caption.files().size() > 1 || named.fault().isPresent()) {
            return failed(caption.line(), named.fault().orElse("a break changes one file."));
        }
        Source source = named.file().orElseThrow();
        List<String> text = new ArrayList<>(source.lines());
        for (Passage.Hunk hunk : Passage.hunks(diff)) {
            List<Integer> places = hunk.before().lines().isEmpty() ? List.of() : hunk.before().places(text, 0);
            if (places.size() != 1) {
                return failed(source, diff, hunk.before(), places.size());
            }
            text.subList(places.get(0), places.get(0) + hunk.before().lines().size()).clear();
            text.addAll(places.get(0), hunk.after().lines().stream().map(Passage.Line::text).toList());
        }
        return new Edit(Optional.of(source), String.join("\n", text), Optional.empty());
    }

    private static Edit failed(Source source, Block diff, Passage before, int places) {
        if (before.lines().isEmpty()) {
            return failed(diff.opens(), "show beside each change a line that stands in " + source.name() + ": where does it go?");
        }
        Passage.Line first = before.lines().get(0);
        return places == 0 ? failed(Mismatch.of(List.of(source), List.of(before), diff.opens())) : failed(first.shownAt(), "`"
            + first.text().strip() + "` and what follows stand " + places + " times in " + source.name() + ": show a line more.");
    }

    private static Edit failed(int line, String what) { return failed(new Mismatch(line, what)); }

    private static Edit failed(Mismatch fault) { return new Edit(Optional.empty(), "", Optional.of(fault)); }
}
