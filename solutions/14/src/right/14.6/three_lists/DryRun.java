// right because: freed, protected and restricted rows apart
package desk;

import bookworm.*;
import bookworm.fields.OnDelete;
import bookworm.meta.*;
import java.util.*;

public final class DryRun {

    public record Plan(SortedMap<String, Integer> going, SortedMap<String, Integer> freed, SortedMap<String, Integer> forbidding) { }

    /** A row that refers to what would go, and does not go along through this key. */
    private record Met(FieldMeta key, Model row) { }

    private final Map<ModelMeta, Set<Model>> going = new LinkedHashMap<>();
    private final List<Met> met = new ArrayList<>();

    private DryRun() { }

    public static Plan of(Model object) {
        DryRun run = new DryRun();
        run.follow(Models.meta(object.getClass()), List.of(object));
        return run.plan();
    }

    private void follow(ModelMeta model, List<? extends Model> wave) {
        Set<Model> known = going.computeIfAbsent(model, each -> new LinkedHashSet<>());
        List<Model> fresh = new ArrayList<>(wave);
        fresh.removeIf(row -> !known.add(row));
        if (fresh.isEmpty()) {
            return;
        }
        for (FieldMeta key : model.referencedBy()) {
            OnDelete rule = key.reference().onDelete();
            if (rule != OnDelete.DO_NOTHING) {
                List<? extends Model> rows = Manager.of(key.model().javaClass().asSubclass(Model.class)).filter(key.name() + "__in", fresh).list();
                if (rule == OnDelete.CASCADE) {
                    follow(key.model(), rows);
                } else {
                    rows.forEach(row -> met.add(new Met(key, row)));
                }
            }
        }
    }

    private Plan plan() {
        SortedMap<String, Integer> goes = new TreeMap<>();
        SortedMap<String, Integer> freed = new TreeMap<>();
        SortedMap<String, Integer> forbids = new TreeMap<>();
        for (Map.Entry<ModelMeta, Set<Model>> each : going.entrySet()) {
            count(goes, each.getKey().name(), each.getValue().size());
        }
        List<Met> staying = new ArrayList<>(met);
        staying.removeIf(each -> each.key().reference().onDelete() != OnDelete.PROTECT
            && going.getOrDefault(each.key().model(), Set.of()).contains(each.row()));
        for (Met each : staying) {
            boolean forbidden = Set.of(OnDelete.PROTECT, OnDelete.RESTRICT).contains(each.key().reference().onDelete());
            count(forbidden ? forbids : freed, each.key().model().name() + "." + each.key().name(), 1);
        }
        return new Plan(goes, freed, forbids);
    }

    private static void count(Map<String, Integer> counts, Object what, int rows) {
        if (rows > 0) {
            counts.merge(what.toString(), rows, Integer::sum);
        }
    }
}
