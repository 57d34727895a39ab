package bookworm.migrations;

import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import bookworm.sql.Types;
import java.util.*;
import java.util.function.*;
import org.slf4j.*;

/**
 * Finds the operations that lead from one state to another. What comes in which order, and what needs what, is Django's
 * rule (its documentation, "Migrations", and its answers). Whatever is detected is taken as done, so that what comes after
 * it compares like with like: of a renaming, nothing is left but a name.
 */
final class Autodetector {

    private static final Logger LOG = LoggerFactory.getLogger("bookworm.migrations");

    private final Questioner questioner;
    private final ProjectState to;
    /** The old state, after all that was detected. */
    private ProjectState state;
    private final List<DetectedOperation> detected = new ArrayList<>();

    Autodetector(ProjectState from, ProjectState to, Questioner questioner) {
        this.state = from;
        this.to = to;
        this.questioner = questioner;
    }

    /** The operations, in the order of the kinds of change, with what each needs. Empty where the states agree. */
    List<DetectedOperation> detect() {
        renameModels();
        deleteModels();
        createModels();
        List<ModelState> all = models(to, model -> true);
        List<ModelState> managed = all.stream().filter(now -> now.isManaged() && before(now).isManaged()).toList();
        all.forEach(now -> addIfItChanges(now, new AlterModelOptions(now.name(), Maps.with(now.options(), "table", null))));
        managed.forEach(now -> gone(now, ModelState::constraints)
            .forEach(gone -> add(now, new RemoveConstraint(now.name(), gone.name()))));
        managed.forEach(this::removeIndexes);
        managed.forEach(this::renameFields);
        managed.forEach(this::renameIndexes);
        managed.forEach(now -> gone(now, Autodetector::names).forEach(name -> add(now, new RemoveField(now.name(), name))));
        managed.forEach(now -> added(now, Autodetector::names).forEach(name -> addField(now, name)));
        managed.forEach(this::alterFields);
        managed.forEach(now -> added(now, ModelState::indexes)
            .forEach(index -> add(now, new AddIndex(now.name(), index), needsRelations(now))));
        managed.forEach(now -> added(now, ModelState::constraints)
            .forEach(constraint -> add(now, new AddConstraint(now.name(), constraint), needsRelations(now))));
        all.forEach(now -> addIfItChanges(now, new AlterModelTable(now.name(), (String) now.options().get("table"))));
        return detected;
    }

    private static List<ModelState> models(ProjectState state, Predicate<ModelState> which) {
        return state.models().values().stream().filter(which)
            .sorted(Comparator.comparing(model -> Operations.lower(model.label()))).toList();
    }

    private ModelState before(ModelState now) { return state.model(now.label()); }

    /** What a model had before, and has no more. */
    private <T> List<T> gone(ModelState now, Function<ModelState, Collection<T>> parts) {
        throw new bookworm.exercises.Todo("21.1", "give the parts that the model had, and has no more");
    }

    private <T> List<T> added(ModelState now, Function<ModelState, Collection<T>> parts) {
        throw new bookworm.exercises.Todo("21.1", "give the parts that the model has, and had not");
    }

    private static Collection<String> names(ModelState model) { return new TreeSet<>(model.fields().keySet()); }

    /** Whatever is done to a model needs the model. */
    private void add(ModelState model, Operation operation, List<Dependency> needs) {
        List<Dependency> all = new ArrayList<>(needs);
        all.add(new Dependency('+', model.label()));
        detected.add(new DetectedOperation(model.app(), operation, all));
        state = operation.apply(state, model.app());
    }

    private void add(ModelState model, Operation operation) { add(model, operation, List.of()); }

    private void addIfItChanges(ModelState now, ModelChange operation) {
        if (!operation.change(before(now)).equals(before(now))) {
            add(now, operation);
        }
    }

    // Relations

    /** That the models are there which relations lead to. */
    private static List<Dependency> targets(Collection<FieldState> fields) {
        return fields.stream().flatMap(field -> field.targets().stream()).map(label -> new Dependency('+', label)).toList();
    }

    private static List<String> relations(ModelState model) {
        return names(model).stream().filter(name -> model.fields().get(name).isRelation()).toList();
    }

    private static List<Dependency> needsRelations(ModelState model) {
        List<Dependency> needs = new ArrayList<>(targets(model.fields().values()));
        relations(model).forEach(name -> needs.add(new Dependency('+', model.label() + "." + name)));
        return needs;
    }

    // Models

    private void renameModels() {
        for (ModelState added : models(to, model -> model.isManaged() && !state.models().containsKey(model.label()))) {
            models(state, gone -> gone.isManaged() && gone.app().equals(added.app())
                && !to.models().containsKey(gone.label()) && withoutTargets(gone).equals(withoutTargets(added))).stream()
                .filter(gone -> questioner.isRenamed(gone, added)).findFirst()
                .ifPresent(gone -> add(added, new RenameModel(gone.name(), added.name()), targets(added.fields().values())));
        }
    }

    /** The fields alone: neither their names nor where they lead, which may be a model that is renamed too. */
    private static List<FieldState> withoutTargets(ModelState model) {
        return new TreeMap<>(model.fields()).values().stream().map(field -> field.with("to", null)).toList();
    }

