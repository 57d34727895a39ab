package bookworm;

import bookworm.errors.FieldError;
import bookworm.meta.*;
import bookworm.sql.Lookups;
import java.util.*;

/**
 * Where a lookup such as {@code author__name__icontains} leads: the joins, the column at their end, and the words after
 * it. A last join that would only fetch a key is left out, since the foreign key holds that key already.
 *
 * @param relates whether it ends in a relation, so that its values are objects or their keys
 * @param related the model whose objects may be given as values, or null where the path ends in a plain column
 */
record Path(List<Hop> hops, FieldMeta target, List<String> words, boolean relates, ModelMeta related) {

    private static final List<String> LOOKUPS_OF_KEYS = List.of("exact", "in", "isnull", "gt", "gte", "lt", "lte");

    static Path of(ModelMeta model, String text) {
        List<String> parts = Arrays.asList(text.split("__", -1));
        List<Hop> hops = new ArrayList<>();
        ModelMeta current = model;
        FieldMeta target = null;
        ModelMeta related = null;
        boolean relates = false;
        int next = 0;
        while (next < parts.size() && (target == null || related != null)) {
            String part = parts.get(next);
            Optional<Relation> relation = current.relation(part);
            Optional<FieldMeta> field = current.find(part);
            if (relation.isPresent()) {
                relates = true;
                hops.addAll(relation.get().hops());
                current = relation.get().target();
                target = current.primaryKey();
                related = current;
            } else if (field.isPresent()) {
                target = field.get();
                relates = target.reference() != null;
                related = target.isPrimaryKey() ? current : null;
                if (related != null) {
                    next++;
                    break;
                }
            } else if (target == null || !Lookups.isKnown(part)) {
                throw cannotResolve(part, text, current);
            } else {
                break;
            }
            next++;
        }
        List<String> words = parts.subList(next, parts.size());
        if (relates && !words.isEmpty() && (words.size() > 1 || !LOOKUPS_OF_KEYS.contains(words.get(0)))) {
            throw new FieldError("'" + words.get(0) + "' is no lookup for a relation, in '" + text + "'."
                + Suggestion.of(words.get(0), LOOKUPS_OF_KEYS));
        }
        return trimmed(hops, target, words, relates, related);
    }

    private static Path trimmed(List<Hop> hops, FieldMeta target, List<String> words, boolean relates, ModelMeta related) {
        int size = hops.size();
        FieldMeta column = target;
        while (size > 0 && hops.get(size - 1).isForward() && hops.get(size - 1).to() == column) {
            column = hops.get(--size).from();
        }
        return new Path(List.copyOf(hops.subList(0, size)), column, words, relates, related);
    }

    static FieldError cannotResolve(String part, String whole, ModelMeta model) {
        String where = part.equals(whole) ? "" : " in '" + whole + "'";
        return new FieldError("Cannot resolve '" + part + "'" + where + " on " + model.name() + "."
            + Suggestion.of(part, model.lookupNames()));
    }

    /** Whether one row may meet several on the way. */
    boolean isMany() {
        return hops.stream().anyMatch(Hop::many);
    }
}
