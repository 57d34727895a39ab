package bookworm.schema;

/**
 * That a model or a field is called otherwise: what stood under one name stands under another. A model goes by its
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
