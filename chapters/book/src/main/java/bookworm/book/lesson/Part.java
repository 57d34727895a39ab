package bookworm.book.lesson;

/** A part of a page, below its headings: words, a block, a table, or what opens something folded. */
public sealed interface Part permits Words, Block, Table, Fold {

    /** The line at which it begins. */
    int line();

    Place place();
}
