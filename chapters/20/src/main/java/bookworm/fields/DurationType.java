package bookworm.fields;

import bookworm.errors.ValueError;
import java.sql.*;
import java.time.Duration;
import java.util.regex.*;

/** A length of time: what is left when one date is taken from another. */
public final class DurationType extends SimpleType<Duration> {

    /** How databases write an interval: {@code 2 days -03:04:05.6}, and H2 {@code INTERVAL '-2 03:04:05.6' DAY TO SECOND}. */
    private static final Pattern FORM = Pattern.compile("(?:(-?\\d+)(?: days?)?(?= |$) ?)?(?:([-+]?)(\\d+):(\\d+):([\\d.]+))?");

    public DurationType() {
        super(Duration.class, "INTERVAL", "a duration such as \"P1DT2H\"", value -> Duration.parse(value.toString()));
    }

    /** The drivers agree on no class of Java's, but all give a text. A time without a sign has that of the days. */
    @Override public Duration read(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            return null;
        }
        Matcher parts = FORM.matcher(text.replaceAll("[A-Z']", "").strip());
        if (!parts.matches()) {
            throw new ValueError("The interval '" + text + "' has years or months, which differ in length");
        }
        String days = parts.group(1) == null ? "0" : parts.group(1);
        String iso = "P" + days + "D";
        if (parts.group(3) != null) {
            String sign = parts.group(2).isEmpty() && days.startsWith("-") ? "-" : parts.group(2);
            iso += "T" + sign + parts.group(3) + "H" + sign + parts.group(4) + "M" + sign + parts.group(5) + "S";
        }
        return Duration.parse(iso);
    }
}
