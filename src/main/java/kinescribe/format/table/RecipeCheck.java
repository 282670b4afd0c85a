package kinescribe.format.table;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Remedy;
import kinescribe.imu.BodySite;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/**
 * Tries a recipe on the first rows of a table and doubts what comes of it.
 *
 * @param recordings what the first rows give; empty where they cannot be read so
 * @param findings what came up, what stops first
 */
public record RecipeCheck(List<Recording> recordings, List<RecipeFinding> findings) {
    public RecipeCheck {
        recordings = List.copyOf(recordings);
        findings = List.copyOf(findings);
    }

    /** Tries a recipe. */
    public static RecipeCheck of(TableSample sample, ImportRecipe recipe) {
        Noticed<List<Recording>> read;
        try {
            read = TableReader.read(sample, recipe);
        } catch (KinescribeException e) {
            return new RecipeCheck(List.of(), List.of(RecipeFinding.stop(e.text())));
        }
        List<RecipeFinding> findings = new ArrayList<>(ClockCheck.of(sample, recipe));
        List<String> seen = new ArrayList<>();
        for (Recording recording : read.value()) {
            // The first recording of a site stands for the others.
            if (!seen.contains(recording.source().site())) {
                seen.add(recording.source().site());
                findings.addAll(RecipeUnits.of(recording, recipe));
            }
        }
        if (read.value().stream().noneMatch(r -> r.channels().contains(ImuChannel.ACC_X))) {
            findings.add(
                    RecipeFinding.doubt(
                            "There is no acceleration, so nothing can be checked against gravity.",
                            null));
        }
        if (read.value().stream().anyMatch(r -> r.source().origin().isSimulated())) {
            findings.add(
                    new RecipeFinding(
                            Notice.info(
                                    "The file says that it holds simulated numbers; they stay"
                                            + " labelled so."),
                            false,
                            null));
        }
        findings.addAll(LostAxes.of(recipe));
        for (String site : recipe.sites()) {
            if (site.equals(TableColumn.NO_SITE)) {
                findings.add(
                        new RecipeFinding(
                                Notice.warning(
                                                "Nothing says where the sensor sat, and simulated"
                                                        + " sensors have to sit there, too.")
                                        .withRemedy(Remedy.SITE),
                                false,
                                null));
            } else if (BodySite.of(site).isEmpty() && BodySite.of("left_" + site).isEmpty()) {
                findings.add(
                        RecipeFinding.doubt(
                                "Worn at "
                                        + Cells.shown(site)
                                        + ", which is no known place on the body: simulated sensors"
                                        + " cannot be worn there.",
                                null));
            }
        }
        read.notices().forEach(n -> findings.add(new RecipeFinding(n, false, null)));
        return new RecipeCheck(read.value(), findings);
    }

    /** Whether the table can be read so. */
    public boolean readable() {
        return findings.stream().noneMatch(RecipeFinding::stops);
    }

    /** The doubts that do not come up again when whole tables are read, as those of units do. */
    public List<Notice> doubts() {
        return findings.stream()
                .map(RecipeFinding::notice)
                .filter(n -> n.level() == Notice.Level.WARNING && !isOfUnits(n))
                .toList();
    }

    private static boolean isOfUnits(Notice notice) {
        return notice.remedy() == Remedy.TABLE_UNITS;
    }
}
