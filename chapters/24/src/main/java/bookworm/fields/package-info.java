/**
 * The fields of a model: an annotation for each kind, and the type behind it. The annotation is what a model says; the
 * type knows how a value is checked, converted, bound and read. Start with {@link bookworm.fields.CharField} and
 * {@link bookworm.fields.CharType}. Knows the database's dialect, and nothing above.
 */
package bookworm.fields;
