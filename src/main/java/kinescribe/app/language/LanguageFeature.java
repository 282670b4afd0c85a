package kinescribe.app.language;

import kinescribe.app.fx.FxExecutor;
import kinescribe.app.fx.LanguageModels;
import kinescribe.app.fx.Workspace;
import kinescribe.language.Connections;
import kinescribe.pipeline.ConnectionFile;

/** Puts language models into the window. */
public final class LanguageFeature {
    private LanguageFeature() {}

    /** The language models of this person. */
    public static LanguageModels of(
            Workspace workspace, ConnectionFile file, Connections connections) {
        LanguageModelsModel model =
                new LanguageModelsModel(
                        file,
                        connections,
                        workspace.jobs(),
                        new FxExecutor(),
                        new ConsentDialog(),
                        workspace::report);
        model.onSetUp(() -> new ConnectionsDialog(model).show());
        return model;
    }
}
