package bookworm.migrations;

import bookworm.db.Database;
import bookworm.schema.*;
import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * One change of the models, as data. It says what becomes of the state; what becomes of the database follows from that,
 * by comparing the tables before and after, and so does how it is undone. {@link Operations} has the usual ones.
 */
public interface Operation {

    /**
     * An operation in words.
     *
     * @param symbol {@code +}, {@code -} or {@code ~} for what comes, goes or changes; {@code s} for SQL, {@code p} for
     *     a program
     * @param sentence such as {@code Add field price to book}
     */
    record Description(char symbol, String sentence) {

        /** With names in the place of numbers in the sentence: first the model's, in lower case, then others. */
        public static Description of(char symbol, String sentence, String model, String... others) {
            Object[] names = Stream.concat(Stream.of(Operations.lower(model)), Stream.of(others)).toArray();
            return new Description(symbol, MessageFormat.format(sentence, names));
        }
    }

    /** An operation in an app, done or undone: the states that it leads from and to. */
    record Change(String app, ProjectState from, ProjectState to, boolean backwards) {

        /**
         * What makes the tables of the one state into those of the other, where the operation, when it is done, renames
         * something of its app.
         */
        List<Step> steps(Renaming inApp) {
            Renaming done = new Renaming(app + "." + inApp.from(), app + "." + inApp.to());
            return Schema.change(from.render().values(), to.render().values(), backwards ? done.reversed() : done,
                Database.current().dialect()).stream().map(Step::of).toList();
        }
    }

    /** By default only what it is called. */
    default Description describe() { return new Description('?', getClass().getSimpleName()); }

    /** The state after the operation, in an app. */
    default ProjectState apply(ProjectState state, String app) { return state; }

    /** What it renames: the names that come after that of the app. */
    default Renaming renaming() { return Renaming.NONE; }

    /** What it does to the database. Throws a {@link bookworm.errors.MigrationError} where it cannot be undone. */
    default List<Step> steps(Change change) { return change.steps(renaming()); }
}
