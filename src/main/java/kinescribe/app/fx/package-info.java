/** What the features of the window share: the workspace, the play head, the selection. */
package kinescribe.app.fx;
