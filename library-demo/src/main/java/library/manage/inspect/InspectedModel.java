package library.manage.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table that becomes a model, and all names of its fields.
 *
 * @param fields the names of the fields by column; a column that no field stands for has none
 * @param links the many-to-many fields, each with its table
 * @param targets the models that the foreign keys and the many-to-many fields lead to, by field
 * @param relatedNames what the ways back are called where Bookworm's own choice, the model's name, is taken; by field
 */
record InspectedModel(Table table, JavaName type, Map<String, JavaName> fields, Map<String, Table> links,
        Map<String, InspectedModel> targets, Map<String, String> relatedNames) {

    static List<InspectedModel> of(Inspection inspection) {
        Map<String, InspectedModel> models = new LinkedHashMap<>();
        for (Table table : inspection.models()) {
            models.put(table.name(), new InspectedModel(table, inspection.type(table), fields(inspection, table),
                new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>()));
        }
        models.values().forEach(model -> model.addTargets(inspection, models));
        for (Table link : inspection.links()) {
            List<InspectedModel> ends = Inspection.sides(link).stream()
                .map(side -> models.get(inspection.target(link, side).orElseThrow().name())).toList();
            ends.get(0).addLink(link, ends.get(1));
        }
        nameWaysBack(models.values());
        return List.copyOf(models.values());
    }

    private static Map<String, JavaName> fields(Inspection inspection, Table table) {
        Map<String, JavaName> fields = new LinkedHashMap<>();
        for (Table.Column column : table.columns()) {
            if (Inspection.obstacle(table, column).isEmpty()) {
                List<String> others = fields.values().stream().map(JavaName::text).toList();
                fields.put(column.name(), JavaName.field(fieldName(inspection, table, column), others));
            }
        }
        return fields;
    }

    /** A foreign key is called after what it refers to, {@code artist} for {@code artist_id}, where that is free. */
    private static String fieldName(Inspection inspection, Table table, Table.Column column) {
        List<String> words = JavaName.words(column.name());
        int last = words.size() - 1;
        if (last < 1 || !words.get(last).equals("Id") || inspection.target(table, column).isEmpty()) {
            return column.name();
        }
        List<String> shorter = words.subList(0, last);
        boolean free = table.columns().stream().noneMatch(other -> JavaName.words(other.name()).equals(shorter));
        return free ? String.join("_", shorter) : column.name();
    }

    private void addTargets(Inspection inspection, Map<String, InspectedModel> models) {
        fields.forEach((column, field) -> inspection.target(table, table.column(column).orElseThrow())
            .ifPresent(target -> targets.put(field.text(), models.get(target.name()))));
    }

    private void addLink(Table link, InspectedModel target) {
        String prefix = table.name() + "_";
        String wanted = link.name().startsWith(prefix) ? link.name().substring(prefix.length()) : target.type.text() + "s";
        String field = JavaName.field(wanted, fieldNames()).text();
        links.put(field, link);
        targets.put(field, target);
    }

    private List<String> fieldNames() {
        List<String> names = new ArrayList<>(links.keySet());
        fields.values().forEach(field -> names.add(field.text()));
        return names;
    }

    /** Gives each way back a name that no field and no other way back of its model has. */
    private static void nameWaysBack(Iterable<InspectedModel> models) {
        Map<InspectedModel, Set<String>> taken = new IdentityHashMap<>();
        models.forEach(model -> taken.put(model, new HashSet<>(model.fieldNames())));
        for (InspectedModel model : models) {
            model.targets.forEach((field, target) -> {
                String name = model.wayBack(field, taken.get(target));
                if (!name.equals(decapitalized(model.type.text()))) {
                    model.relatedNames.put(field, name);
                }
            });
        }
    }

    /** The name is the model's own; where the field is one of several to its target, or the name taken, it tells the field. */
    private String wayBack(String field, Set<String> taken) {
        InspectedModel target = targets.get(field);
        boolean oneOfSeveral = targets.values().stream().filter(each -> each == target).count() > 1;
        String own = decapitalized(type.text());
        boolean ambiguous = oneOfSeveral || taken.contains(own);
        String name = ambiguous ? own + "By" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1) : own;
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + number;
        }
        return free;
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
