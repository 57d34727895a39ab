package library.manage.playground;

import bookworm.Manager;
import bookworm.QuerySet;
import bookworm.xray.XRay;
import java.util.Optional;
import library.manage.playground.Program.Place;

/** A queryset that was about to be read, and where that stands in the code. */
record Seen(Place place, XRay xray) {

    /** Empty for a value that is no queryset. */
    static Optional<Seen> of(Place place, Object value) {
        Object rows = value instanceof Manager<?> manager ? manager.all() : value;
        return rows instanceof QuerySet<?> queryset ? Optional.of(new Seen(place, queryset.xray())) : Optional.empty();
    }

    /** The name of its model. */
    String model() {
        return xray.select().from().base().name();
    }
}
