package bookworm.fields;

/** Text of any length. */
public final class TextType extends SimpleType<String> {

    public TextType() { super(String.class, "TEXT"); }
}
