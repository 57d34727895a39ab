// right because: a decimal can be null, and refuses to become an int where a digit would be lost
import java.math.BigDecimal;
@Override public Integer read(ResultSet row, int column) throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return value == null ? null : Integer.valueOf(value.intValueExact());
}
