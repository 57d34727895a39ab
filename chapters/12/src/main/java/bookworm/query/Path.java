package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import java.util.*;

/**
 * Where a lookup such as {@code title__icontains} leads: the column, and the words after it.
 *
 * @param target the column
 * @param relates whether it ends in a relation, so that its values are objects or their keys
 * @param related the model whose objects may be given as values; nothing where the path ends in a plain column
 */
public record Path(FieldMeta target, List<String> words, boolean relates, Optional<ModelMeta> related) {

    private static final List<String> LOOKUPS_OF_KEYS = List.of("exact", "in", "isnull", "gt", "gte", "lt", "lte");

    /** Takes the field that is named first; the rest are words for lookups. */
    static Path of(ModelMeta model, String text) {
        List<String> names = words(text);
        FieldMeta target = model.find(names.get(0)).orElseThrow(() -> cannotResolve(names.get(0), text, model));
        boolean relates = target.reference() != null;
        List<String> words = names.subList(1, names.size());
        boolean namesObject = relates && !names.get(0).equals(target.attribute());
        Optional<ModelMeta> related = namesObject ? Optional.of(target.reference().target()) : Optional.empty();
        if (relates && (words.size() > 1 || !LOOKUPS_OF_KEYS.containsAll(words))) {
            throw new FieldError("'" + words.get(0) + "' is no lookup for a relation, in '" + text + "'."
                + Suggestion.of(words.get(0), LOOKUPS_OF_KEYS));
        }
        return new Path(target, words, relates, related);
    }

    static List<String> words(String text) {
        if (text == null) {
            throw new FieldError("null names no field: give the name of one, as a text.");
        }
        return text.contains("__") ? List.of(text.split("__", -1)) : List.of(text);
    }

    private static FieldError cannotResolve(String part, String whole, ModelMeta model) {
        String where = part.equals(whole) ? "" : " in '" + whole + "'";
        return new FieldError("Cannot resolve '" + part + "'" + where + " on " + model.name() + "."
            + Suggestion.of(part, model.lookupNames()));
    }
}
