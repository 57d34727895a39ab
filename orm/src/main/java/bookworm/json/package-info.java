/**
 * JSON as a field type with paths of its own: {@code data__owner__name}. Made of what any field type may use, of the floors
 * below; none of them knows of it. Start with {@link bookworm.json.JSONField} and {@link bookworm.json.JsonType}.
 */
package bookworm.json;
