#!/usr/bin/env bash
# Runs every check and test, user-interface tests included, in a virtual display with real 3D.
# Usage: packaging/test.sh [Maven options, such as -Dtest=ArchitectureTest]
. "$(dirname "$0")/common.sh"
check_tools
install_native
virtual_display 1280x800
cd "$ROOT"
mvn -B verify "$@"
