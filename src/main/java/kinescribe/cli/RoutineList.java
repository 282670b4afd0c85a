package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.routine.OfflineDecomposer;
import kinescribe.routine.Persona;
import kinescribe.routine.Personas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the routines, activities and people that are known without a language model. */
@Command(name = "list", description = "List the known routines, activities and personas.")
final class RoutineList extends Verb {
    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) {
        List<String> routines = OfflineDecomposer.known(true);
        List<String> activities = OfflineDecomposer.known(false);
        if (json) {
            List<Map<String, Object>> people = new ArrayList<>();
            for (Persona persona : Personas.all()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("name", persona.name());
                one.put("ageYears", persona.ageYears());
                one.put("pace", persona.pace());
                one.put("day", persona.day().stream().map(Persona.Slot::routine).toList());
                people.add(one);
            }
            printJson(Map.of("routines", routines, "activities", activities, "personas", people));
            return;
        }
        out().println("Routines: " + String.join(", ", routines));
        out().println("Activities: " + String.join(", ", activities));
        for (Persona persona : Personas.all()) {
            out().printf(
                            "%s, %d years, pace %s: %s%n",
                            persona.name(),
                            persona.ageYears(),
                            Numbers.shown(persona.pace(), ""),
                            String.join(
                                    ", ",
                                    persona.day().stream().map(Persona.Slot::routine).toList()));
        }
    }
}
