package bookworm.migrations;

import static bookworm.meta.FieldState.field;

import bookworm.fields.*;
import bookworm.meta.*;
import bookworm.migrations.MigrationMaker.Made;
import java.util.*;

/** Two states of some models, written by hand, and the migrations between them. No database is open. */
abstract class TwoStates {

    static final FieldState KEY = field(AutoField.class);
    static final FieldState TITLE = field(CharField.class, "maxLength", 200);
    static final FieldState PAGES = field(IntegerField.class, "initial", 0);
    static final ModelState AUTHOR = model("books.Author", "id", KEY, "name", TITLE);
    static final ModelState BOOK = model("books.Book", "id", KEY, "title", TITLE);

    /** Answers every question alike, and keeps them all. */
    record Answers(boolean isRenamed, Object value, List<String> questions) implements Questioner {

        static Answers no() { return new Answers(false, null, new ArrayList<>()); }

        static Answers yes() { return new Answers(true, null, new ArrayList<>()); }

        @Override public boolean isRenamed(ModelState gone, ModelState added) {
            questions.add("is " + added.label() + " the renamed " + gone.label() + "?");
            return isRenamed;
        }

        @Override public boolean isRenamed(String model, String gone, String added) {
            questions.add("is " + model + "." + added + " the renamed " + gone + "?");
            return isRenamed;
        }

        @Override public Object valueForNewField(String model, String name, FieldState field) {
            questions.add("what do rows get in " + model + "." + name + "?");
            return value;
        }

        @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) {
            questions.add("what do nulls become in " + model + "." + name + "?");
            return Optional.ofNullable(value);
        }
    }

    static ModelState model(String label, Object... fields) {
        String[] names = label.split("\\.");
        return new ModelState(names[0], names[1], Maps.of(fields), Map.of(), List.of(), List.of());
    }

    /** The model with another field of that name; without it where that is null. */
    static ModelState with(ModelState model, String name, FieldState field) {
        return model.withFields(Maps.with(model.fields(), name, field));
    }

    static FieldState to(String label) { return field(ForeignKey.class, "to", label, "onDelete", OnDelete.CASCADE); }

    static ProjectState state(ModelState... models) {
        ProjectState state = ProjectState.EMPTY;
        for (ModelState model : models) {
            state = state.with(model);
        }
        return state;
    }

    /** The operations between two states, where nothing is said to be renamed. */
    static List<Operation> made(ProjectState from, ProjectState to) {
        return MigrationMaker.make(from, to, Answers.no()).stream().flatMap(each -> each.operations().stream()).toList();
    }

    /** In words, each with the app. */
    static List<String> sentences(ProjectState from, ProjectState to) {
        List<String> sentences = new ArrayList<>();
        for (Made made : MigrationMaker.make(from, to, Answers.no())) {
            made.operations().forEach(each -> sentences.add(made.app() + ": " + each.describe().sentence()));
        }
        return sentences;
    }
}
