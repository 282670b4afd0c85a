package kinescribe.app.signals;

/**
 * A trained model to recognise with, or none.
 *
 * @param id of the model in the project; empty for none
 * @param label what people see
 */
record ModelChoice(String id, String label) {
    /** Recognise nothing. */
    static final ModelChoice NOTHING = new ModelChoice("", "recognise with …");

    @Override
    public String toString() {
        return label;
    }
}
