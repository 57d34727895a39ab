package bookworm.fields;

import java.sql.*;

/** A whole number of 32 bits. */
public class IntegerType extends SimpleType<Integer> implements IntegralType<Integer> {

    public IntegerType() {
        super(Integer.class, "INTEGER", "a whole number",
            value -> (int) IntegralType.parse(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Override public Integer read(ResultSet row, int column) throws SQLException {
        throw new bookworm.exercises.Todo("03.1", "read a number, or null");
    }
}
