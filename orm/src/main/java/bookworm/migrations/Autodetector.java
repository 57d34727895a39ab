package bookworm.migrations;

import bookworm.meta.*;
import bookworm.migrations.Operations.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * Finds the operations that lead from one state to another. What comes in which order, and what needs what, is Django's rule
 * (its documentation, "Migrations", and its answers). Renamings are asked for first, and then taken as done, so that the
 * rest compares like with like.
 */
public final class Autodetector {

    private final Questioner questioner;
    private final ProjectState to;
    /** The old state; the renamings that were found are done in it. */
    private ProjectState from;
    private final Arrangement found = new Arrangement();
    /** Fields that cannot be altered into what they are to be: what is over them waits until they are there again. */
    private final List<Dependency> addedAnew = new ArrayList<>();

    private Autodetector(ProjectState from, ProjectState to, Questioner questioner) {
        this.from = from;
        this.to = to;
        this.questioner = questioner;
    }

    /** The operations, in the order of the kinds of change, with what each needs. Empty where the states agree. */
    static Arrangement detect(ProjectState from, ProjectState to, Questioner questioner) {
        Autodetector detector = new Autodetector(from, to, questioner);
        detector.renameModels();
        detector.deleteModels();
        detector.createModels();
        detector.alterOptions();
        ProjectState before = detector.from;
        List<Runnable> renamings = detector.findRenamedFields();
        detector.kept().forEach(label -> detector.removeConstraints(before.model(label), to.model(label)));
        detector.kept().forEach(label -> detector.removeIndexes(before.model(label), to.model(label)));
        renamings.forEach(Runnable::run);
        detector.kept().forEach(label -> detector.renameIndexes(before.model(label), to.model(label)));
        detector.kept().forEach(detector::removeFields);
        detector.kept().forEach(detector::addFields);
        detector.kept().forEach(detector::alterFields);
        detector.kept().forEach(label -> detector.addIndexes(before.model(label), to.model(label)));
        detector.kept().forEach(label -> detector.addConstraints(before.model(label), to.model(label)));
        detector.alterTables();
        return detector.found;
    }

    private static List<ModelState> sorted(Stream<ModelState> models) {
        return models.sorted(Comparator.comparing(model -> Operations.lower(model.label()))).toList();
    }

    /** The models, managed by Bookworm before and after. */
    private List<String> kept() {
        return sorted(to.models().values().stream()
            .filter(model -> from.models().containsKey(model.label()) && model.isManaged() && from.model(model.label()).isManaged()))
            .stream().map(ModelState::label).toList();
    }

    private void renameModels() {
        for (ModelState added : sorted(to.models().values().stream().filter(ModelState::isManaged))) {
            if (from.models().containsKey(added.label())) {
                continue;
            }
            sorted(from.models().values().stream().filter(ModelState::isManaged)).stream()
                .filter(gone -> !to.models().containsKey(gone.label()) && gone.app().equals(added.app()))
                .filter(gone -> withoutTargets(gone).equals(withoutTargets(added)) && questioner.isRenamed(gone, added))
                .findFirst().ifPresent(gone -> rename(gone, added));
        }
    }

    /** The fields alone: neither their names nor where they lead, which may be a model that is renamed too. */
    private static List<FieldState> withoutTargets(ModelState model) {
        return new TreeMap<>(model.fields()).values().stream().map(field -> field.with("to", null)).toList();
    }

    private void rename(ModelState gone, ModelState added) {
        RenameModel rename = new RenameModel(gone.name(), added.name());
        List<Dependency> needed = new ArrayList<>();
        added.fields().values().forEach(field -> needed.addAll(targets(field)));
        found.add(added.app(), rename, needed);
        from = rename.apply(from, added.app());
    }

    private void deleteModels() {
        for (ModelState gone : sorted(from.models().values().stream().filter(model -> !to.models().containsKey(model.label())))) {
            List<Dependency> needed = new ArrayList<>();
            relations(gone).forEach(name -> {
                found.add(gone.app(), new RemoveField(gone.name(), name), List.of());
                needed.add(Dependency.removed(gone.label(), name));
            });
            from.models().values().forEach(other -> other.fields().forEach((name, field) -> {
                if (gone.label().equals(field.to()) || gone.label().equals(field.through())) {
                    needed.add(Dependency.removed(other.label(), name));
                    needed.add(Dependency.altered(other.label(), name));
                }
            }));
            found.add(gone.app(), new DeleteModel(gone.name()), needed);
        }
    }

