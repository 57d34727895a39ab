package bookworm.book.lesson;

import java.util.*;

/** A change that the reader makes to see what comes of it: its words, the change, and the answer that is folded below it. */
public record Break(Words words, Optional<Block> change, Optional<Fold> answer) {

    static final String MARK = "Break it:";

    static Break of(Words words, List<Part> following) {
        Optional<Block> change = following.stream().filter(Block.class::isInstance).map(Block.class::cast).filter(Block::isDiff).findFirst();
        Optional<Fold> fold = following.stream().filter(Fold.class::isInstance).map(Fold.class::cast)
            .filter(each -> each.summary().equals("What broke, and why")).findFirst();
        return new Break(words, change, fold);
    }
}
