package library.manage;

import bookworm.Manager;
import bookworm.Model;
import bookworm.meta.FieldMeta;
import bookworm.meta.ModelMeta;
import bookworm.meta.Naming;
import bookworm.meta.Relation;
import bookworm.meta.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What writing and reading a fixture have in common: what Django's fixtures call things, and the order of models. */
final class Fixtures {

    private Fixtures() {
    }

    /** For example {@code books.book}. */
    static String nameOf(ModelMeta model) {
        return model.label().toLowerCase(Locale.ROOT);
    }

    /** For example {@code publication_date}. */
    static String nameOf(FieldMeta field) {
        return Naming.snakeCase(field.name());
    }

    /** The model of that name, with its app or without. Throws a {@link UserError} with the choices. */
    static ModelMeta model(String name, Collection<ModelMeta> models) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return models.stream()
            .filter(model -> wanted.equals(nameOf(model)) || model.name().equalsIgnoreCase(wanted))
            .findFirst().orElseThrow(() -> new UserError("There is no model '" + name + "'."
                + Suggestion.of(wanted, models.stream().map(Fixtures::nameOf).toList())));
    }

    /** The fields that a fixture lists: all but the key. */
    static List<FieldMeta> fields(ModelMeta model) {
        return model.fields().stream().filter(field -> !field.isPrimaryKey()).toList();
    }

    static String nameOf(Relation link) {
        return Naming.snakeCase(link.name());
    }

    static List<Relation> links(ModelMeta model) {
        return model.relations().stream().filter(relation -> relation.kind() == Relation.Kind.MANY_TO_MANY).toList();
    }

    @SuppressWarnings("unchecked")
    static Manager<Model> objects(ModelMeta model) {
        return Manager.of((Class<Model>) model.javaClass());
    }

    /**
     * The models so ordered that each comes after those that its foreign keys refer to. A circle of models is broken at
     * a foreign key that may be null, if there is one.
     */
    static List<ModelMeta> referredFirst(Collection<ModelMeta> models) {
        List<ModelMeta> waiting = new ArrayList<>(models);
        List<ModelMeta> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            ModelMeta next = free(waiting, field -> true).or(() -> free(waiting, field -> !field.nullable()))
                .orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** The first model of which no foreign key that counts refers to another of the models. */
    private static Optional<ModelMeta> free(List<ModelMeta> models, Predicate<FieldMeta> counts) {
        return models.stream().filter(model -> model.fields().stream()
            .filter(field -> field.reference() != null && field.reference().target() != model && counts.test(field))
            .noneMatch(field -> models.contains(field.reference().target()))).findFirst();
    }
}
