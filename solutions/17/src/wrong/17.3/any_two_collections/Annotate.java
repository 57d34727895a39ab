// misconception: two collections are always wrong
// refused with: counts each work once

private static boolean counts(Aggregate aggregate) { return true; }
