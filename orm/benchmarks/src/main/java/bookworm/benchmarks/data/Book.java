package bookworm.benchmarks.data;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A book, for the libraries that fill plain objects. */
public class Book {
    public long id;
    public String title;
    public String subtitle;
    public long authorId;
    public LocalDate published;
    public String isbn;
    public String genre;
    public int pages;
    public BigDecimal price;
    public boolean inPrint;
    /** Only of books that were read with their author. */
    public Author author;

    public Book() {
    }

    public Book(long id, String title, String subtitle, long authorId, LocalDate published, String isbn, String genre, int pages,
                BigDecimal price, boolean inPrint) {
        this.id = id;
        this.title = title;
        this.subtitle = subtitle;
        this.authorId = authorId;
        this.published = published;
        this.isbn = isbn;
        this.genre = genre;
        this.pages = pages;
        this.price = price;
        this.inPrint = inPrint;
    }
}
