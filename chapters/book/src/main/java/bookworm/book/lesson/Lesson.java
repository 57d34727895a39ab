package bookworm.book.lesson;

import bookworm.book.code.Chapter;
import java.nio.file.Files;
import java.util.*;
import java.util.stream.Collectors;

/** A chapter's lesson: its page, read with the form in mind that every lesson has. */
public final class Lesson {

    public static final String WARM_UP = "Warm up";
    public static final String TROUBLE = "The trouble";
    public static final String BUILD = "Build";
    public static final String CURED = "The trouble, cured";
    public static final String RECAP = "What you have";
    public static final String GIVEN = "Given";
    public static final String QUIZ = "Check yourself";
    public static final String EXERCISES = "Exercises";
    public static final String DJANGO = "Beside Django";
    public static final String OTHERS = "What real ORMs do";
    public static final List<String> SECTIONS = List.of(WARM_UP, "Predict", TROUBLE, BUILD, CURED, RECAP, GIVEN, QUIZ, EXERCISES,
        DJANGO, OTHERS);

    private final Chapter chapter;
    private final Page page;

    private Lesson(Chapter chapter) {
        this.chapter = chapter;
        this.page = new Page(chapter.readme());
    }

    /** The lesson, once it is written. */
    public static Optional<Lesson> of(Chapter chapter) {
        return Files.exists(chapter.readme()) ? Optional.of(new Lesson(chapter)) : Optional.empty();
    }

    public Chapter chapter() { return chapter; }

    public Page page() { return page; }

    /** The headings of the steps in which the code is built. */
    public List<Headline> steps() {
        List<Headline> steps = new ArrayList<>();
        String section = "";
        for (Headline heading : page.headings()) {
            if (heading.level() == 2) {
                section = heading.text();
            } else if (heading.level() == 3 && section.equals(BUILD)) {
                steps.add(heading);
            }
        }
        return steps;
    }

    /** What stands in a section, steps and folds included. */
    public List<Part> in(String section) { return page.parts().stream().filter(part -> part.place().isIn(section)).toList(); }

    public List<Part> in(Headline step) { return page.parts().stream().filter(part -> part.place().isIn(step)).toList(); }

    /** What is folded. */
    public List<Part> in(Fold fold) { return page.parts().stream().filter(part -> part.place().isIn(fold)).toList(); }

    /** How many lines a section has, its heading included; none where there is no such section. */
    public int size(String section) {
        List<Headline> sections = page.headings().stream().filter(heading -> heading.level() == 2).toList();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).text().equals(section)) {
                return (i + 1 < sections.size() ? sections.get(i + 1).line() : page.size() + 1) - sections.get(i).line();
            }
        }
        return 0;
    }

    public List<Table> tables(String section) { return Part.all(Table.class, in(section)); }

    /** The answers folded in a section, in order. */
    public List<Fold> answers(String section) {
        return Part.all(Fold.class, in(section)).stream().filter(fold -> fold.summary().equals("Answer")).toList();
    }

    /** How many words of prose there are in these parts; code does not count. */
    public static int words(List<Part> parts) {
        return Part.all(Words.class, parts).stream().mapToInt(Words::count).sum()
            + Part.all(Table.class, parts).stream().mapToInt(Table::words).sum();
    }

    /** What follows a part that ends in something folded: up to that, it included, or up to the next heading. */
    private List<Part> upToFold(Part start) {
        List<Part> parts = page.parts();
        List<Part> following = new ArrayList<>();
        for (Part part : parts.subList(parts.indexOf(start) + 1, parts.size())) {
            if (!part.place().equals(start.place())) {
                break;
            }
            following.add(part);
            if (part instanceof Fold) {
                break;
            }
        }
        return following;
    }

    /** What the reader writes of the ORM, in order. */
    public List<YourTurn> yourTurns() {
        return page.words().stream().filter(words -> words.quoted() && words.opensWith(YourTurn.MARK))
            .map(words -> YourTurn.of(words, upToFold(words))).toList();
    }

    /** The changes that the reader makes to see what comes of them, and takes back. */
    public Set<Block> broken() { return breaks().stream().flatMap(each -> each.change().stream()).collect(Collectors.toSet()); }

    /** What the reader breaks, in order. */
    public List<Break> breaks() {
        return page.words().stream().filter(words -> words.opensWith(Break.MARK)).map(words -> Break.of(words, upToFold(words))).toList();
    }
}
