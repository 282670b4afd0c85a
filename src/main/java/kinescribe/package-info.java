/** Kinescribe: from a sentence to a tested activity recogniser. */
package kinescribe;