    private void deleteModels() {
        Collection<ModelState> all = state.models().values();
        for (ModelState gone : models(state, model -> !to.models().containsKey(model.label()))) {
            relations(gone).forEach(name -> add(gone, new RemoveField(gone.name(), name)));
            List<Dependency> needs = new ArrayList<>();
            all.forEach(model -> model.fields().forEach((name, field) -> {
                if (model == gone && field.isRelation() || field.targets().contains(gone.label())) {
                    needs.add(new Dependency('-', model.label() + "." + name));
                    needs.add(new Dependency('~', model.label() + "." + name));
                }
            }));
            add(gone, new DeleteModel(gone.name()), needs);
        }
    }

    private void createModels() {
        List<ModelState> added = new ArrayList<>(models(to, model -> !state.models().containsKey(model.label())));
        Collections.reverse(added);
        added.sort(Comparator.comparing(model -> !model.isManaged()));
        added.forEach(this::createModel);
    }

    /**
     * Relations are added once both sides are there: folded into the CreateModel afterwards, where the order allows it.
     */
    private void createModel(ModelState model) {
        Map<String, FieldState> fields = new LinkedHashMap<>(model.fields());
        List<String> relations = relations(model).stream().filter(name -> !fields.get(name).isPrimaryKey()).toList();
        fields.keySet().removeAll(relations);
        CreateModel create = new CreateModel(model.name(), fields, model.options());
        detected.add(0, new DetectedOperation(model.app(), create, targets(fields.values())));
        state = create.apply(state, model.app());
        if (model.isManaged()) {
            for (String name : relations) {
                FieldState field = model.fields().get(name);
                add(model, new AddField(model.name(), name, field), targets(List.of(field)));
            }
        }
    }

    // Fields

    private void renameFields(ModelState now) {
        throw new bookworm.exercises.Todo("21.2", "ask which of the fields that came are renamed ones");
    }

    /**
     * Whether the fields are the same, or would be if the new one did not keep the column of the old one by naming it.
     */
    private static boolean isRenaming(FieldState gone, String name, FieldState added) {
        return gone.equals(added) || gone.with("column", gone.column(name)).equals(added);
    }

    private void renameField(ModelState now, String gone, String added) {
        FieldState field = now.fields().get(added);
        if (!field.equals(before(now).fields().get(gone))) {
            add(now, new AlterField(now.name(), gone, field));
        }
        add(now, new RenameField(now.name(), gone, added));
    }

    private void addField(ModelState now, String name) {
        FieldState field = now.fields().get(name);
        boolean asked = needsValue(field) && !hasDefault(field) && !field.isBlankText();
        Object once = asked ? questioner.valueForNewField(now.label(), name, field) : null;
        if (needsValue(field) && field.isUnique()) {
            LOG.warn("{}.{} is unique, but all rows that are there get the same value: where there are several, migrate will fail. "
                + "Add the field as nullable, give each row a value by RunJava, and then forbid nulls.", now.label(), name);
        }
        add(now, new AddField(now.name(), name, field, once), targets(List.of(field)));
    }

    /** Whether the rows that are there must get a value. */
    private static boolean needsValue(FieldState field) {
        return !field.is("nullable") && !field.isManyToMany() && field.kind() != AutoField.class;
    }

    /** Whether the field says itself what the rows that are there get; if not, somebody is asked. */
    private static boolean hasDefault(FieldState field) {
        return field.options().containsKey("initial") || field.options().containsKey("dbDefault");
    }

    private void alterFields(ModelState now) {
        throw new bookworm.exercises.Todo("21.1", "find the fields that are declared otherwise");
    }

    private void alterField(ModelState now, String name, FieldState old, FieldState field) {
        boolean asked = old.is("nullable") && needsValue(field) && !hasDefault(field);
        Object once = asked ? questioner.valueForNulls(now.label(), name, field).orElse(null) : null;
        if (places(field) < places(old) && !field.isRelation() && Types.isNumber(field.type())) {
            LOG.warn("{}.{} gets fewer decimal places: migrate will round the numbers that are there.", now.label(), name);
        }
        add(now, new AlterField(now.name(), name, field, once), targets(List.of(field)));
    }

    /** How many decimal places the values have: any number of them, as many as the field says, or none. */
    private static int places(FieldState field) {
        return field.kind() == FloatField.class ? Integer.MAX_VALUE : (int) field.options().getOrDefault("decimalPlaces", 0);
    }

    // Indexes

    private void removeIndexes(ModelState now) {
        gone(now, ModelState::indexes).stream().filter(gone -> twin(gone, added(now, ModelState::indexes)).isEmpty())
            .forEach(gone -> add(now, new RemoveIndex(now.name(), gone.name())));
    }

    private void renameIndexes(ModelState now) {
        added(now, ModelState::indexes).forEach(added -> twin(added, gone(now, ModelState::indexes))
            .ifPresent(gone -> add(now, new RenameIndex(now.name(), gone.name(), added.name()))));
    }

    /** The one over the same fields. */
    private static Optional<IndexState> twin(IndexState index, List<IndexState> others) {
        return others.stream().filter(each -> each.fields().equals(index.fields())).findFirst();
    }
}
