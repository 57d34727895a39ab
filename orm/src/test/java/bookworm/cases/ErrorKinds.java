package bookworm.cases;

import bookworm.errors.DatabaseError;
import bookworm.errors.DoesNotExist;
import bookworm.errors.FieldError;
import bookworm.errors.IntegrityError;
import bookworm.errors.MultipleObjectsReturned;
import bookworm.errors.ProtectedError;
import bookworm.errors.QueryError;
import bookworm.errors.ValidationError;
import bookworm.errors.ValueError;

/** Which of Bookworm's errors stand for an exception of Django or Python. */
final class ErrorKinds {

    private ErrorKinds() {
    }

    static Class<?>[] of(String raised) {
        return switch (raised) {
            case "FieldError", "FieldDoesNotExist", "AttributeError" -> kinds(FieldError.class);
            case "ValueError" -> kinds(ValueError.class, QueryError.class, Snippet.Refused.class);
            case "TypeError", "NotSupportedError" -> kinds(QueryError.class, FieldError.class, Snippet.Refused.class);
            case "ValidationError" -> kinds(ValidationError.class);
            case "IntegrityError" -> kinds(IntegrityError.class);
            case "ProtectedError" -> kinds(ProtectedError.class);
            case "DatabaseError", "TransactionManagementError" -> kinds(DatabaseError.class);
            case "DoesNotExist" -> kinds(DoesNotExist.class);
            case "MultipleObjectsReturned" -> kinds(MultipleObjectsReturned.class);
            case "IndexError" -> kinds(IndexOutOfBoundsException.class, Snippet.Refused.class);
            default -> throw new IllegalArgumentException("No error of Bookworm stands for Django's " + raised);
        };
    }

    private static Class<?>[] kinds(Class<?>... kinds) {
        return kinds;
    }
}
