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
        Walk walk = new Walk(model, text);
        while (walk.step()) {
            // step() has taken the next part of the path.
        }
        return walk.end();
    }

    /** Goes along a path, part by part, until a column or a lookup is reached. */
    private static final class Walk {

        private final String text;
        private final List<String> parts;
        private final List<Hop> hops = new ArrayList<>();
        private ModelMeta current;
        private FieldMeta target;
        private ModelMeta related;
        private boolean relates;
        private boolean ended;
        private int next;

        Walk(ModelMeta model, String text) {
            this.current = model;
            this.text = text;
            this.parts = Arrays.asList(text.split("__", -1));
        }

        boolean step() {
            if (ended || next == parts.size()) {
                return false;
            }
            String part = parts.get(next);
            Optional<Relation> relation = current.relation(part);
            Optional<FieldMeta> field = current.find(part);
            if (relation.isPresent()) {
                follow(relation.get());
            } else if (field.isPresent()) {
                endAt(field.get());
            } else if (target == null || !Lookups.isKnown(part)) {
                throw cannotResolve(part, text, current);
            } else {
                return false;
            }
            next++;
            return true;
        }

        private void follow(Relation relation) {
            hops.addAll(relation.hops());
            current = relation.target();
            target = current.primaryKey();
            related = current;
            relates = true;
        }

        private void endAt(FieldMeta field) {
            target = field;
            related = field.isPrimaryKey() ? current : null;
            relates = field.reference() != null;
            ended = true;
        }

        Path end() {
            List<String> words = parts.subList(next, parts.size());
            if (relates && !words.isEmpty() && (words.size() > 1 || !LOOKUPS_OF_KEYS.contains(words.get(0)))) {
                throw new FieldError("'" + words.get(0) + "' is no lookup for a relation, in '" + text + "'."
                    + Suggestion.of(words.get(0), LOOKUPS_OF_KEYS));
            }
            int size = hops.size();
            while (size > 0 && hops.get(size - 1).isForward() && hops.get(size - 1).to() == target) {
                target = hops.get(--size).from();
            }
            return new Path(List.copyOf(hops.subList(0, size)), target, words, relates, related);
        }
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
