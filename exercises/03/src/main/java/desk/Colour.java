package desk;

/** A colour, each part from 0 to 255. */
record Colour(int red, int green, int blue) { }
