// misconception: what is wrong ends in an exception
// refused with: validate tells what is wrong by its answer
import bookworm.errors.ValidationError;

    @Override public List<String> validate(String value) {
        int length = value.codePointCount(0, value.length());
        if (length > maxLength) {
            throw new ValidationError("Ensure this value has at most " + maxLength + " characters (it has " + length + ").");
        }
        return super.validate(value);
    }
