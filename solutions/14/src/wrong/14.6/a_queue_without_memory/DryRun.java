// misconception: the queue runs empty by itself
// refused with: Remember which rows were met
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

    private record Wave(ModelMeta model, List<? extends Model> rows) { }

    private void follow(ModelMeta start, List<? extends Model> first) {
        Deque<Wave> waves = new ArrayDeque<>(List.of(new Wave(start, first)));
        while (!waves.isEmpty()) {
            Wave wave = waves.remove();
            List<Model> fresh = new ArrayList<>();
            for (Model row : wave.rows()) {
                going.computeIfAbsent(wave.model(), each -> new LinkedHashSet<>()).add(row);
                fresh.add(row);
            }
            for (FieldMeta key : fresh.isEmpty() ? List.<FieldMeta>of() : wave.model().referencedBy()) {
                List<? extends Model> rows = rows(key, fresh);
                switch (key.reference().onDelete()) {
                    case CASCADE -> waves.add(new Wave(key.model(), rows));
                    case DO_NOTHING -> { }
                    default -> rows.forEach(row -> met.add(new Met(key, row)));
                }
            }
        }
    }

    private static List<? extends Model> rows(FieldMeta key, List<Model> targets) {
        return Manager.of(key.model().javaClass().asSubclass(Model.class)).filter(key.attribute() + "__in", targets.stream().map(Model::pk).toList())
            .list();
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
