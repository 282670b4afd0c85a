#!/usr/bin/env bash
# Runs the JMH benchmarks whose name contains NAME (all without it) and ends with one JSON line a figure.
# Usage: packaging/bench.sh [NAME]
. "$(dirname "$0")/common.sh"
check_tools
cd "$ROOT"
mvn -B -q -Dspotless.check.skip=true test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test >&2
"$JAVA" -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" kinescribe.Benchmarks "$@"
