package library;

import bookworm.db.QueryLog;

/** The whole article in its order, on a library of its own. */
final class Tour implements Script {

    @Override public void run(Narrator narrator) {
        narrator.chapter("Models: Author.java, Book.java");
        new MakeTables().run(narrator);
        narrator.chapter("Add: AddBook.java");
        new AddBook().run(narrator);
        narrator.chapter("Query: QueryBooks.java");
        new QueryBooks().run(narrator);
        narrator.chapter("Update: UpdateBook.java");
        new UpdateBook().run(narrator);
        narrator.chapter("Delete: DeleteBook.java");
        new DeleteBook().run(narrator);

        narrator.chapter("A larger library: LoadLibrary.java");
        try (QueryLog queries = QueryLog.capture()) {
            narrator.say(LoadLibrary.load());
            narrator.say("    " + queries.count() + " queries");
        }

        narrator.chapter("Advanced: AdvancedQueries.java");
        new AdvancedQueries().run(narrator);
        narrator.chapter("Performance: Performance.java");
        new Performance().run(narrator);
    }
}
