package bookworm.fields;

import java.util.List;
import java.util.regex.Pattern;

/** Text with the form of an e-mail address: a name, an @, and a domain with a dot in it. */
public final class EmailType extends CharType {

    private static final Pattern ADDRESS = Pattern.compile(
        "[\\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)++[a-z0-9-]{2,63}",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    public EmailType(EmailField field) { super(field.maxLength()); }

    @Override public List<String> validate(String value) {
        List<String> problems = super.validate(value);
        return problems.isEmpty() && !ADDRESS.matcher(value).matches() ? List.of("Enter a valid email address.") : problems;
    }
}
