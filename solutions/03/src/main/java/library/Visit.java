package library;

import bookworm.Model;
import bookworm.fields.*;
import java.math.BigDecimal;
import java.time.Instant;

/** Somebody came to the library: the model of exercise 03.1. */
class Visit extends Model {

    @CharField(maxLength = 5) String name;
    @DateTimeField Instant came;
    @DecimalField(maxDigits = 8, decimalPlaces = 2) BigDecimal fine;
    @IntegerField(nullable = true) Integer books;
}
