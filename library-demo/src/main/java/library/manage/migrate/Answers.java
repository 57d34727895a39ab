package library.manage.migrate;

import bookworm.errors.ValueError;
import bookworm.fields.StringType;
import bookworm.meta.FieldState;
import bookworm.meta.ModelState;
import bookworm.migrations.Questioner;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import library.manage.UserError;
import picocli.CommandLine.Option;

/**
 * Answers what two states of the models cannot tell: from the command line, else by asking who sits at the terminal. Where
 * nobody does, it stops and says which option would answer. Nothing is guessed.
 */
public final class Answers implements Questioner {

    /** The answer that replaces no nulls. */
    private static final String IGNORE = "ignore";

    @Option(names = "--rename", paramLabel = "OLD=NEW", description = "A model or a field is called otherwise: Book=Novel, "
        + "or Book.pages=pageCount.")
    private Map<String, String> renamed = new LinkedHashMap<>();

    @Option(names = "--not-renamed", paramLabel = "OLD", description = "A model or a field is gone, and no other one is it: Book, "
        + "or Book.pages.")
    private List<String> gone = List.of();

    @Option(names = "--default", paramLabel = "FIELD=VALUE", description = "What rows that are there get in a field that may not "
        + "be null: Book.pages=0; '" + IGNORE + "' where their nulls are seen to otherwise.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Override public boolean isRenamed(ModelState old, ModelState added) {
        return isTold(old.name(), added.name(), "Was the model " + old.label() + " renamed to " + added.name() + "?");
    }

    @Override public boolean isRenamed(String model, String old, String added) {
        return isTold(inApp(model) + "." + old, added, "Was " + model + "." + old + " renamed to " + added + "?");
    }

    private boolean isTold(String old, String added, String question) {
        if (renamed.containsKey(old) || gone.contains(old)) {
            return added.equals(renamed.get(old));
        }
        String answer = ask(question + " [y/N]", "Say --rename " + old + "=" + added + ", or --not-renamed " + old + ".");
        return answer.toLowerCase().startsWith("y");
    }

    @Override public Object valueForNewField(String model, String name, FieldState field) {
        return value(told(model, name, "It may not be null and has no default: what do the rows that are there get?"), field);
    }

    @Override public Optional<Object> valueForNulls(String model, String name, FieldState field) {
        String told = told(model, name, "It may be null no more: what replaces the nulls that are there ('" + IGNORE
            + "' if you see to them yourself)?");
        return told.equals(IGNORE) ? Optional.empty() : Optional.of(value(told, field));
    }

    private String told(String model, String name, String question) {
        String field = inApp(model) + "." + name;
        if (values.containsKey(field)) {
            return values.get(field);
        }
        return ask(model + "." + name + ": " + question, "Say --default " + field + "=VALUE.");
    }

    /** The name of a model without its app: Book for books.Book. */
    private static String inApp(String model) {
        return model.substring(model.indexOf('.') + 1);
    }

    /** The value as the migration's source shows it. Throws a {@link ValueError} where the field does not take it. */
    private static Object value(String text, FieldState field) {
        if (field.isRelation()) {
            return literal(text);
        }
        Object value = field.type() instanceof StringType ? text : literal(text);
        field.type().convert(value);
        return value;
    }

    /** Whole numbers and booleans as such, so that the source reads well; the field's type converts whatever else. */
    private static Object literal(String text) {
        if (text.matches("-?\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> text;
        };
    }

    private static String ask(String question, String option) {
        if (System.console() == null) {
            throw new UserError(question + "\nNobody is there to be asked. " + option);
        }
        System.out.print(question + " ");
        System.out.flush();
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
