package bookworm.benchmarks.data;

import java.time.LocalDate;
import java.util.List;

/** An author, for the libraries that fill plain objects. */
public class Author {
    public long id;
    public String name;
    public LocalDate born;
    public String biography;
    public boolean active;
    /** Only of authors that were read with their books. */
    public List<Book> books;

    public Author() {
    }

    public Author(long id, String name, LocalDate born, String biography, boolean active) {
        this.id = id;
        this.name = name;
        this.born = born;
        this.biography = biography;
        this.active = active;
    }
}
