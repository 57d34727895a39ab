package bookworm.book.lesson;

import java.util.*;

/** A change that the reader makes to see what comes of it: its words, the change, and the answer that is folded below it. */
public record Break(Words words, Optional<Block> change, Optional<Fold> answer) {

    static final String MARK = "Break it:";

    static Break of(Words words, List<Part> following) {
        return new Break(words, Part.all(Block.class, following).stream().filter(Block::isDiff).findFirst(),
            Part.all(Fold.class, following).stream().filter(fold -> fold.summary().equals("What broke, and why")).findFirst());
    }
}
