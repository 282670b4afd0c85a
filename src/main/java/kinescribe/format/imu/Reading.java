package kinescribe.format.imu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kinescribe.base.Notice;
import kinescribe.imu.Recording;

/** What has come out of a data set's files so far, and what came up. */
final class Reading {
    private final List<Recording> recordings = new ArrayList<>();
    private final Set<Recording.Source> sources = new HashSet<>();
    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Map<Integer, String> activities;
    private final Set<String> unknown = new TreeSet<>();
    private int averaged;
    private int dropped;
    private int twice;

    /**
     * @param activities the names of the data set's activities by its numbers for them
     */
    Reading(Map<Integer, String> activities) {
        this.activities = new LinkedHashMap<>(activities);
    }

    /** Takes recordings; what was read before from another copy of the file is left out. */
    void add(List<Recording> read) {
        for (Recording recording : read) {
            if (sources.add(recording.source())) {
                recordings.add(recording);
            } else {
                twice++;
            }
        }
    }

    /** Notes samples that shared an instant and samples that went back in time. */
    void counted(int duplicates, int backwards) {
        averaged += duplicates;
        dropped += backwards;
    }

    /** Notes a finding; the same one is told once. */
    void note(Notice notice) {
        notices.add(notice);
    }

    /** The name of an activity; one that the data set does not describe is told. */
    String activity(int number) {
        String name = activities.get(number);
        if (name == null) {
            name = "activity " + number;
            unknown.add(name);
        }
        return name;
    }

    /** As {@link #activity}, but empty for 0, by which many data sets mean that there is none. */
    String activityOrNone(int number) {
        return number == 0 ? "" : activity(number);
    }

    List<Recording> recordings() {
        return recordings;
    }

    List<Notice> notices(String dataSet) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(SampleSeries.notices(dataSet, averaged, dropped));
        if (!unknown.isEmpty()) {
            all.add(
                    Notice.warning(
                            dataSet
                                    + ": activities that the data set does not describe: "
                                    + String.join(", ", unknown)
                                    + "."));
        }
        if (twice > 0) {
            all.add(
                    Notice.info(
                            dataSet
                                    + ": recordings that lie there twice were read once: "
                                    + twice
                                    + "."));
        }
        return all;
    }
}
