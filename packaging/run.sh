#!/usr/bin/env bash
# Opens the workbench. Without a display it runs the sample the whole way instead, prints the
# result table and leaves screenshots and artefacts in target/tour/.
# Usage: packaging/run.sh [PROJECT]
. "$(dirname "$0")/common.sh"
check_tools
install_native
build
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
    run_java kinescribe.app.Launcher "$@"
    exit
fi
tour="$ROOT/target/tour"
project=${1:-$tour/sample}
if [ $# -eq 0 ]; then
    rm -rf "$tour"
    say "There is no display: running the sample and a tour of the screens …"
    run_java kinescribe.cli.Main demo --out "$tour"
else
    say "There is no display: taking a tour of the screens with $project …"
fi
virtual_display 1920x1080
KINESCRIBE_JAVA_OPTS="${KINESCRIBE_JAVA_OPTS:-} -Dkinescribe.home=$tour/home" \
    run_java kinescribe.app.Launcher "--tour=$tour/screens" "$project"
rm -rf "$tour/home"
echo
echo "Screens and artefacts are in $tour:"
(cd "$tour" && find . -maxdepth 2 -type f | sort | sed 's|^\./|  |')
