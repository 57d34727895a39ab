package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.meta.*;
import java.util.*;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The operations that migrations are made of: {@code import static bookworm.migrations.Operations.*;}. */
public final class Operations {

    private Operations() {
    }

    /** What stands under names, in turn and in that order: the fields of a model, or its options. */
    @SuppressWarnings("unchecked")
    public static <T> Map<String, T> map(Object... namesAndValues) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], (T) namesAndValues[i + 1]);
        }
        return map;
    }

    /** An operation that may be done after a later one that has nothing to do with its model. */
    interface Movable extends Operation {

        String model();
    }

    /** A change of one model that is there. */
    interface ModelChange extends Operation {

        String model();

        ModelState change(ModelState model);

        @Override
        default ProjectState apply(ProjectState state, String app) {
            return state.with(change(state.model(app + "." + model())));
        }
    }

    /** A change of one field. */
    interface FieldOperation extends ModelChange, Movable {

        String name();

        void change(Map<String, FieldState> fields);

        @Override
        default ModelState change(ModelState model) {
            Map<String, FieldState> fields = new LinkedHashMap<>(model.fields());
            boolean isThere = fields.containsKey(name());
            if (isThere == this instanceof AddField) {
                throw new MigrationError(model.label() + (isThere ? " already has" : " has no") + " field '" + name()
                    + "' at this point of the migrations: " + describe().sentence() + " cannot be done.");
            }
            change(fields);
            return model.withFields(fields);
        }
    }

    /** Declares a field, a new one or one that is there. A value beside it is for the rows that are there, once. */
    interface FieldSetting extends FieldOperation {

        FieldState field();

        Object once();

        @Override
        default void change(Map<String, FieldState> fields) {
            fields.put(name(), field());
        }

        /** The tables change as if the value were the field's own. */
        @Override
        default List<Step> steps(Change change) {
            if (once() == null || change.backwards()) {
                return change.steps();
            }
            Operation filling = new AlterField(model(), name(), field().with("initial", once()));
            return new Change(change.app(), change.from(), filling.apply(change.to(), change.app()), false).steps();
        }
    }

    public record CreateModel(String model, Map<String, FieldState> fields, Map<String, Object> options, List<IndexState> indexes,
            List<Constraint> constraints) implements Movable {

        public CreateModel(String model, Map<String, FieldState> fields) {
            this(model, fields, Map.of());
        }

        public CreateModel(String model, Map<String, FieldState> fields, Map<String, Object> options) {
            this(model, fields, options, List.of());
        }

        public CreateModel(String model, Map<String, FieldState> fields, Map<String, Object> options, List<IndexState> indexes) {
            this(model, fields, options, indexes, List.of());
        }

        @Override
        public ProjectState apply(ProjectState state, String app) {
            if (state.models().containsKey(app + "." + model)) {
                throw new MigrationError("The model " + app + "." + model + " is created twice: take one CreateModel out.");
            }
            return state.with(in(app));
        }

        ModelState in(String app) {
            return new ModelState(app, model, fields, options, indexes, constraints);
        }

        @Override
        public Description describe() {
            return new Description('+', "Create model " + model, lower(model));
        }
    }

    public record DeleteModel(String model) implements Movable {

        @Override
        public ProjectState apply(ProjectState state, String app) {
            return state.without(app + "." + model);
        }

        @Override
        public Description describe() {
            return new Description('-', "Delete model " + model, "delete_" + lower(model));
        }
    }

    public record RenameModel(String from, String model) implements Movable {

        @Override
        public ProjectState apply(ProjectState state, String app) {
            return state.renamed(app + "." + from, model);
        }

        @Override
        public List<Step> steps(Change change) {
            return change.steps(from, model);
        }

        @Override
        public Description describe() {
            return new Description('~', "Rename model " + from + " to " + model, "rename_" + lower(from) + "_" + lower(model));
        }
    }

    /** Calls the table of a model otherwise; null for the name that it has by default. */
    public record AlterModelTable(String model, String table) implements ModelChange, Movable {

        @Override
        public ModelState change(ModelState before) {
            return before.withOptions(with(before.options(), "table", table));
        }

        @Override
        public Description describe() {
            return new Description('~', "Rename table for " + lower(model) + " to " + (table == null ? "(default)" : table),
                "alter_" + lower(model) + "_table");
        }
    }

    /** Changes what a model says of itself that is no matter of the database, such as its ordering. */
    public record AlterModelOptions(String model, Map<String, Object> options) implements ModelChange, Movable {

        @Override
        public ModelState change(ModelState before) {
            return before.withOptions(with(options, "table", before.options().get("table")));
        }

        @Override
        public List<Step> steps(Change change) {
            return List.of();
        }

        @Override
        public Description describe() {
            return new Description('~', "Change Meta options on " + lower(model), "alter_" + lower(model) + "_options");
        }
    }

    /** Adds a field. A value that is given beside it is for the rows that are there, once. */
    public record AddField(String model, String name, FieldState field, Object once) implements FieldSetting {

        public AddField(String model, String name, FieldState field) {
            this(model, name, field, null);
        }

        @Override
        public Description describe() {
            return new Description('+', "Add field " + name + " to " + lower(model), lower(model) + "_" + snake(name));
        }
    }

    public record RemoveField(String model, String name) implements FieldOperation {

        @Override
        public void change(Map<String, FieldState> fields) {
            fields.remove(name);
        }

        /** What is over the field goes with it. */
        @Override
        public ModelState change(ModelState before) {
            return FieldOperation.super.change(before)
                .withIndexes(before.indexes().stream()
                    .filter(index -> !index.fields().contains(name) && !index.fields().contains("-" + name)).toList())
                .withConstraints(before.constraints().stream()
                    .filter(each -> !(each instanceof UniqueConstraint unique && unique.fields().contains(name))).toList());
        }

        @Override
        public Description describe() {
            return new Description('-', "Remove field " + name + " from " + lower(model), "remove_" + lower(model) + "_" + snake(name));
        }
    }

    /** Declares a field otherwise. A value that is given beside it replaces the nulls that are there, once. */
    public record AlterField(String model, String name, FieldState field, Object once) implements FieldSetting {

        public AlterField(String model, String name, FieldState field) {
            this(model, name, field, null);
        }

        @Override
        public Description describe() {
            return new Description('~', "Alter field " + name + " on " + lower(model), "alter_" + lower(model) + "_" + snake(name));
        }
    }

    public record RenameField(String model, String name, String to) implements FieldOperation {

        @Override
        public void change(Map<String, FieldState> fields) {
            Map<String, FieldState> before = new LinkedHashMap<>(fields);
            fields.clear();
            before.forEach((each, field) -> fields.put(renamed(each), field));
        }

        @Override
        public ModelState change(ModelState before) {
            ModelState after = FieldOperation.super.change(before);
            return after.withIndexes(before.indexes().stream().map(index -> new IndexState(index.name(), renamed(index.fields()))).toList())
                .withConstraints(before.constraints().stream().map(each -> each instanceof UniqueConstraint unique
                    ? new UniqueConstraint(unique.name(), renamed(unique.fields())) : each).toList())
                .withOptions(with(before.options(), "ordering", before.options().containsKey("ordering") ? renamed(before.ordering()) : null));
        }

        private List<String> renamed(List<String> fields) {
            return fields.stream().map(field -> field.startsWith("-") ? "-" + renamed(field.substring(1)) : renamed(field)).toList();
        }

        private String renamed(String field) {
            return field.equals(name) ? to : field;
        }

        @Override
        public List<Step> steps(Change change) {
            return change.steps(model + "." + name, model + "." + to);
        }

        @Override
        public Description describe() {
            return new Description('~', "Rename field " + name + " on " + lower(model) + " to " + to,
                "rename_" + snake(name) + "_" + lower(model) + "_" + snake(to));
        }
    }

    public record AddIndex(String model, IndexState index) implements ModelChange {

        @Override
        public ModelState change(ModelState before) {
            return before.withIndexes(added(before.indexes(), index));
        }

        @Override
        public Description describe() {
            return new Description('+', "Create index " + index.name() + " on field(s) " + String.join(", ", index.fields()) + " of model "
                + lower(model), lower(model) + "_" + lower(index.name()));
        }
    }

    public record RemoveIndex(String model, String name) implements ModelChange {

        @Override
        public ModelState change(ModelState before) {
            return before.withIndexes(before.indexes().stream().filter(index -> !index.name().equals(name)).toList());
        }

        @Override
        public Description describe() {
            return new Description('-', "Remove index " + name + " from " + lower(model), "remove_" + lower(model) + "_" + lower(name));
        }
    }

    public record RenameIndex(String model, String from, String to) implements ModelChange {

        @Override
        public ModelState change(ModelState before) {
            return before.withIndexes(before.indexes().stream()
                .map(index -> index.name().equals(from) ? new IndexState(to, index.fields()) : index).toList());
        }

        @Override
        public List<Step> steps(Change change) {
            return change.steps(model + " index " + from, model + " index " + to);
        }

        @Override
        public Description describe() {
            return new Description('~', "Rename index " + from + " on " + lower(model) + " to " + to,
                "rename_" + lower(from) + "_" + lower(to));
        }
    }

    public record AddConstraint(String model, Constraint constraint) implements ModelChange {

        @Override
        public ModelState change(ModelState before) {
            return before.withConstraints(added(before.constraints(), constraint));
        }

        @Override
        public Description describe() {
            return new Description('+', "Create constraint " + constraint.name() + " on model " + lower(model),
                lower(model) + "_" + lower(constraint.name()));
        }
    }

    public record RemoveConstraint(String model, String name) implements ModelChange {

        @Override
        public ModelState change(ModelState before) {
            return before.withConstraints(before.constraints().stream().filter(each -> !each.name().equals(name)).toList());
        }

        @Override
        public Description describe() {
            return new Description('-', "Remove constraint " + name + " from model " + lower(model),
                "remove_" + lower(model) + "_" + lower(name));
        }
    }

    /** Statements of one's own, each by itself, and those that undo them; null where nothing does. */
    public record RunSql(List<String> statements, List<String> reverse) implements Operation {

        @Override
        public List<Step> steps(Change change) {
            return (change.backwards() ? reversible(this, reverse) : statements).stream().map(Step::sql).toList();
        }

        @Override
        public Description describe() {
            return new Description('s', "Raw SQL operation", "");
        }
    }

    /** Code of one's own, which gets the models as they are at that point, and the code that undoes it; null where none does. */
    public record RunJava(Consumer<OldModels> code, Consumer<OldModels> reverse) implements Operation {

        @Override
        public List<Step> steps(Change change) {
            Consumer<OldModels> way = change.backwards() ? reversible(this, reverse) : code;
            OldModels models = new OldModels(change.app(), change.from().render());
            return List.of(new Step("-- Raw Java operation", () -> way.accept(models)));
        }

        @Override
        public Description describe() {
            return new Description('p', "Raw Java operation", "");
        }
    }

    private static <T> T reversible(Operation operation, T reverse) {
        if (reverse == null) {
            throw new MigrationError("'" + operation.describe().sentence() + "' cannot be undone: give it a reverse.");
        }
        return reverse;
    }

    private static <T> List<T> added(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }

    private static Map<String, Object> with(Map<String, Object> options, String name, Object value) {
        Map<String, Object> changed = new TreeMap<>(options);
        changed.put(name, value);
        changed.values().removeIf(Objects::isNull);
        return changed;
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String snake(String name) {
        return Naming.snakeCase(name);
    }
}
