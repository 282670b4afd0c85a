/** What everybody needs and nobody else owns: errors, notices, seeds, units, provenance. */
package kinescribe.base;
