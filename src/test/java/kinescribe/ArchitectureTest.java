package kinescribe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Holds the arrows of {@code src/docs/architecture.md}. */
@AnalyzeClasses(packages = "kinescribe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> DOMAIN =
            Set.of(
                    "base",
                    "job",
                    "math",
                    "language",
                    "prompt",
                    "motion",
                    "compose",
                    "synthesis",
                    "imu",
                    "calibration",
                    "dataset",
                    "learn",
                    "evaluate",
                    "routine");

    /** Which packages each package may use besides itself. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("base", Set.of()),
                    Map.entry("job", Set.of("base")),
                    Map.entry("math", Set.of("base", "job")),
                    Map.entry("language", Set.of("base", "job", "math")),
                    Map.entry("prompt", Set.of("base", "job", "math", "language")),
                    Map.entry("motion", Set.of("base", "job", "math")),
                    Map.entry("compose", Set.of("base", "job", "math", "motion")),
                    Map.entry("synthesis", Set.of("base", "job", "math", "motion", "compose")),
                    Map.entry("imu", Set.of("base", "job", "math", "motion")),
                    Map.entry("calibration", Set.of("base", "job", "math", "motion", "imu")),
                    Map.entry("dataset", Set.of("base", "job", "math", "motion", "imu")),
                    Map.entry("learn", Set.of("base", "job", "math", "imu", "dataset")),
                    Map.entry(
                            "evaluate",
                            Set.of(
                                    "base",
                                    "job",
                                    "math",
                                    "imu",
                                    "calibration",
                                    "dataset",
                                    "learn")),
                    Map.entry(
                            "routine",
                            Set.of(
                                    "base",
                                    "job",
                                    "math",
                                    "language",
                                    "prompt",
                                    "motion",
                                    "compose",
                                    "synthesis",
                                    "imu",
                                    "learn")),
                    Map.entry("format", DOMAIN),
                    Map.entry("project", with(DOMAIN, "format")),
                    Map.entry("pipeline", with(DOMAIN, "format", "project")),
                    Map.entry("app", with(DOMAIN, "format", "project", "pipeline")),
                    Map.entry("cli", with(DOMAIN, "format", "project", "pipeline")));

    @ArchTest
    static final ArchRule packagesPointOneWay =
            ArchRuleDefinition.classes()
                    .should(useOnly("packages below them", ArchitectureTest::isAllowed));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("kinescribe.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kinescribe.app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "javafx..",
                            "io.fair_acc..",
                            "org.fxyz3d..",
                            "org.fxmisc..",
                            "atlantafx..");

    @ArchTest
    static final ArchRule onlyLanguageKnowsLanguageModels =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kinescribe.language..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.langchain4j..", "com.github.javakeyring..");

    @ArchTest
    static final ArchRule featuresOfTheWindowMeetInTheShell =
            ArchRuleDefinition.classes()
                    .that()
                    .resideInAPackage("kinescribe.app..")
                    .should(useOnly("app.fx and app.settings", ArchitectureTest::isAllowedInApp));

    @ArchTest
    static final ArchRule nobodyUsesAwtSwingOrJavaLogging =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.awt..", "javax.swing..", "java.util.logging..");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kinescribe.cli..")
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @ArchTest
    static final ArchRule onlyJobsMakeThreads =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kinescribe.job..")
                    .should()
                    .callConstructorWhere(
                            targetOwner("java.lang.Thread", "a thread is made by hand"));

    @ArchTest
    static final ArchRule onlyTheKitSwitchesToTheFxThread =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("kinescribe.app.fx..")
                    .should()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable");

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    private static DescribedPredicate<JavaCall<?>> targetOwner(String owner, String description) {
        return DescribedPredicate.describe(
                description, call -> call.getTargetOwner().getName().equals(owner));
    }

    private static ArchCondition<JavaClass> useOnly(
            String what, BiPredicate<String, String> allowed) {
        return new ArchCondition<>("use only " + what) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency use : user.getDirectDependenciesFromSelf()) {
                    String from = user.getPackageName();
                    String to = use.getTargetClass().getPackageName();
                    if (to.startsWith("kinescribe") && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(user, use.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isAllowed(String from, String to) {
        String user = part(from, 1);
        String used = part(to, 1);
        Set<String> allowed = MAY_USE.get(user);
        return user.equals(used) || (allowed != null && allowed.contains(used));
    }

    private static boolean isAllowedInApp(String from, String to) {
        if (part(from, 2).isEmpty() || !part(to, 1).equals("app")) {
            return true; // the composition root wires everybody
        }
        String user = part(from, 2);
        String used = part(to, 2);
        Set<String> shared = Set.of("fx", "settings");
        return user.equals(used) || user.equals("shell") || shared.contains(used);
    }

    private static String part(String packageName, int index) {
        String[] parts = packageName.split("\\.", -1);
        return parts.length > index ? parts[index] : "";
    }
}