    private static List<String> relations(ModelState model) {
        return new TreeMap<>(model.fields()).entrySet().stream().filter(field -> field.getValue().isRelation())
            .map(Map.Entry::getKey).toList();
    }

    private void createModels() {
        List<ModelState> added = new ArrayList<>(sorted(to.models().values().stream()
            .filter(model -> !from.models().containsKey(model.label()))));
        Collections.reverse(added);
        added.sort(Comparator.comparing(model -> !model.isManaged()));
        added.forEach(this::create);
    }

    /** Relations are added once both sides are there: folded into the CreateModel afterwards, where the order allows it. */
    private void create(ModelState model) {
        Map<String, FieldState> own = new LinkedHashMap<>(model.fields());
        List<String> relations = relations(model).stream().filter(name -> !own.get(name).is("primaryKey")).toList();
        own.keySet().removeAll(relations);
        List<Dependency> needed = new ArrayList<>();
        own.values().forEach(field -> needed.addAll(targets(field)));
        found.addFirst(model.app(), new CreateModel(model.name(), own, model.options(), List.of(), List.of()), needed);
        if (!model.isManaged()) {
            return;
        }
        List<Dependency> all = new ArrayList<>(List.of(Dependency.created(model.label(), null)));
        for (String name : relations) {
            FieldState field = model.fields().get(name);
            List<Dependency> both = new ArrayList<>(targets(field));
            both.add(Dependency.created(model.label(), null));
            found.add(model.app(), new AddField(model.name(), name, field), both);
            all.add(Dependency.created(model.label(), name));
        }
        model.indexes().forEach(index -> found.add(model.app(), new AddIndex(model.name(), index), all));
        model.constraints().forEach(constraint -> found.add(model.app(), new AddConstraint(model.name(), constraint), all));
    }

    private static List<Dependency> targets(FieldState field) {
        return Stream.of(field.to(), field.through()).filter(Objects::nonNull)
            .map(label -> Dependency.created(label, null)).toList();
    }

    private void alterOptions() {
        for (ModelState now : sorted(to.models().values().stream().filter(model -> from.models().containsKey(model.label())))) {
            Map<String, Object> before = withoutTable(from.model(now.label()));
            Map<String, Object> after = withoutTable(now);
            if (!before.equals(after)) {
                found.add(now.app(), new AlterModelOptions(now.name(), after), List.of());
            }
        }
    }

    private static Map<String, Object> withoutTable(ModelState model) {
        Map<String, Object> options = new TreeMap<>(model.options());
        options.remove("table");
        return options;
    }

    /** Asks, and takes the renamings as done; gives what puts them down as operations, for when it is their turn. */
    private List<Runnable> findRenamedFields() {
        List<Runnable> renamings = new ArrayList<>();
        for (String label : kept()) {
            ModelState now = to.model(label);
            for (String added : missing(now, from.model(label))) {
                missing(from.model(label), now).stream()
                    .filter(gone -> isRenaming(from.model(label).fields().get(gone), gone, now.fields().get(added)))
                    .filter(gone -> questioner.isRenamed(label, gone, added))
                    .findFirst().ifPresent(gone -> renamings.addAll(rename(now, gone, added)));
            }
        }
        return renamings;
    }

    /** The names of the fields of one model that the other does not have, in their order. */
    private static List<String> missing(ModelState model, ModelState other) {
        return new TreeSet<>(model.fields().keySet()).stream().filter(name -> !other.fields().containsKey(name)).toList();
    }

    /** Whether the fields are the same, or would be if the new one did not keep the column of the old one by naming it. */
    private static boolean isRenaming(FieldState gone, String name, FieldState added) {
        return gone.equals(added) || gone.with("column", gone.column(name)).equals(added);
    }

    private List<Runnable> rename(ModelState model, String gone, String added) {
        FieldState field = model.fields().get(added);
        List<Operation> operations = new ArrayList<>();
        if (!field.equals(from.model(model.label()).fields().get(gone))) {
            operations.add(new AlterField(model.name(), gone, field));
        }
        operations.add(new RenameField(model.name(), gone, added));
        for (Operation operation : operations) {
            from = operation.apply(from, model.app());
        }
        return operations.stream().<Runnable>map(each -> () -> found.add(model.app(), each, List.of())).toList();
    }

