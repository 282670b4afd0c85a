/** Activities taken apart in space, time and as trees, days made of them, and days read back. */
package kinescribe.routine;
