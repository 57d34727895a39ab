package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.meta.*;
import bookworm.schema.Renaming;
import java.util.*;
import java.util.function.*;
import java.util.stream.Stream;

/** The operations that migrations are made of: {@code import static bookworm.migrations.Operations.*;}. */
public final class Operations {

    private Operations() { }

    /** What stands under names, in turn and in that order: the fields of a model, or its options. */
    public static <T> Map<String, T> map(Object... namesAndValues) { return Maps.of(namesAndValues); }

    /** An operation that may be done after a later one that has nothing to do with its model; in Django, those on indexes may not. */
    interface Movable extends Operation {

        String model();
    }

    /** A change of one model that is there. */
    interface ModelChange extends Operation {

        String model();

        ModelState change(ModelState model);

        @Override default ProjectState apply(ProjectState state, String app) {
            return state.with(change(state.model(app + "." + model())));
        }
    }

    // Models

    public record CreateModel(String model, Map<String, FieldState> fields, Map<String, Object> options,
            List<IndexState> indexes, List<Constraint> constraints) implements Movable {

        public CreateModel(String model, Map<String, FieldState> fields) { this(model, fields, Map.of()); }

        public CreateModel(String model, Map<String, FieldState> fields, Map<String, Object> options) {
            this(model, fields, options, List.of(), List.of());
        }

        @Override public Description describe() { return Description.of('+', "Create model {1}", "{0}", model, model); }

        @Override public ProjectState apply(ProjectState state, String app) {
            refuseTaken(state.models(), app + "." + model, this);
            return state.with(new ModelState(app, model, fields, options, indexes, constraints));
        }
    }

    public record DeleteModel(String model) implements Movable {

        @Override public Description describe() { return Description.of('-', "Delete model {1}", "delete_{0}", model, model); }

        @Override public ProjectState apply(ProjectState state, String app) { return state.without(app + "." + model); }
    }

    public record RenameModel(String from, String model) implements Movable {

        @Override public Description describe() {
            return Description.of('~', "Rename model {1} to {2}", "rename_{3}_{0}", model, from, model, lower(from));
        }

        @Override public ProjectState apply(ProjectState state, String app) {
            refuseTaken(state.models(), app + "." + model, this);
            return state.renamed(app + "." + from, model);
        }

        @Override public Renaming renaming() { return new Renaming(from, model); }
    }

    /** Gives the table of a model another name; null for the one that it has by default. */
    public record AlterModelTable(String model, String table) implements ModelChange, Movable {

        @Override public Description describe() {
            return Description.of('~', "Rename table for {0} to {1}", "alter_{0}_table", model, table == null ? "(default)" : table);
        }

        @Override public ModelState change(ModelState before) {
            return before.withOptions(Maps.with(before.options(), "table", table));
        }
    }

    /** Changes what a model says of itself that is no matter of the database, such as its ordering. */
    public record AlterModelOptions(String model, Map<String, Object> options) implements ModelChange, Movable {

        @Override public Description describe() { return Description.of('~', "Change Meta options on {0}", "alter_{0}_options", model); }

        @Override public ModelState change(ModelState before) {
            return before.withOptions(Maps.with(options, "table", before.options().get("table")));
        }

        @Override public List<Step> steps(Change change) { return List.of(); }
    }

    // Fields

    /** A change of one field. */
    interface FieldOperation extends ModelChange, Movable {

        String name();

        @Override default ProjectState apply(ProjectState state, String app) {
            ModelState before = state.model(app + "." + model());
            boolean isThere = before.fields().containsKey(name());
            if (isThere == this instanceof AddField) {
                throw new MigrationError(before.label() + (isThere ? " already has" : " has no") + " field '" + name()
                    + "' at this point of the migrations: " + describe().sentence() + " cannot be done.");
            }
            return ModelChange.super.apply(state, app);
        }
    }

    /** Declares a field, a new one or one that is there. A value beside it is for the rows that are there, once. */
    interface FieldSetting extends FieldOperation {

        FieldState field();

        Object once();

        @Override default ModelState change(ModelState before) {
            return before.withFields(Maps.with(before.fields(), name(), field()));
        }

        /** The tables change as if the value were the field's own. */
        @Override default List<Step> steps(Change change) {
            if (once() == null || change.backwards()) {
                return FieldOperation.super.steps(change);
            }
            Operation filling = new AlterField(model(), name(), field().with("initial", once()));
            return new Change(change.app(), change.from(), filling.apply(change.to(), change.app()), false).steps(Renaming.NONE);
        }
    }

    /** Adds a field. A value that is given beside it is for the rows that are there, once. */
    public record AddField(String model, String name, FieldState field, Object once) implements FieldSetting {

        public AddField(String model, String name, FieldState field) { this(model, name, field, null); }

        @Override public Description describe() { return Description.of('+', "Add field {1} to {0}", "{0}_{1}", model, name); }
    }

    /** What is over the field goes with it. */
    public record RemoveField(String model, String name) implements FieldOperation {

        @Override public Description describe() { return Description.of('-', "Remove field {1} from {0}", "remove_{0}_{1}", model, name); }

        @Override public ModelState change(ModelState before) {
            return before.withFields(Maps.with(before.fields(), name, null))
                .withIndexes(without(before.indexes(), index -> !Collections.disjoint(index.fields(), List.of(name, "-" + name))))
                .withConstraints(without(before.constraints(), each ->
                    each instanceof UniqueConstraint unique && unique.fields().contains(name)));
        }
    }

    /** Declares a field otherwise. A value that is given beside it replaces the nulls that are there, once. */
    public record AlterField(String model, String name, FieldState field, Object once) implements FieldSetting {

