/** What users import: so far {@link bookworm.Model}, which every model extends. */
package bookworm;
