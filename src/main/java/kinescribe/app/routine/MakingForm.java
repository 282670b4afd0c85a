package kinescribe.app.routine;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Fields;
import kinescribe.app.fx.FormRows;
import kinescribe.app.fx.Kit;
import kinescribe.project.RoutineDraft;
import kinescribe.routine.DayExpansion;
import kinescribe.routine.Persona;
import kinescribe.routine.Personas;
import org.kordamp.ikonli.feather.Feather;

/** Who is recorded for how long, and the button that makes the recording or breaks it off. */
final class MakingForm {
    private static final int MOST_SEED = 1_000_000;
    private static final double LEAST_HOURS = RoutineDraft.LEAST_S / 3600;
    private static final double MOST_HOURS = DayExpansion.MOST_S / 3600;

    private final RoutineModel model;
    private final ObjectProperty<String> persona = new SimpleObjectProperty<>(this, "persona");
    private final DoubleProperty hours = new SimpleDoubleProperty(this, "hours");
    private final IntegerProperty seed = new SimpleIntegerProperty(this, "seed");
    private final Label facts = new Label();
    private final VBox node;

    MakingForm(RoutineModel model) {
        this.model = model;
        take(model.draftProperty().get());
        List<String> people = Personas.all().stream().map(Persona::name).toList();
        FormRows rows = new FormRows();
        rows.field("Persona", "routine-persona", Fields.choice(people, persona));
        rows.field("Hours", "routine-hours", Fields.number(LEAST_HOURS, MOST_HOURS, 0.5, hours));
        rows.field("Seed", "routine-seed", Fields.whole(0, MOST_SEED, seed));
        Button make = new Button();
        make.setId("routine-make");
        make.setOnAction(event -> model.make());
        model.makingProperty()
                .subscribe(
                        making -> {
                            make.setText(making ? "Stop, keep what is made" : "Make the recording");
                            make.setGraphic(
                                    Kit.icon(making ? Feather.SQUARE : Feather.PLAY_CIRCLE));
                        });
        facts.setWrapText(true);
        facts.getStyleClass().add("timeline-hint");
        node = new VBox(6, rows.node(), facts, new HBox(make));
        node.getStyleClass().add("routine-form");
        persona.addListener((o, b, a) -> model.change("Choose the persona", d -> d.withPersona(a)));
        hours.addListener(
                (o, b, a) ->
                        model.change(
                                "Change the recording's length",
                                d -> d.withSeconds(Math.rint(a.doubleValue() * 36_000) / 10)));
        seed.addListener(
                (o, b, a) -> model.change("Choose the seed", d -> d.withSeed(a.longValue())));
        model.draftProperty().subscribe(this::take);
    }

    Node node() {
        return node;
    }

    private void take(RoutineDraft draft) {
        persona.set(draft.persona());
        if (Math.abs(hours.get() * 3600 - draft.seconds()) > 0.05) {
            hours.set(draft.seconds() / 3600);
        }
        seed.set((int) draft.seed());
        facts.setText(draft.tree().routines().isEmpty() ? "" : model.facts());
    }
}
