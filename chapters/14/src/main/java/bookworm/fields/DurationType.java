package bookworm.fields;

import java.time.Duration;

/** A length of time: what is left when one date is taken from another. */
public final class DurationType extends SimpleType<Duration> {

    public DurationType() {
        super(Duration.class, "INTERVAL", "a duration such as \"P1DT2H\"", value -> Duration.parse(value.toString()));
    }
}
