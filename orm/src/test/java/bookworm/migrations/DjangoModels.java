package bookworm.migrations;

import static bookworm.Expressions.check;
import static bookworm.Expressions.q;
import static bookworm.Expressions.unique;

import bookworm.query.Q;
import bookworm.fields.*;
import bookworm.meta.Constraint;
import bookworm.meta.FieldState;
import bookworm.meta.IndexState;
import bookworm.meta.ModelState;
import bookworm.meta.Naming;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the models of a recorded case, which are written in Python, into states. Names stay as Python has them. */
final class DjangoModels {

    private static final Map<String, Class<? extends Annotation>> KINDS = Map.ofEntries(
        Map.entry("CharField", CharField.class), Map.entry("TextField", TextField.class), Map.entry("EmailField", EmailField.class),
        Map.entry("IntegerField", IntegerField.class), Map.entry("BigIntegerField", BigIntegerField.class),
        Map.entry("PositiveIntegerField", PositiveIntegerField.class), Map.entry("DateField", DateField.class),
        Map.entry("DateTimeField", DateTimeField.class), Map.entry("DecimalField", DecimalField.class),
        Map.entry("FloatField", FloatField.class), Map.entry("BooleanField", BooleanField.class), Map.entry("UUIDField", UUIDField.class),
        Map.entry("BigAutoField", AutoField.class), Map.entry("AutoField", AutoField.class), Map.entry("ForeignKey", ForeignKey.class),
        Map.entry("OneToOneField", OneToOne.class), Map.entry("ManyToManyField", ManyToMany.class));

    private static final Map<String, String> OPTIONS = Map.of("null", "nullable", "default", "initial", "db_column", "column",
        "db_table", "table");

    private static final Pattern CLASS = Pattern.compile("class (\\w+)\\(models\\.Model\\):");
    private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+)\\s*=\\s*(.*)");

    private DjangoModels() {
    }

    static ProjectState read(String python) {
        Map<String, ModelState> models = new TreeMap<>();
        String name = null;
        Map<String, Python.Call> fields = new LinkedHashMap<>();
        Map<String, Object> meta = new LinkedHashMap<>();
        for (String line : (python + "\nclass End(models.Model):").lines().toList()) {
            Matcher model = CLASS.matcher(line);
            Matcher assignment = ASSIGNMENT.matcher(line.strip());
            if (model.matches()) {
                if (name != null) {
                    ModelState state = state(name, fields, meta);
                    models.put(state.label(), state);
                }
                name = model.group(1);
                fields = new LinkedHashMap<>();
                meta = new LinkedHashMap<>();
            } else if (assignment.matches()) {
                Object value = new Python(assignment.group(2)).value();
                if (line.startsWith("        ")) {
                    meta.put(assignment.group(1), value);
                } else {
                    fields.put(assignment.group(1), (Python.Call) value);
                }
            }
        }
        return new ProjectState(models);
    }

    private static ModelState state(String name, Map<String, Python.Call> calls, Map<String, Object> meta) {
        Map<String, FieldState> fields = new LinkedHashMap<>();
        if (calls.values().stream().noneMatch(call -> Boolean.TRUE.equals(call.named().get("primary_key")))) {
            fields.put("id", FieldState.field(AutoField.class));
        }
        calls.forEach((field, call) -> fields.put(field, field(call)));
        Map<String, Object> options = new TreeMap<>();
        meta.forEach((option, value) -> options.put(OPTIONS.getOrDefault(option, camelCase(option)), value));
        List<IndexState> indexes = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        String table = new ModelState("books", name, fields, options, List.of(), List.of()).table();
        calls(options.remove("indexes")).forEach(call -> indexes.add(index(call, table, fields)));
        calls(options.remove("constraints")).forEach(call -> constraints.add(constraint(call)));
        return new ModelState("books", name, fields, options, indexes, constraints);
    }

    @SuppressWarnings("unchecked")
    private static List<Python.Call> calls(Object list) {
        return list == null ? List.of() : (List<Python.Call>) list;
    }

    private static FieldState field(Python.Call call) {
        Class<? extends Annotation> kind = KINDS.get(call.name());
        Map<String, Object> options = new TreeMap<>();
        if (!call.arguments().isEmpty()) {
            options.put("to", "books." + call.arguments().get(0));
        }
        call.named().forEach((name, value) -> {
            String option = OPTIONS.getOrDefault(name, camelCase(name));
            if (!Boolean.FALSE.equals(value) || option.equals("initial")) {
                options.put(option, value(option, value));
            }
        });
        return new FieldState(kind, options);
    }

    private static Object value(String option, Object value) {
        return switch (option) {
            case "onDelete" -> OnDelete.valueOf(value.toString());
            case "through", "to" -> "books." + value;
            case "dbDefault" -> List.of(value.toString());
            case "choices" -> ((List<?>) value).stream().<Object>flatMap(pair -> ((List<?>) pair).stream()).toList();
            default -> value;
        };
    }

    @SuppressWarnings("unchecked")
    private static IndexState index(Python.Call call, String table, Map<String, FieldState> fields) {
        List<String> names = (List<String>) call.named().get("fields");
        List<String> columns = names.stream().map(name -> name.startsWith("-") ? "-" + fields.get(name.substring(1)).column(name.substring(1))
            : fields.get(name).column(name)).toList();
        return new IndexState((String) call.named().getOrDefault("name", Naming.index(table, columns)), names);
    }

    @SuppressWarnings("unchecked")
    private static Constraint constraint(Python.Call call) {
        String name = (String) call.named().get("name");
        if (call.name().equals("UniqueConstraint")) {
            return unique(name, ((List<String>) call.named().get("fields")).toArray(String[]::new));
        }
        Python.Call condition = (Python.Call) call.named().getOrDefault("condition", call.named().get("check"));
        Q all = q();
        for (Map.Entry<String, Object> lookup : condition.named().entrySet()) {
            all = all.and(q(lookup.getKey(), lookup.getValue()));
        }
        return check(name, all);
    }

    private static String camelCase(String name) {
        return Pattern.compile("_([a-z])").matcher(name).replaceAll(match -> match.group(1).toUpperCase());
    }
}
