package bookworm.fields;

import bookworm.db.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A whole number from 0 up. */
public record PositiveIntegerType() implements IntegralType<Integer> {

    private static final IntegerType INTEGER = new IntegerType();

    @Override
    public Class<Integer> javaType() {
        return Integer.class;
    }

    @Override
    public String columnType(Dialect dialect) {
        return INTEGER.columnType(dialect);
    }

    @Override
    public Integer convert(Object value) {
        return INTEGER.convert(value);
    }

    @Override
    public Integer read(ResultSet row, int column) throws SQLException {
        return INTEGER.read(row, column);
    }

    @Override
    public List<String> validate(Integer value) {
        return value >= 0 ? List.of() : List.of("Ensure this value is greater than or equal to 0.");
    }
}
