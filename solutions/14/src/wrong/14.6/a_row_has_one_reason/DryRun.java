// misconception: a row is noted once, with the key by which it was met
// refused with: and counts with each of them
package desk;

import bookworm.*;
import bookworm.fields.OnDelete;
import bookworm.meta.*;
import java.util.*;

public final class DryRun {

    public record Plan(SortedMap<String, Integer> going, SortedMap<String, Integer> freed, SortedMap<String, Integer> forbidding) { }

    private final Set<Model> going = new LinkedHashSet<>();
    private final Map<Model, FieldMeta> others = new LinkedHashMap<>();

    private DryRun() { }

    public static Plan of(Model object) {
        DryRun run = new DryRun();
        run.follow(Models.meta(object.getClass()), List.of(object));
        Plan plan = new Plan(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        run.going.forEach(row -> plan.going().merge(Models.meta(row.getClass()).name(), 1, Integer::sum));
        run.others.forEach((row, key) -> {
            boolean goes = run.going.contains(row);
            switch (key.reference().onDelete()) {
                case PROTECT -> plan.forbidding().merge(key.toString(), 1, Integer::sum);
                case RESTRICT -> {
                    if (!goes) {
                        plan.forbidding().merge(key.toString(), 1, Integer::sum);
                    }
                }
                default -> {
                    if (!goes) {
                        plan.freed().merge(key.toString(), 1, Integer::sum);
                    }
                }
            }
        });
        return plan;
    }

    private void follow(ModelMeta model, List<? extends Model> wave) {
        List<Model> fresh = new ArrayList<>();
        for (Model row : wave) {
            if (going.add(row)) {
                fresh.add(row);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        for (FieldMeta key : model.referencedBy()) {
            OnDelete rule = key.reference().onDelete();
            if (rule == OnDelete.DO_NOTHING) {
                continue;
            }
            List<? extends Model> rows = Manager.of(key.model().javaClass().asSubclass(Model.class)).filter(key.name() + "__in", fresh).list();
            if (rule == OnDelete.CASCADE) {
                follow(key.model(), rows);
            } else {
                rows.forEach(row -> others.putIfAbsent(row, key));
            }
        }
    }
}
