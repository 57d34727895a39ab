package lesson;

import bookworm.Model;
import bookworm.db.*;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.stream.IntStream;
import library.*;

/** The answers to "Check yourself", each found by doing what the question says. */
public class Quiz {

    static class BookReview extends Model {
        @TextField String bookReview;
    }

    static class Edition extends Model {
        @CharField(maxLength = 13, primaryKey = true) String isbn;
    }

    static class Poet extends Author {
        @TextField String metre;
    }

    public static void main(String[] args) {
        ModelMeta review = Models.meta(BookReview.class);
        System.out.println(review.table() + " and " + review.field("bookReview").column());

        ModelMeta edition = Models.meta(Edition.class);
        System.out.println(edition.fields().size() + " column, and pk is " + edition.field("pk").name());

        ModelMeta poet = Models.meta(Poet.class);
        System.out.println(poet.fields().size() + " columns, in " + poet.table());

        long different = IntStream.range(0, 1000).parallel().mapToObj(each -> Models.meta(Book.class)).distinct().count();
        System.out.println(different + " object");

        Author brien = new Author();
        brien.name = "Flann O'Brien";
        try (Database library = Database.open("jdbc:h2:mem:quiz")) {
            library.update(ByMetadata.createTable(Models.meta(Author.class)));
            int rows = library.update(ByMetadata.insert(brien));
            System.out.println(rows + " row: " + library.query(Sql.of("SELECT name FROM books_author"), row -> row.getString(1)).get(0));
        }
    }
}
