// right because: the list knows its constants, and a method of its own makes the error
import bookworm.errors.ValidationError;
import java.util.stream.Collectors;

    @Override public E convert(Object value) {
        if (choices.contains(value)) {
            return javaType.cast(value);
        }
        Object held = base.convert(value);
        return choices.stream().filter(choice -> choice.value().equals(held)).findFirst().orElseThrow(() -> refusal(value));
    }

    private ValidationError refusal(Object value) {
        String values = choices.stream().map(choice -> choice.value().toString()).collect(Collectors.joining(", ", "[", "]"));
        return new ValidationError(String.format("expected one of %s but got \"%s\"", values, value));
    }
