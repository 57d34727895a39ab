package bookworm.book.lesson;

import java.util.*;
import java.util.regex.*;

/** A task to write a piece of the ORM: its words, its number and minutes (none where it does not say), and our answer below it. */
public record YourTurn(Words words, String number, int minutes, Optional<Fold> ours) {

    static final String MARK = "Your turn";
    private static final Pattern HEAD = Pattern.compile(MARK + ": (\\d\\d\\.\\d+), (\\d+) minutes\\.");

    static YourTurn of(Words words, List<Part> following) {
        Matcher head = HEAD.matcher(words.bold().stream().findFirst().orElse(""));
        boolean known = head.matches();
        Optional<Fold> ours = Part.all(Fold.class, following.subList(0, Math.min(1, following.size()))).stream()
            .filter(fold -> fold.summary().equals("Ours")).findFirst();
        return new YourTurn(words, known ? head.group(1) : "", known ? Integer.parseInt(head.group(2)) : 0, ours);
    }
}