    private void removeConstraints(ModelState before, ModelState now) {
        before.constraints().stream().filter(each -> !now.constraints().contains(each))
            .forEach(each -> found.add(now.app(), new RemoveConstraint(now.name(), each.name()), List.of()));
    }

    private void removeIndexes(ModelState before, ModelState now) {
        before.indexes().stream().filter(each -> !now.indexes().contains(each) && twin(each, now, before).isEmpty())
            .forEach(each -> found.add(now.app(), new RemoveIndex(now.name(), each.name()), List.of()));
    }

    private void renameIndexes(ModelState before, ModelState now) {
        for (IndexState index : now.indexes()) {
            if (!before.indexes().contains(index)) {
                twin(index, before, now).ifPresent(old ->
                    found.add(now.app(), new RenameIndex(now.name(), old.name(), index.name()), List.of()));
            }
        }
    }

    /** The index over the same fields that only the other model has. */
    private static Optional<IndexState> twin(IndexState index, ModelState other, ModelState own) {
        return other.indexes().stream()
            .filter(each -> each.fields().equals(index.fields()) && !own.indexes().contains(each)).findFirst();
    }

    private void removeFields(String label) {
        missing(from.model(label), to.model(label)).forEach(name -> removeField(to.model(label), name));
    }

    private void removeField(ModelState model, String name) {
        found.add(model.app(), new RemoveField(model.name(), name), List.of());
    }

    private void addFields(String label) {
        missing(to.model(label), from.model(label)).forEach(name -> addField(to.model(label), name));
    }

    private void addField(ModelState model, String name) {
        FieldState field = model.fields().get(name);
        List<Dependency> needed = new ArrayList<>(List.of(Dependency.removed(model.label(), name)));
        needed.addAll(targets(field));
        boolean asked = !field.is("nullable") && !hasDefault(field) && !field.isManyToMany() && !field.isBlankText();
        Object once = asked ? questioner.valueForNewField(model.label(), name, field) : null;
        found.add(model.app(), new AddField(model.name(), name, field, once), needed);
    }

    private static boolean hasDefault(FieldState field) {
        return field.options().containsKey("initial") || field.options().containsKey("dbDefault");
    }

    private void alterFields(String label) {
        ModelState now = to.model(label);
        new TreeMap<>(now.fields()).forEach((name, field) -> {
            FieldState old = from.model(label).fields().get(name);
            if (old != null && !old.equals(field)) {
                if (old.isManyToMany() != field.isManyToMany()) {
                    removeField(now, name);
                    addField(now, name);
                    addedAnew.add(Dependency.created(label, name));
                } else {
                    boolean asked = old.is("nullable") && !field.is("nullable") && !hasDefault(field) && !field.isManyToMany();
                    Object once = asked ? questioner.valueForNulls(label, name, field).orElse(null) : null;
                    found.add(now.app(), new AlterField(now.name(), name, field, once), targets(field));
                }
            }
        });
    }

    private void addIndexes(ModelState before, ModelState now) {
        now.indexes().stream().filter(each -> !before.indexes().contains(each) && twin(each, before, now).isEmpty())
            .forEach(each -> found.add(now.app(), new AddIndex(now.name(), each), neededByParts(now)));
    }

    private void addConstraints(ModelState before, ModelState now) {
        now.constraints().stream().filter(each -> !before.constraints().contains(each))
            .forEach(each -> found.add(now.app(), new AddConstraint(now.name(), each), neededByParts(now)));
    }

    private List<Dependency> neededByParts(ModelState model) {
        return Stream.concat(model.fields().values().stream().flatMap(field -> targets(field).stream()),
            addedAnew.stream().filter(field -> field.model().equals(model.label()))).toList();
    }

    private void alterTables() {
        for (ModelState now : sorted(to.models().values().stream().filter(model -> from.models().containsKey(model.label())))) {
            String table = (String) now.options().get("table");
            if (!Objects.equals(table, from.model(now.label()).options().get("table"))) {
                found.add(now.app(), new AlterModelTable(now.name(), table), List.of());
            }
        }
    }
}
