package bookworm.book.lesson;

/** Where a link, or a picture, leads to. */
public record Reference(String target, int line) { }
