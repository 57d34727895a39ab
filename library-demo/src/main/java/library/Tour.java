package library;

import bookworm.db.QueryLog;

/** The whole article in its order, on a library of its own. */
final class Tour implements Script {

    @Override
    public void run(Narrator narrator) {
        narrator.chapter("Models");
        new MakeTables().run(narrator);
        narrator.chapter("Add");
        new AddBook().run(narrator);
        narrator.chapter("Query");
        new QueryBooks().run(narrator);
        narrator.chapter("Update");
        new UpdateBook().run(narrator);
        narrator.chapter("Delete");
        new DeleteBook().run(narrator);

        narrator.chapter("A larger library");
        try (QueryLog queries = QueryLog.capture()) {
            narrator.say(LoadLibrary.load());
            narrator.say("    " + queries.count() + " queries");
        }

        narrator.chapter("Advanced");
        new AdvancedQueries().run(narrator);
        narrator.chapter("Performance");
        new Performance().run(narrator);
    }
}
