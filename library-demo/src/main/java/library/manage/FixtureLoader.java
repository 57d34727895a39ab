package library.manage;

import bookworm.Model;
import bookworm.db.Database;
import bookworm.errors.ValueError;
import bookworm.meta.FieldMeta;
import bookworm.meta.ModelMeta;
import bookworm.meta.Relation;
import bookworm.meta.Suggestion;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Writes a fixture's objects to the database. It never holds them all, but reads the file again and again: to check its
 * names; for each model, those referred to first; and for what must wait until every object is there, which are
 * many-to-many fields, and foreign keys that may be null and lead to the same model or round in a circle.
 */
final class FixtureLoader {

    private final Path file;
    private final Collection<ModelMeta> known;
    private final Set<ModelMeta> models = new LinkedHashSet<>();
    private int count;

    /** Loads all or nothing, over objects that have the same keys, and gives how many. */
    static int load(Path file, Collection<ModelMeta> known) {
        FixtureLoader loader = new FixtureLoader(file, known);
        Database.atomic(() -> loader.load());
        loader.models.stream().filter(model -> model.primaryKey().isGenerated()).forEach(FixtureRows::restartKeys);
        return loader.count;
    }

    private FixtureLoader(Path file, Collection<ModelMeta> known) {
        this.file = file;
        this.known = known;
    }

    private void load() {
        FixtureReader.read(file, this::check);
        List<ModelMeta> order = Fixtures.referredFirst(models);
        for (ModelMeta model : order) {
            Set<FieldMeta> later = later(model, order);
            FixtureRows rows = new FixtureRows(model, Fixtures.fields(model));
            eachOf(model, (object, entry) -> {
                fill(object, model, entry, later);
                rows.add(object);
            });
            rows.save();
        }
        for (ModelMeta model : order) {
            addWhatWaited(model, later(model, order));
        }
    }

    private void check(FixtureReader.Entry entry) {
        if (entry.model() == null || entry.pk() == null || entry.pk().value() == null) {
            throw FixtureReader.error(file, entry.line(), "an object needs a \"model\" and a \"pk\".");
        }
        ModelMeta model = model(entry);
        models.add(model);
        Set<String> choices = new TreeSet<>();
        Fixtures.fields(model).forEach(field -> choices.add(Fixtures.nameOf(field)));
        Fixtures.links(model).forEach(link -> choices.add(Fixtures.nameOf(link)));
        entry.fields().forEach((name, value) -> {
            if (!choices.contains(name)) {
                throw FixtureReader.error(file, value.line(), model + " has no field '" + name + "'."
                    + Suggestion.of(name, choices));
            }
        });
        count++;
    }

    private ModelMeta model(FixtureReader.Entry entry) {
        try {
            return Fixtures.model(String.valueOf(entry.model().value()), known);
        } catch (UserError unknown) {
            throw FixtureReader.error(file, entry.model().line(), unknown.getMessage());
        }
    }

    /** The foreign keys of a model that refer to objects which may not be there yet when its own are written. */
    private static Set<FieldMeta> later(ModelMeta model, List<ModelMeta> order) {
        Set<FieldMeta> later = new LinkedHashSet<>();
        for (FieldMeta field : model.fields()) {
            if (field.reference() != null && field.nullable()
                && order.indexOf(field.reference().target()) >= order.indexOf(model)) {
                later.add(field);
            }
        }
        return later;
    }

    /** Hands over an object, of which only the key is set, for each entry of the model. */
    private void eachOf(ModelMeta model, BiConsumer<Model, FixtureReader.Entry> consumer) {
        FixtureReader.read(file, entry -> {
            if (model(entry) == model) {
                Model object = (Model) model.newInstance();
                set(object, model.primaryKey(), entry.pk());
                consumer.accept(object, entry);
            }
        });
    }

    private void fill(Model object, ModelMeta model, FixtureReader.Entry entry, Set<FieldMeta> except) {
        for (FieldMeta field : Fixtures.fields(model)) {
            FixtureReader.Value value = entry.fields().get(Fixtures.nameOf(field));
            if (except.contains(field)) {
                field.set(object, null);
            } else if (value != null) {
                set(object, field, value);
            }
        }
    }

    private void set(Model object, FieldMeta field, FixtureReader.Value given) {
        if (given.value() == null && !field.nullable()) {
            throw FixtureReader.error(file, given.line(), field + " is null, but is declared without nullable = true.");
        }
        field.set(object, converted(field, given.value(), given.line()));
    }

    private Object converted(FieldMeta field, Object value, int line) {
        try {
            return field.convert(value);
        } catch (ValueError wrong) {
            throw FixtureReader.error(file, line, wrong.getMessage());
        }
    }

    private void addWhatWaited(ModelMeta model, Set<FieldMeta> later) {
        if (!later.isEmpty()) {
            FixtureRows rows = new FixtureRows(model, later);
            eachOf(model, (object, entry) -> {
                fill(object, model, entry, Set.of());
                rows.add(object);
            });
            rows.save();
        }
        for (Relation link : Fixtures.links(model)) {
            FixtureLinks links = new FixtureLinks(link);
            eachOf(model, (object, entry) -> {
                FixtureReader.Value keys = entry.fields().get(Fixtures.nameOf(link));
                if (keys != null) {
                    links.replace(object.pk(), keys(link, keys));
                }
            });
            links.save();
        }
    }

    private List<Object> keys(Relation link, FixtureReader.Value given) {
        if (!(given.value() instanceof List<?> keys)) {
            throw FixtureReader.error(file, given.line(), link + " needs a list of keys.");
        }
        FieldMeta key = link.target().primaryKey();
        return keys.stream().map(each -> converted(key, each, given.line())).distinct().toList();
    }
}
