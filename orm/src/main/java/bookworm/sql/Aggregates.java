package bookworm.sql;

import bookworm.fields.*;
import java.util.Locale;

/** SQL's own aggregate functions. All of them pass over nulls. */
public enum Aggregates implements AggregateFunction {

    COUNT {
        @Override
        public FieldType<?> resultType(FieldType<?> argument) {
            return Types.BIG_INTEGER;
        }

        @Override
        public Object ofNothing() {
            return 0L;
        }
    },
    /** Whole numbers add up to a 64-bit one. */
    SUM {
        @Override
        public FieldType<?> resultType(FieldType<?> argument) {
            return argument instanceof IntegralType ? Types.BIG_INTEGER
                : Types.isDecimal(argument) ? Types.DECIMAL : argument;
        }
    },
    AVG {
        @Override
        public FieldType<?> resultType(FieldType<?> argument) {
            return Types.isDecimal(argument) ? Types.DECIMAL : Types.FLOAT;
        }
    },
    MIN,
    MAX;

    @Override
    public String sqlName() {
        return name();
    }

    @Override
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public FieldType<?> resultType(FieldType<?> argument) {
        return argument;
    }
}
