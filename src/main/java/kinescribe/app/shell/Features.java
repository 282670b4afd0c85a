package kinescribe.app.shell;

import javafx.scene.Node;

/**
 * The panels that the shell lays out.
 *
 * @param prompts activities and prompts, on the left
 * @param motions every motion, behind the prompts
 * @param viewer the body, in the middle
 * @param sensors placement and device, on the right
 * @param signals charts, below
 * @param compose the timeline, below the body, a strip that shows itself
 * @param curation the page for curating prompts
 * @param routine the page for routines and their long recordings
 * @param calibration the page for calibrating
 * @param training the page for training and evaluation
 * @param scorecard the page for scorecards
 * @param models the page for trained models
 * @param samples a page over the whole window that shows itself
 */
public record Features(
        Node prompts,
        Node motions,
        Node viewer,
        Node sensors,
        Node signals,
        Node compose,
        Node curation,
        Node routine,
        Node calibration,
        Node training,
        Node scorecard,
        Node models,
        Node samples) {}
