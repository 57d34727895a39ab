package bookworm.schema;

/**
 * A model or a field that gets another name: what stood under the one stands under the other. A model goes by its
 * label, {@code books.Book}, a field by that and its name, {@code books.Book.pages}.
 */
public record Renaming(String from, String to) {

    public static final Renaming NONE = new Renaming("", "");

    public Renaming reversed() { return new Renaming(to, from); }

    /** The key of a table, a column or a part of a table, after the renaming. */
    String renamed(String key) {
        boolean concerned = key.equals(from) || key.startsWith(from + ".") || key.startsWith(from + " ");
        return concerned ? to + key.substring(from.length()) : key;
    }
}
