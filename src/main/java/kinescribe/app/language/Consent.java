package kinescribe.app.language;

import kinescribe.language.Disclosure;

/** Asks a person whether texts may leave the computer. */
@FunctionalInterface
interface Consent {
    /** Shows what would be sent, and waits for the answer. */
    boolean isGivenTo(Disclosure disclosure);
}
