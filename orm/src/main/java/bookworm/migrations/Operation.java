package bookworm.migrations;

import bookworm.db.Database;
import bookworm.schema.*;
import java.util.List;

/**
 * One change of the models, as data. It says what becomes of the state; what becomes of the database follows from that,
 * by comparing the tables before and after, and so does the way back. {@link Operations} has the usual ones; a record
 * is written into migration files by itself.
 */
public interface Operation {

    /**
     * An operation in words.
     *
     * @param symbol {@code +}, {@code -} or {@code ~} for what comes, goes or changes; {@code s} for SQL, {@code p} for
     *     a program
     * @param sentence such as {@code Add field price to book}
     * @param fragment what it adds to the name of its migration, such as {@code book_price}
     */
    record Description(char symbol, String sentence, String fragment) { }

    /** An operation in an app, on its way forwards or back: the states that it leads from and to. */
    record Change(String app, ProjectState from, ProjectState to, boolean backwards) {

        /** What makes the tables of the one state into those of the other. */
        public List<Step> steps() { return steps(Renaming.NONE); }

        /**
         * The same where something of the app, which forwards goes by the first name, is called by the second
         * afterwards.
         */
        List<Step> steps(String old, String name) {
            Renaming renaming = new Renaming(app + "." + old, app + "." + name);
            return steps(backwards ? renaming.reversed() : renaming);
        }

        private List<Step> steps(Renaming renaming) {
            return SchemaEditor.change(from.render().values(), to.render().values(), renaming,
                Database.current().dialect()).stream().map(Step::sql).toList();
        }
    }

    /** By default only what it is called. */
    default Description describe() { return Operations.describe(this); }

    /** The state after the operation, in an app. */
    default ProjectState apply(ProjectState state, String app) { return state; }

    /** What it does to the database. Throws a {@link bookworm.errors.MigrationError} where there is no way back. */
    default List<Step> steps(Change change) { return change.steps(); }
}
