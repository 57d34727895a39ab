package library;

import bookworm.Model;
import bookworm.fields.*;
import bookworm.meta.Meta;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;

/** One copy of a book, as it stands on the shelf. */
@Meta(app = "books")
public class Copy extends Model {

    @UUIDField public UUID tag;
    @DateTimeField public Instant arrived;
    @DecimalField(maxDigits = 8, decimalPlaces = 2) public BigDecimal paid;
    @FloatField(nullable = true) public Double kilograms;
    @BooleanField public boolean lendable = true;
    @TextField public String note = "";
    @DateField(nullable = true) public LocalDate repaired;
}
