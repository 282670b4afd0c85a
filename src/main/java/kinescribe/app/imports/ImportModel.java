package kinescribe.app.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import kinescribe.base.Noticed;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.ImportRecipe.Whose;
import kinescribe.format.table.TableKind;
import kinescribe.imu.JoinedSensors;
import kinescribe.imu.Recording;
import kinescribe.job.JobRunner;

/** What the import wizard asks, page after page, and what the tables give together. */
final class ImportModel {
    /**
     * A place in the wizard.
     *
     * @param page the page
     * @param table of which table; the last one's place stands for all on the page about people
     */
    record Place(Page page, int table) {}

    private final List<WizardModel> tables;
    private final List<Place> places = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Place> place;
    private final ReadOnlyObjectWrapper<Noticed<List<Recording>>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Noticed.of(List.of()));
    private final BooleanProperty remember = new SimpleBooleanProperty(this, "remember", true);
    private final BooleanBinding importable;

    /**
     * @param known recipes to choose from
     */
    ImportModel(List<TableKind> kinds, List<ImportRecipe> known, JobRunner jobs) {
        tables = kinds.stream().map(kind -> new WizardModel(kind, known, jobs)).toList();
        for (int i = 0; i < tables.size(); i++) {
            places.add(new Place(Page.COLUMNS, i));
            places.add(new Place(Page.UNITS, i));
        }
        places.add(new Place(Page.PEOPLE, tables.size() - 1));
        place = new ReadOnlyObjectWrapper<>(this, "place", places.get(0));
        BooleanBinding all = Bindings.createBooleanBinding(() -> true);
        BooleanBinding any = Bindings.createBooleanBinding(() -> false);
        for (WizardModel table : tables) {
            all = all.and(table.wantedProperty().not().or(table.importableProperty()));
            any = any.or(table.wantedProperty());
            table.checkProperty().subscribe(check -> look());
            table.wantedProperty().subscribe(wanted -> look());
        }
        importable = all.and(any);
    }

    /** How each kind of table is read. */
    List<WizardModel> tables() {
        return tables;
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The table that the present page is about. */
    WizardModel table() {
        return tables.get(place.get().table());
    }

    boolean isFirst() {
        return places.indexOf(place.get()) == 0;
    }

    boolean isLast() {
        return places.indexOf(place.get()) == places.size() - 1;
    }

    /** Goes to the next place; tables that are not wanted are passed over. */
    void next() {
        go(1);
    }

    /** Goes to the place before. */
    void back() {
        go(-1);
    }

    /** Goes to a page of the present table. */
    void show(Page page) {
        place.set(new Place(page, page == Page.PEOPLE ? tables.size() - 1 : place.get().table()));
    }

    /** Goes to a table; from the page about people to its columns. */
    void show(WizardModel table) {
        Page page = place.get().page() == Page.PEOPLE ? Page.COLUMNS : place.get().page();
        place.set(new Place(page, tables.indexOf(table)));
    }

    /** Whether all tables that are wanted can be read, and there is one. */
    BooleanBinding importableBinding() {
        return importable;
    }

    /** Whether tables with the same columns are read so without a question. */
    BooleanProperty rememberProperty() {
        return remember;
    }

    /** What the first rows of the first files give together. */
    ReadOnlyObjectProperty<Noticed<List<Recording>>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Whose the recordings of all tables are where no column says so. */
    void whose(Whose whose) {
        tables.forEach(table -> table.choose(table.recipe().withWhose(whose)));
    }

    /** The sites of all tables. */
    List<String> sites() {
        return tables.stream().flatMap(t -> t.recipe().sites().stream()).distinct().toList();
    }

    /** Another word for a site in all tables. */
    void site(String before, String after) {
        tables.forEach(table -> table.choose(table.recipe().withSite(before, after)));
    }

    private void go(int step) {
        int at = places.indexOf(place.get()) + step;
        while (at > 0 && at < places.size() - 1 && isPassedOver(places.get(at))) {
            at += step;
        }
        if (at >= 0 && at < places.size()) {
            place.set(places.get(at));
        }
    }

    private boolean isPassedOver(Place at) {
        return at.page() == Page.UNITS && !tables.get(at.table()).wantedProperty().get();
    }

    private void look() {
        preview.set(
                JoinedSensors.of(
                        tables.stream()
                                .filter(t -> t.wantedProperty().get())
                                .flatMap(t -> t.checkProperty().get().recordings().stream())
                                .toList()));
    }
}
