package bookworm.fields;

import java.time.LocalDate;

/** A day. */
public final class DateType extends SimpleType<LocalDate> {

    public DateType() { super(LocalDate.class, "DATE"); }
}
