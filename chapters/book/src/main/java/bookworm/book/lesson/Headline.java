package bookworm.book.lesson;

/** A heading, with the anchor that GitHub gives it. */
public record Headline(int level, String text, String anchor, int line) { }
