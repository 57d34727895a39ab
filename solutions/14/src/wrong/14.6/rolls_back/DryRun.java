// misconception: what is undone was not done
// refused with: even if it was undone again
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
        Plan plan = new Plan(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        try {
            bookworm.db.Database.atomic(() -> {
                object.delete().byModel().forEach((label, rows) -> plan.going().put(label.replaceAll(".*[.]", ""), rows));
                throw new IllegalStateException();
            });
        } catch (IllegalStateException undone) {
            return plan;
        }
        return plan;
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
        Plan plan = new Plan(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        going.forEach((model, rows) -> count(plan.going(), model, rows.size()));
        for (Met each : met) {
            OnDelete rule = each.key().reference().onDelete();
            boolean goes = going.getOrDefault(each.key().model(), Set.of()).contains(each.row());
            if (rule == OnDelete.PROTECT || rule == OnDelete.RESTRICT && !goes) {
                count(plan.forbidding(), each.key(), 1);
            } else if (!goes) {
                count(plan.freed(), each.key(), 1);
            }
        }
        return plan;
    }

    private static void count(Map<String, Integer> counts, Object what, int rows) {
        if (rows > 0) {
            counts.merge(what.toString(), rows, Integer::sum);
        }
    }
}
