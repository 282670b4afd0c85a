#!/usr/bin/env bash
# Draws a motion file without opening a window: an animation (.gif) or its first pose (.png), with a description beside it.
# Usage: packaging/render.sh MOTION OUT.gif|OUT.png
. "$(dirname "$0")/common.sh"
[ $# -eq 2 ] || die "Usage: packaging/render.sh MOTION OUT.gif|OUT.png"
check_tools
install_native
build
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ] || virtual_display 1280x800
run_java kinescribe.app.Launcher "--render=$1" "--to=$2"
