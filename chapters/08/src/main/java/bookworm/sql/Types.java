package bookworm.sql;

import bookworm.fields.*;
import java.math.BigDecimal;

/** The types of values that are computed, and so belong to no field. */
public final class Types {

    public static final FieldType<Integer> INTEGER = new IntegerType();
    public static final FieldType<BigDecimal> DECIMAL = DecimalType.UNLIMITED;
    public static final FieldType<String> TEXT = new TextType();
    public static final FieldType<Boolean> BOOLEAN = new BooleanType();

    private Types() { }
}
