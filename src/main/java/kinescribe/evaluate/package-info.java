/** How well a classifier recognises people it has never seen. */
package kinescribe.evaluate;
