package bookworm.migrations;

import static bookworm.Expressions.check;
import static bookworm.Expressions.f;
import static bookworm.Expressions.not;
import static bookworm.Expressions.q;
import static bookworm.Expressions.unique;
import static bookworm.meta.FieldState.field;

import bookworm.TestDatabase;
import bookworm.fields.*;
import bookworm.meta.Constraint;
import bookworm.meta.FieldState;
import bookworm.meta.IndexState;
import bookworm.meta.ModelState;
import bookworm.meta.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** States of models at random, each a few changes away from the one before. */
final class RandomModels {

    private static final List<String> MODELS = List.of("Author", "Book", "Club", "Desk", "Event");
    private static final List<String> FIELDS = List.of("alpha", "betaRay", "count", "day", "extra", "flag");

    private final Random random;

    RandomModels(Random random) {
        this.random = random;
    }

    /** As many states, the first of them not far from nothing. */
    List<ProjectState> states(int count) {
        List<ProjectState> states = new ArrayList<>();
        Map<String, Map<String, FieldState>> models = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            Map<String, Map<String, FieldState>> before = new TreeMap<>();
            models.forEach((model, fields) -> before.put(model, Map.copyOf(fields)));
            for (int change = random.nextInt(6); change >= 0; change--) {
                change(models);
            }
            before.forEach((model, fields) -> fields.forEach((name, old) -> models.getOrDefault(model, new TreeMap<>())
                .computeIfPresent(name, (same, other) -> isCast(old, other) ? other : old)));
            states.add(state(models));
        }
        return states;
    }

    private void change(Map<String, Map<String, FieldState>> models) {
        String model = any(MODELS);
        Map<String, FieldState> fields = models.get(model);
        if (fields == null) {
            fields = new LinkedHashMap<>(Map.of("id", field(AutoField.class)));
            models.put(model, fields);
            fields.put(any(FIELDS), plain());
        } else {
            switch (random.nextInt(5)) {
                case 0 -> remove(model, models);
                case 1 -> rename(fields);
                case 2 -> fields.put("link" + random.nextInt(2), relation(any(List.copyOf(models.keySet())), model));
                case 3 -> drop(fields);
                default -> fields.put(any(FIELDS), plain());
            }
        }
    }

    private void remove(String model, Map<String, Map<String, FieldState>> models) {
        models.remove(model);
        models.values().forEach(fields -> fields.values().removeIf(field -> ("books." + model).equals(field.to())));
    }

    private void rename(Map<String, FieldState> fields) {
        String old = any(List.copyOf(fields.keySet()));
        String name = any(FIELDS);
        if (!old.equals("id") && !fields.get(old).isRelation() && !fields.containsKey(name)) {
            fields.put(name, fields.remove(old));
        }
    }

    private void drop(Map<String, FieldState> fields) {
        String name = any(List.copyOf(fields.keySet()));
        if (!name.equals("id")) {
            fields.remove(name);
        }
    }

    /** Whether the database makes values of the one type of those of the other; H2 does of all, PostgreSQL of few. */
    private static boolean isCast(FieldState old, FieldState other) {
        Set<Object> numbers = Set.of(IntegerField.class, PositiveIntegerField.class, BigIntegerField.class, DecimalField.class);
        Set<Object> texts = Set.of(CharField.class, TextField.class);
        return !TestDatabase.IS_POSTGRESQL || old.isRelation() || old.kind() == other.kind() || texts.contains(old.kind()) || texts.contains(other.kind())
            || numbers.containsAll(List.of(old.kind(), other.kind()));
    }

    private FieldState plain() {
        FieldState kind = switch (random.nextInt(9)) {
            case 0 -> field(CharField.class, "maxLength", 10 + random.nextInt(3), "initial", "it's");
            case 1 -> field(IntegerField.class, "initial", random.nextInt(3));
            case 2 -> field(PositiveIntegerField.class, "initial", 7);
            case 3 -> field(DateField.class, "initial", "2024-02-29");
            case 4 -> field(BooleanField.class, "initial", true);
            case 5 -> field(DecimalField.class, "maxDigits", 8, "decimalPlaces", 2, "initial", "1.50");
            case 6 -> field(BigIntegerField.class, "initial", 5L, "dbDefault", List.of("6"));
            case 7 -> field(TextField.class, "initial", "", "blank", true);
            default -> field(UUIDField.class, "initial", "00000000-0000-0000-0000-000000000001");
        };
        FieldState options = random.nextInt(3) == 0 ? kind.with("nullable", true) : kind;
        boolean mayBeIndexed = kind.kind() != TextField.class && kind.kind() != BooleanField.class;
        return mayBeIndexed && random.nextInt(4) == 0 ? options.with(random.nextBoolean() ? "unique" : "dbIndex", true)
            : random.nextInt(6) == 0 ? options.with("column", "stored") : options;
    }

    private FieldState relation(String target, String model) {
        String to = "books." + target;
        String back = "of" + model + random.nextInt(1000) + "+";
        return switch (random.nextInt(4)) {
            case 0 -> field(ManyToMany.class, "to", to, "relatedName", "+");
            case 1 -> field(OneToOne.class, "to", to, "onDelete", OnDelete.CASCADE, "relatedName", back, "nullable", true);
            case 2 -> field(ForeignKey.class, "to", to, "onDelete", OnDelete.PROTECT, "relatedName", back);
            default -> field(ForeignKey.class, "to", to, "onDelete", OnDelete.SET_NULL, "relatedName", back, "nullable", true);
        };
    }

    private ProjectState state(Map<String, Map<String, FieldState>> models) {
        Map<String, ModelState> states = new TreeMap<>();
        models.forEach((name, fields) -> {
            boolean twoOfOneColumn = fields.values().stream().filter(field -> "stored".equals(field.options().get("column"))).count() > 1;
            if (twoOfOneColumn) {
                fields.replaceAll((each, field) -> field.with("column", null));
            }
            ModelState state = new ModelState("books", name, fields, random.nextInt(5) == 0 ? Map.of("table", "t_" + name) : Map.of(),
                List.of(), List.of());
            states.put(state.label(), parts(state));
        });
        return new ProjectState(states);
    }

    private ModelState parts(ModelState model) {
        List<String> columns = model.fields().keySet().stream()
            .filter(name -> !model.fields().get(name).isManyToMany() && model.fields().get(name).kind() != TextField.class).toList();
        List<IndexState> indexes = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        String first = any(columns);
        String second = any(columns);
        if (!first.equals(second) && random.nextInt(3) == 0) {
            String named = random.nextBoolean() ? model.name() + "_idx" : Naming.index(model.table(),
                List.of(model.fields().get(first).column(first), "-" + model.fields().get(second).column(second)));
            indexes.add(new IndexState(named, List.of(first, "-" + second)));
        }
        if (!first.equals(second) && random.nextInt(3) == 0) {
            constraints.add(unique(model.name() + "_once", first, second));
        }
        model.fields().forEach((name, field) -> {
            if (field.kind() == IntegerField.class && random.nextInt(3) == 0) {
                constraints.add(check(model.name() + "_" + name, random.nextBoolean() ? q(name + "__gte", 0).or(not(q(name, f("id"))))
                    : q(name + "__in", List.of(1, 2, 3))));
            }
        });
        return model.withIndexes(indexes).withConstraints(constraints);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
