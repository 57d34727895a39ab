package desk;

import static bookworm.meta.FieldState.field;

import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.*;
import java.util.*;

/** Models to compare, and somebody who answers. */
public final class Models {

    public static final FieldState KEY = field(AutoField.class);
    public static final FieldState TITLE = field(CharField.class, "maxLength", 40);
    public static final FieldState PAGES = field(IntegerField.class, "initial", 0);
    public static final FieldState LINKS = field(ManyToMany.class, "to", "desk.Author");
    public static final ModelState AUTHOR = model("desk.Author", "id", KEY, "name", TITLE);
    public static final ModelState BOOK = model("desk.Book", "id", KEY, "title", TITLE, "pages", PAGES);

    private Models() { }

    public static ModelState model(String label, Object... fields) {
        String[] names = label.split("\\.");
        return new ModelState(names[0], names[1], Maps.of(fields), Map.of(), List.of(), List.of());
    }

    /** The model with another field of that name; without it where that is null. */
    public static ModelState with(ModelState model, String name, FieldState field) {
        return model.withFields(Maps.with(model.fields(), name, field));
    }

    public static FieldState to(String label) {
        return field(ForeignKey.class, "to", label, "onDelete", OnDelete.SET_NULL, "nullable", true);
    }

    /** A state in short: each field, index and constraint in a line. */
    public static SortedSet<String> lines(ProjectState state) {
        SortedSet<String> lines = new TreeSet<>();
        state.models().forEach((label, model) -> {
            model.fields().forEach((name, field) -> lines.add(label + "." + name + " " + field.kind().getSimpleName() + field.options()));
            model.indexes().forEach(index -> lines.add(label + " index " + index.name() + index.fields()));
            model.constraints().forEach(constraint -> lines.add(label + " " + constraint));
        });
        return lines;
    }

    public static List<String> sentences(Collection<? extends Operation> operations) {
        return operations.stream().map(each -> each.describe().sentence()).toList();
    }

    /** Says yes to some questions about renamings, and keeps all of them, such as {@code desk.Book: pages > length?}. Values are unknown. */
    public record Clerk(Set<String> yes, List<String> questions) implements Questioner {

        public Clerk(String... yes) { this(Set.of(yes), new ArrayList<>()); }

        @Override public boolean isRenamed(ModelState gone, ModelState added) { return ask(gone.label() + " > " + added.label() + "?"); }

        @Override public boolean isRenamed(String model, String gone, String added) { return ask(model + ": " + gone + " > " + added + "?"); }

        @Override public Object valueForNewField(String model, String name, FieldState field) { return "unknown"; }

        @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) { return Optional.of("unknown"); }

        private boolean ask(String question) {
            questions.add(question);
            return yes.contains(question);
        }
    }
}
