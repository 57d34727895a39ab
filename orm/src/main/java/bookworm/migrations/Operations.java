package bookworm.migrations;

import bookworm.errors.MigrationError;
import bookworm.meta.*;
import bookworm.migrations.Operation.*;
import java.text.MessageFormat;
import java.util.*;
import java.util.function.*;
import java.util.stream.Stream;

/** The operations that migrations are made of: {@code import static bookworm.migrations.Operations.*;}. */
public final class Operations {

    private static final Map<Class<?>, Function<Operation, Description>> WORDS = new HashMap<>();

    private Operations() { }

    /** What stands under names, in turn and in that order: the fields of a model, or its options. */
    public static <T> Map<String, T> map(Object... namesAndValues) { return Maps.of(namesAndValues); }

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

        @Override
        default ProjectState apply(ProjectState state, String app) {
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

        @Override
        default ModelState change(ModelState before) {
            return before.withFields(Maps.with(before.fields(), name(), field()));
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

    public record CreateModel(String model, Map<String, FieldState> fields, Map<String, Object> options,
            List<IndexState> indexes, List<Constraint> constraints) implements Movable {

        public CreateModel(String model, Map<String, FieldState> fields) { this(model, fields, Map.of()); }

        public CreateModel(String model, Map<String, FieldState> fields, Map<String, Object> options) {
            this(model, fields, options, List.of(), List.of());
        }

        @Override
        public ProjectState apply(ProjectState state, String app) {
            if (state.models().containsKey(app + "." + model)) {
                throw new MigrationError("The model " + app + "." + model
                    + " is created twice: take one CreateModel out.");
            }
            return state.with(new ModelState(app, model, fields, options, indexes, constraints));
        }
    }

    public record DeleteModel(String model) implements Movable {

        @Override
        public ProjectState apply(ProjectState state, String app) { return state.without(app + "." + model); }
    }

    public record RenameModel(String from, String model) implements Movable {

        @Override
        public ProjectState apply(ProjectState state, String app) {
            return state.renamed(app + "." + from, model);
        }

        @Override
        public List<Step> steps(Change change) { return change.steps(from, model); }
    }

    /** Calls the table of a model otherwise; null for the name that it has by default. */
    public record AlterModelTable(String model, String table) implements ModelChange, Movable {

        @Override
        public ModelState change(ModelState before) {
            return before.withOptions(Maps.with(before.options(), "table", table));
        }
    }

    /** Changes what a model says of itself that is no matter of the database, such as its ordering. */
    public record AlterModelOptions(String model, Map<String, Object> options) implements ModelChange, Movable {

        @Override
        public ModelState change(ModelState before) {
            return before.withOptions(Maps.with(options, "table", before.options().get("table")));
        }

        @Override
        public List<Step> steps(Change change) { return List.of(); }
    }

    /** Adds a field. A value that is given beside it is for the rows that are there, once. */
    public record AddField(String model, String name, FieldState field, Object once) implements FieldSetting {

        public AddField(String model, String name, FieldState field) { this(model, name, field, null); }
    }

    /** What is over the field goes with it. */
    public record RemoveField(String model, String name) implements FieldOperation {

        @Override
        public ModelState change(ModelState before) {
            return before.withFields(Maps.with(before.fields(), name, null))
                .withIndexes(before.indexes().stream()
                    .filter(index -> !index.fields().contains(name) && !index.fields().contains("-" + name)).toList())
                .withConstraints(before.constraints().stream()
                    .filter(each -> !(each instanceof UniqueConstraint unique && unique.fields().contains(name))).toList());
        }
    }

    /** Declares a field otherwise. A value that is given beside it replaces the nulls that are there, once. */
    public record AlterField(String model, String name, FieldState field, Object once) implements FieldSetting {

        public AlterField(String model, String name, FieldState field) { this(model, name, field, null); }
    }

    public record RenameField(String model, String name, String to) implements FieldOperation {

        @Override
        public ModelState change(ModelState before) {
            Map<String, FieldState> fields = new LinkedHashMap<>();
            before.fields().forEach((each, field) -> fields.put(renamed(each), field));
            return before.withFields(fields)
                .withIndexes(before.indexes().stream().map(index -> new IndexState(index.name(), renamed(index.fields()))).toList())
                .withConstraints(before.constraints().stream().map(each -> each instanceof UniqueConstraint unique
                    ? new UniqueConstraint(unique.name(), renamed(unique.fields())) : each).toList());
        }

        private List<String> renamed(List<String> fields) {
            return fields.stream().map(this::renamed).toList();
        }

        private String renamed(String field) {
            return field.equals(name) ? to : field.equals("-" + name) ? "-" + to : field;
        }

        @Override
        public List<Step> steps(Change change) { return change.steps(model + "." + name, model + "." + to); }
    }

    public record AddIndex(String model, IndexState index) implements ModelChange {

        @Override
        public ModelState change(ModelState before) { return before.withIndexes(added(before.indexes(), index)); }
    }

    public record RemoveIndex(String model, String name) implements ModelChange {

        @Override
        public ModelState change(ModelState before) {
            return before.withIndexes(before.indexes().stream().filter(index -> !index.name().equals(name)).toList());
        }
    }

    public record RenameIndex(String model, String from, String to) implements ModelChange {

        @Override
        public ModelState change(ModelState before) {
            return before.withIndexes(before.indexes().stream()
                .map(index -> index.name().equals(from) ? new IndexState(to, index.fields()) : index).toList());
        }

        @Override
        public List<Step> steps(Change change) { return change.steps(model + " index " + from, model + " index " + to); }
    }

    public record AddConstraint(String model, Constraint constraint) implements ModelChange {

        @Override
        public ModelState change(ModelState before) { return before.withConstraints(added(before.constraints(), constraint)); }
    }

    public record RemoveConstraint(String model, String name) implements ModelChange {

        @Override
        public ModelState change(ModelState before) {
            return before.withConstraints(before.constraints().stream().filter(each -> !each.name().equals(name)).toList());
        }
    }

    /** Statements of one's own, each by itself, and those that undo them; null where nothing does. */
    public record RunSql(List<String> statements, List<String> reverse) implements Operation {

        @Override
        public List<Step> steps(Change change) {
            return (change.backwards() ? reversible(this, reverse) : statements).stream().map(Step::sql).toList();
        }
    }

    /**
     * Code of one's own, which gets the models as they are at that point, and the code that undoes it; null where none
     * does.
     */
    public record RunJava(Consumer<OldModels> code, Consumer<OldModels> reverse) implements Operation {

        @Override
        public List<Step> steps(Change change) {
            Consumer<OldModels> way = change.backwards() ? reversible(this, reverse) : code;
            OldModels models = new OldModels(change.app(), change.from().render());
            return List.of(new Step("-- Raw Java operation", () -> way.accept(models)));
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

    /**
     * What an operation says: its sign, its sentence and its fragment of a name, both with names in place of numbers.
     */
    private static <T> void say(Class<T> type, char symbol, String sentence, String fragment, Function<T, List<String>> names) {
        WORDS.put(type, operation -> {
            Object[] filled = names.apply(type.cast(operation)).toArray();
            return new Description(symbol, MessageFormat.format(sentence, filled),
                Naming.snakeCase(MessageFormat.format(fragment, filled)));
        });
    }

    /** The model comes first, in lower case. */
    private static List<String> names(String model, String... others) {
        return Stream.concat(Stream.of(lower(model)), Stream.of(others)).toList();
    }

    static {
        say(CreateModel.class, '+', "Create model {1}", "{0}", each -> names(each.model(), each.model()));
        say(DeleteModel.class, '-', "Delete model {1}", "delete_{0}", each -> names(each.model(), each.model()));
        say(RenameModel.class, '~', "Rename model {1} to {2}", "rename_{3}_{0}",
            each -> names(each.model(), each.from(), each.model(), lower(each.from())));
        say(AlterModelTable.class, '~', "Rename table for {0} to {1}", "alter_{0}_table",
            each -> names(each.model(), each.table() == null ? "(default)" : each.table()));
        say(AlterModelOptions.class, '~', "Change Meta options on {0}", "alter_{0}_options", each -> names(each.model()));
        say(AddField.class, '+', "Add field {1} to {0}", "{0}_{1}", each -> names(each.model(), each.name()));
        say(RemoveField.class, '-', "Remove field {1} from {0}", "remove_{0}_{1}", each -> names(each.model(), each.name()));
        say(AlterField.class, '~', "Alter field {1} on {0}", "alter_{0}_{1}", each -> names(each.model(), each.name()));
        say(RenameField.class, '~', "Rename field {1} on {0} to {2}", "rename_{1}_{0}_{2}",
            each -> names(each.model(), each.name(), each.to()));
        say(AddIndex.class, '+', "Create index {1} on field(s) {2} of model {0}", "{0}_{1}",
            each -> names(each.model(), each.index().name(), String.join(", ", each.index().fields())));
        say(RemoveIndex.class, '-', "Remove index {1} from {0}", "remove_{0}_{1}", each -> names(each.model(), each.name()));
        say(RenameIndex.class, '~', "Rename index {1} on {0} to {2}", "rename_{1}_{2}",
            each -> names(each.model(), each.from(), each.to()));
        say(AddConstraint.class, '+', "Create constraint {1} on model {0}", "{0}_{1}",
            each -> names(each.model(), each.constraint().name()));
        say(RemoveConstraint.class, '-', "Remove constraint {1} from model {0}", "remove_{0}_{1}",
            each -> names(each.model(), each.name()));
        say(RunSql.class, 's', "Raw SQL operation", "", each -> List.of());
        say(RunJava.class, 'p', "Raw Java operation", "", each -> List.of());
    }

    static Description describe(Operation operation) {
        return WORDS.getOrDefault(operation.getClass(), each -> new Description('?', each.getClass().getSimpleName(), ""))
            .apply(operation);
    }

    static String lower(String name) { return name.toLowerCase(Locale.ROOT); }
}
