package library.manage;

import bookworm.Manager;
import bookworm.Model;
import bookworm.db.Database;
import bookworm.db.Sql;
import bookworm.meta.FieldMeta;
import bookworm.meta.ModelMeta;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Objects of one model on their way to their rows, some hundreds with one statement. */
final class FixtureRows {

    private static final int BATCH = 500;

    private final Manager<Model> objects;
    private final String[] fields;
    private final Map<Object, Model> waiting = new LinkedHashMap<>();

    /** For objects that all have their keys. Of rows that are there already, only the fields are written. */
    FixtureRows(ModelMeta model, Collection<FieldMeta> fields) {
        this.objects = Fixtures.objects(model);
        this.fields = fields.stream().map(FieldMeta::name).toArray(String[]::new);
    }

    void add(Model object) {
        waiting.put(object.pk(), object);
        if (waiting.size() == BATCH) {
            save();
        }
    }

    void save() {
        Set<Object> there = new HashSet<>(objects.filter("pk__in", waiting.keySet()).valuesFlat("pk").list());
        Map<Boolean, List<Model>> byPlace =
            waiting.values().stream().collect(Collectors.partitioningBy(object -> there.contains(object.pk())));
        objects.bulkCreate(byPlace.get(false));
        if (fields.length > 0) {
            objects.bulkUpdate(byPlace.get(true), fields);
        }
        waiting.clear();
    }

    /**
     * Lets the keys that the database makes go on above the highest. A row that is inserted with its key does not move
     * the database's own count.
     */
    static void restartKeys(ModelMeta model) {
        Database database = Database.current();
        List<Object> highest = Fixtures.objects(model).orderBy("-pk").limit(1).valuesFlat("pk").list();
        if (!highest.isEmpty()) {
            database.update(Sql.of("ALTER TABLE " + database.dialect().quote(model.table()) + " ALTER COLUMN "
                + database.dialect().quote(model.primaryKey().column()) + " RESTART WITH "
                + ((Long) highest.get(0) + 1)));
        }
    }
}
