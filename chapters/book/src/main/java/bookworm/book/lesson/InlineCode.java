package bookworm.book.lesson;

/** Code in the running text. */
public record InlineCode(String text, int line) { }
