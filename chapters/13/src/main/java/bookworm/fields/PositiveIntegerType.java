package bookworm.fields;

import java.util.List;

/** A whole number from 0 up. */
public final class PositiveIntegerType extends IntegerType {

    @Override public List<String> validate(Integer value) {
        return value >= 0 ? List.of() : List.of("Ensure this value is greater than or equal to 0.");
    }
}
