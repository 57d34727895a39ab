package bookworm.fields;

import bookworm.db.Dialect;
import bookworm.errors.*;
import java.math.BigDecimal;
import java.sql.*;
import java.util.*;

/** An exact decimal number of at most {@code maxDigits} digits, {@code decimalPlaces} of them after the point. */
public record DecimalType(int maxDigits, int decimalPlaces) implements FieldType<BigDecimal> {

    /** A number as large and as exact as the database can hold, for values that are computed. */
    public static final DecimalType UNLIMITED = new DecimalType(0, 0);

    public DecimalType(DecimalField field) {
        this(field.maxDigits(), field.decimalPlaces());
    }

    @Override
    public Class<BigDecimal> javaType() {
        return BigDecimal.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return equals(UNLIMITED) ? dialect.decimalType() : "NUMERIC(" + maxDigits + ", " + decimalPlaces + ")";
    }

    @Override
    public BigDecimal convert(Object value) {
        try {
            return value instanceof BigDecimal number ? number : Numbers.parse(value);
        } catch (ValueError e) {
            throw new ValidationError("expected a decimal number but got \"" + value + "\"");
        }
    }

    @Override
    public BigDecimal read(ResultSet row, int column) throws SQLException {
        return row.getBigDecimal(column);
    }

    @Override
    public List<String> validate(BigDecimal value) {
        List<String> problems = new ArrayList<>();
        int places = Math.max(0, value.scale());
        int whole = Math.max(0, value.precision() - value.scale());
        if (whole + places > maxDigits) {
            problems.add("Ensure that there are no more than " + maxDigits + " digits in total.");
        }
        if (places > decimalPlaces) {
            problems.add("Ensure that there are no more than " + decimalPlaces + " decimal places.");
        }
        if (whole > maxDigits - decimalPlaces) {
            problems.add("Ensure that there are no more than " + (maxDigits - decimalPlaces)
                + " digits before the decimal point.");
        }
        return problems;
    }

    @Override
    public List<String> mistakes() {
        return maxDigits > 0 && decimalPlaces >= 0 && decimalPlaces <= maxDigits ? List.of()
            : List.of("maxDigits is " + maxDigits + " and decimalPlaces " + decimalPlaces
                + ": the places are part of the digits, so maxDigits must be at least 1 and no smaller than decimalPlaces");
    }
}
