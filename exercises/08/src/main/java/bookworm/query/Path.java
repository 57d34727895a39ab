package bookworm.query;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import java.util.List;

/** Where a lookup such as {@code title__icontains} leads: the column, and the words after it. */
public record Path(FieldMeta target, List<String> words) {

    /** Takes the field that is named first; the rest are words for lookups. */
    public static Path of(ModelMeta model, String text) {
        throw new bookworm.exercises.Todo("08.1", "take the field that is named first, and keep the other words");
    }

    static List<String> words(String text) {
        throw new bookworm.exercises.Todo("08.1", "take a name apart at each __");
    }

    private static FieldError cannotResolve(String part, String whole, ModelMeta model) {
        String where = part.equals(whole) ? "" : " in '" + whole + "'";
        return new FieldError("Cannot resolve '" + part + "'" + where + " on " + model.name() + "."
            + Suggestion.of(part, model.lookupNames()));
    }
}
