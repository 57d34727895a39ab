package bookworm.fields;

/** Text of any length. */
public final class TextType extends StringType {

    public TextType() { super("TEXT"); }
}
