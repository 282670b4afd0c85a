package kinescribe.format.dataset;

import java.util.List;
import java.util.stream.Collectors;
import kinescribe.dataset.Benchmark;

/** The Python file that loads a benchmark data set with NumPy alone. */
final class LoaderScript {
    private static final String HEAD =
            """
            #!/usr/bin/env python3
            \"""Loads this data set. Run it to see what is in it, or import its functions.\"""
            import csv
            import json
            from pathlib import Path

            import numpy as np

            HERE = Path(__file__).resolve().parent


            def load_split(folder):
                "Which subjects belong to which part, from windows.csv."
                parts = {}
                with open(folder / "windows.csv", encoding="utf-8", newline="") as lines:
                    for row in csv.DictReader(lines):
                        parts.setdefault(row["split"], set()).add(row["subject"])
                return parts


            """;

    private LoaderScript() {}

    static String of(Benchmark benchmark, List<BenchmarkFormat> formats) {
        String functions =
                formats.stream()
                        .map(format -> format.loader(benchmark))
                        .collect(Collectors.joining("\n\n"));
        StringBuilder main = new StringBuilder("\n\nif __name__ == \"__main__\":\n");
        main.append("    for part, people in sorted(load_split(HERE).items()):\n");
        main.append("        print(part, len(people), \"people\")\n");
        for (BenchmarkFormat format : formats) {
            main.append(
                    """
                        try:
                            x, y, *_ = load_ID(HERE)
                            print("ID", x.shape, x.dtype, len(set(map(str, y))), "classes")
                        except ImportError as missing:
                            print("ID needs", missing.name)
                    """
                            .replace("ID", format.id()));
        }
        return HEAD + functions + main;
    }
}