        public AlterField(String model, String name, FieldState field) { this(model, name, field, null); }

        @Override public Description describe() { return Description.of('~', "Alter field {1} on {0}", "alter_{0}_{1}", model, name); }

        @Override public ModelState change(ModelState before) {
            FieldState old = before.fields().get(name);
            if (old.isManyToMany() != field.isManyToMany() || old.through() == null != (field.through() == null)) {
                throw new MigrationError(before.label() + "." + name + " would move between a column, a join table and a model of its "
                    + "own (through): what is there would be lost. Write this change by hand: copy it by RunSql, then RemoveField "
                    + "and AddField.");
            }
            return FieldSetting.super.change(before);
        }
    }

    public record RenameField(String model, String name, String to) implements FieldOperation {

        @Override public Description describe() {
            return Description.of('~', "Rename field {1} on {0} to {2}", "rename_{1}_{0}_{2}", model, name, to);
        }

        @Override public ModelState change(ModelState before) {
            refuseTaken(before.fields(), to, this);
            Map<String, FieldState> fields = new LinkedHashMap<>();
            before.fields().forEach((each, field) -> fields.put(each.equals(name) ? to : each, field));
            return before.withFields(fields)
                .withIndexes(before.indexes().stream().map(index -> new IndexState(index.name(), renamed(index.fields()))).toList())
                .withConstraints(before.constraints().stream().map(each -> each instanceof UniqueConstraint unique
                    ? new UniqueConstraint(unique.name(), renamed(unique.fields())) : each).toList());
        }

        private List<String> renamed(List<String> fields) {
            List<String> renamed = new ArrayList<>(fields);
            Collections.replaceAll(renamed, name, to);
            Collections.replaceAll(renamed, "-" + name, "-" + to);
            return renamed;
        }

        @Override public Renaming renaming() { return new Renaming(model + "." + name, model + "." + to); }
    }

    // Indexes and constraints

    public record AddIndex(String model, IndexState index) implements ModelChange {

        @Override public Description describe() {
            return Description.of('+', "Create index {1} on field(s) {2} of model {0}", "{0}_{1}", model, index.name(),
                String.join(", ", index.fields()));
        }

        @Override public ModelState change(ModelState before) { return before.withIndexes(with(before.indexes(), index)); }
    }

    public record RemoveIndex(String model, String name) implements ModelChange {

        @Override public Description describe() { return Description.of('-', "Remove index {1} from {0}", "remove_{0}_{1}", model, name); }

        @Override public ModelState change(ModelState before) {
            return before.withIndexes(without(before.indexes(), index -> index.name().equals(name)));
        }
    }

    public record RenameIndex(String model, String from, String to) implements ModelChange {

        @Override public Description describe() {
            return Description.of('~', "Rename index {1} on {0} to {2}", "rename_{1}_{2}", model, from, to);
        }

        @Override public ModelState change(ModelState before) {
            return before.withIndexes(before.indexes().stream()
                .map(index -> index.name().equals(from) ? new IndexState(to, index.fields()) : index).toList());
        }

        @Override public Renaming renaming() { return new Renaming(model + " index " + from, model + " index " + to); }
    }

    public record AddConstraint(String model, Constraint constraint) implements ModelChange {

        @Override public Description describe() {
            return Description.of('+', "Create constraint {1} on model {0}", "{0}_{1}", model, constraint.name());
        }

        @Override public ModelState change(ModelState before) { return before.withConstraints(with(before.constraints(), constraint)); }
    }

    public record RemoveConstraint(String model, String name) implements ModelChange {

        @Override public Description describe() {
            return Description.of('-', "Remove constraint {1} from model {0}", "remove_{0}_{1}", model, name);
        }

        @Override public ModelState change(ModelState before) {
            return before.withConstraints(without(before.constraints(), each -> each.name().equals(name)));
        }
    }

    // SQL and code of one's own

    /** Statements of one's own, each by itself, and those that undo them; null where nothing does. */
    public record RunSql(List<String> statements, List<String> reverse) implements Operation {

        @Override public Description describe() { return new Description('s', "Raw SQL operation", ""); }

        @Override public List<Step> steps(Change change) {
            return (change.backwards() ? reversible(this, reverse) : statements).stream().map(Step::of).toList();
        }
    }

    /**
     * Code of one's own, which gets the models as they are at that point, and the code that undoes it; null where none
     * does.
     */
    public record RunJava(Consumer<OldModels> code, Consumer<OldModels> reverse) implements Operation {

        @Override public Description describe() { return new Description('p', "Raw Java operation", ""); }

        @Override public List<Step> steps(Change change) {
            Consumer<OldModels> run = change.backwards() ? reversible(this, reverse) : code;
            OldModels models = new OldModels(change.app(), change.from());
            return List.of(new Step("-- Raw Java operation", () -> run.accept(models)));
        }
    }

    private static <T> T reversible(Operation operation, T reverse) {
        if (reverse == null) {
            throw new MigrationError("'" + operation.describe().sentence() + "' cannot be undone: give it a reverse.");
        }
        return reverse;
    }

    private static void refuseTaken(Map<String, ?> taken, String name, Operation operation) {
        if (taken.containsKey(name)) {
            throw new MigrationError("'" + name + "' is there already at this point of the migrations: "
                + operation.describe().sentence() + " cannot be done.");
        }
    }

    private static <T> List<T> with(List<T> list, T element) { return Stream.concat(list.stream(), Stream.of(element)).toList(); }

    private static <T> List<T> without(List<T> list, Predicate<T> gone) { return list.stream().filter(gone.negate()).toList(); }

    static String lower(String name) { return name.toLowerCase(Locale.ROOT); }
}
