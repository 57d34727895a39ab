package lesson;

import static bookworm.Expressions.f;

import bookworm.db.Database;
import java.util.Map;
import java.util.function.Supplier;
import library.Book;

/** The desk's questions, asked of each database in its own words. The last one says where nulls go. */
public class Cured {

    public static void main(String[] args) {
        Map<String, Supplier<Object>> questions = Desk.questions();
        questions.put("the dearest book, null last", () ->
            Book.objects.orderBy(f("price").desc().nullsLast()).valuesFlat("title").list().get(0));
        Libraries.onPostgres(postgres -> {
            try (Database h2 = Desk.open(Desk.newH2())) {
                questions.forEach((words, question) ->
                    System.out.println(words + ": " + postgres.use(question) + " (H2 says " + h2.use(question) + ")"));
            }
        });
    }
}
