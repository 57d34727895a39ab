package bookworm.book.lesson;

import java.util.*;
import java.util.regex.*;

/** A task to write a piece of the ORM: its words, its number, its minutes, and the answer that is folded below it. */
public record YourTurn(Words words, Optional<String> number, int minutes, Optional<Fold> ours) {

    static final String MARK = "Your turn";
    private static final Pattern HEAD = Pattern.compile(MARK + ": (\\d\\d\\.\\d+), (\\d+) minutes\\.");

    static YourTurn of(Words words, List<Part> following) {
        Matcher head = HEAD.matcher(words.bold().get(0));
        boolean known = head.matches();
        Optional<Fold> fold = following.stream().limit(1).filter(Fold.class::isInstance).map(Fold.class::cast)
            .filter(each -> each.summary().equals("Ours")).findFirst();
        return new YourTurn(words, known ? Optional.of(head.group(1)) : Optional.empty(), known ? Integer.parseInt(head.group(2)) : 0, fold);
    }
}
