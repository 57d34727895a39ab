package library.manage.inspect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A name in Java for a name in a database: {@code invoice_line} and {@code InvoiceLine} are the class
 * {@code InvoiceLine} and the field {@code invoiceLine}.
 *
 * @param why why it is not the name that one would expect; empty where it is
 */
record JavaName(String text, Optional<String> why) {

    /** What a model inherits, or what a lookup understands in another way. */
    private static final Set<String> TAKEN_FIELDS = Set.of("pk", "objects");

    /** What the source of models imports, or has from java.lang. */
    private static final Set<String> TAKEN_TYPES = Set.of("Model", "Models", "Manager", "Ref", "ManyRelatedSet",
        "Meta", "Index", "Constraint", "AutoField", "BigIntegerField", "BooleanField", "CharField", "DateField",
        "DateTimeField", "DecimalField", "FloatField", "IntegerField", "TextField", "UUIDField", "ForeignKey",
        "OneToOne", "ManyToMany", "LocalDate", "Instant", "BigDecimal", "UUID", "Boolean", "Double", "Integer", "Long",
        "Object", "String");

    /** Between words: what is neither letter nor digit, a capital after a small letter, the last capital of several. */
    private static final Pattern GAP =
        Pattern.compile("[^\\p{L}\\p{Nd}]+|(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private JavaName(String text, String why) {
        this(text, Optional.of(why));
    }

    /** The name of a field, other than those given before. */
    static JavaName field(String column, Collection<String> others) {
        return fieldName(column).orNumbered(others::contains);
    }

    private static JavaName fieldName(String column) {
        JavaName name = begunWell(String.join("", decapitalized(words(column))), "field", "number");
        if (TAKEN_FIELDS.contains(name.text)) {
            return new JavaName(name.text + "Field", "the name has another meaning in a model");
        }
        if (SourceVersion.isKeyword(name.text)) {
            return new JavaName(name.text + "Field", "a word of Java's own");
        }
        boolean hasTellingUnderscores = column.contains("__") || column.endsWith("_");
        if (name.why.isEmpty() && hasTellingUnderscores) {
            return new JavaName(name.text, "lookups give underscores a meaning");
        }
        return name;
    }

    /** The name of a class, other than those given before, also where a file system does not tell case apart. */
    static JavaName type(String table, Collection<String> others) {
        JavaName name = begunWell(String.join("", words(table)), "Table", "Number");
        if (TAKEN_TYPES.contains(name.text)) {
            name = new JavaName(name.text + "Model", "Java or Bookworm has a class of that name");
        }
        return name.orNumbered(text -> others.stream().anyMatch(text::equalsIgnoreCase));
    }

    /** The words of a name, each with a capital: {@code UNIT_PRICE} and {@code unitPrice} both have Unit and Price. */
    static List<String> words(String name) {
        String oneCase = name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
        List<String> words = new ArrayList<>();
        for (String word : GAP.split(oneCase)) {
            if (!word.isEmpty()) {
                words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    static List<String> decapitalized(List<String> words) {
        List<String> changed = new ArrayList<>(words);
        if (!changed.isEmpty()) {
            changed.set(0, changed.get(0).toLowerCase(Locale.ROOT));
        }
        return changed;
    }

    private static JavaName begunWell(String text, String replacement, String prefix) {
        if (text.isEmpty()) {
            return new JavaName(replacement, "the name has no letters");
        }
        if (!Character.isJavaIdentifierStart(text.charAt(0))) {
            return new JavaName(prefix + text, "no name in Java begins so");
        }
        return new JavaName(text, Optional.empty());
    }

    private JavaName orNumbered(Predicate<String> taken) {
        String free = text;
        for (int number = 2; taken.test(free); number++) {
            free = text + number;
        }
        return free.equals(text) ? this : new JavaName(free, "another has that name in Java");
    }
}
