package lesson;

import bookworm.Model;
import bookworm.errors.ModelError;
import bookworm.fields.*;
import bookworm.meta.*;
import java.util.stream.IntStream;
import library.*;

/** The answers to "Check yourself", each found by doing what the question says. */
public class Quiz {

    static class BookReview extends Model {
        @TextField String bookReview;
    }

    /** It has no {@code @Retention}. */
    @FieldDefinition(TextType.class)
    @interface WhisperField { }

    static class Rumour extends Model {
        @WhisperField String text;
    }

    static class Edition extends Model {
        @CharField(maxLength = 13, primaryKey = true) String isbn;
    }

    public static void main(String[] args) {
        ModelMeta author = Models.meta(Author.class);
        System.out.println(author.fields().size() + " columns, and " + author.primaryKey().name() + " is not in Author.java");

        ModelMeta review = Models.meta(BookReview.class);
        System.out.println(review.table() + " and " + review.field("bookReview").column());

        ModelMeta rumour = Models.meta(Rumour.class);
        System.out.println(rumour.fields().size() + " column, " + rumour.fields().get(0).column());

        ModelMeta edition = Models.meta(Edition.class);
        System.out.println(edition.fields().size() + " column, and pk is " + edition.field("pk").name());

        try {
            Models.check(Mistakes.Draft.class);
        } catch (ModelError e) {
            System.out.println(e.problems().size() + " mistakes");
        }

        long different = IntStream.range(0, 1000).parallel().mapToObj(each -> Models.meta(Book.class)).distinct().count();
        System.out.println(different + " object");
    }
}
