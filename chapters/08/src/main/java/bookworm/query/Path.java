package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import java.util.List;

/** Where a lookup such as {@code title__icontains} leads: the column, and the words after it. */
public record Path(FieldMeta target, List<String> words) {

    /** Takes the field that is named first; the rest are words for lookups. */
    public static Path of(ModelMeta model, String text) {
        List<String> names = words(text);
        FieldMeta target = model.find(names.get(0)).orElseThrow(() -> cannotResolve(names.get(0), text, model));
        return new Path(target, names.subList(1, names.size()));
    }

    static List<String> words(String text) {
        return text.contains("__") ? List.of(text.split("__", -1)) : List.of(text);
    }

    private static FieldError cannotResolve(String part, String whole, ModelMeta model) {
        String where = part.equals(whole) ? "" : " in '" + whole + "'";
        return new FieldError("Cannot resolve '" + part + "'" + where + " on " + model.name() + "."
            + Suggestion.of(part, model.lookupNames()));
    }
}
