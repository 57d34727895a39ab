package bookworm.fields;

import bookworm.db.Dialect;
import java.util.*;
import java.util.regex.Pattern;

/** Text with the form of an e-mail address: a name, an @, and a domain with a dot in it. */
public record EmailType(int maxLength) implements StringType {

    private static final Pattern ADDRESS = Pattern.compile(
        "[\\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    public EmailType(EmailField field) {
        this(field.maxLength());
    }

    @Override
    public String columnType(Dialect dialect) {
        return new CharType(maxLength).columnType(dialect);
    }

    @Override
    public List<String> validate(String value) {
        List<String> problems = new ArrayList<>(new CharType(maxLength).validate(value));
        if (!ADDRESS.matcher(value).matches()) {
            problems.add("Enter a valid email address.");
        }
        return problems;
    }

    @Override
    public List<String> mistakes() {
        return new CharType(maxLength).mistakes();
    }
}
