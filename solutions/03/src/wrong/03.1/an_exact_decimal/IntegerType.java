// misconception: Java's error will do for a number that is too large
// refused with: has to be the driver's error
import java.math.BigDecimal;
@Override public Integer read(ResultSet row, int column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? null : Integer.valueOf(value.intValueExact());
}
