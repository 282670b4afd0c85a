# Shared by the scripts of this folder; meant to be sourced, not run.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
JAR="$ROOT/target/kinescribe.jar"
NATIVE_PACKAGES=(libgtk-3-0 libgl1 libgl1-mesa-dri libxxf86vm1 libxtst6 xvfb xauth fonts-dejavu-core)

say() { printf '%s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

# Java and Maven: looked for, never installed, because people choose their own.
check_tools() {
    local line='apt-get install -y openjdk-17-jdk maven'
    JAVA=java
    [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ] && JAVA="$JAVA_HOME/bin/java"
    command -v "$JAVA" >/dev/null 2>&1 || die "No Java found. Install a JDK from 17 on, for instance: $line"
    JAVA_MAJOR=$("$JAVA" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
    [ "${JAVA_MAJOR%%.*}" -ge 17 ] 2>/dev/null || die "Java $JAVA_MAJOR is too old; Kinescribe needs 17. For instance: $line"
    command -v mvn >/dev/null 2>&1 || die "No Maven found. For instance: $line"
}

# The native packages that JavaFX needs: installed where we may, named where we may not.
install_native() {
    [ "$(uname -s)" = Linux ] || return 0
    if ! command -v dpkg-query >/dev/null 2>&1; then
        [ -n "$(ldconfig -p 2>/dev/null | grep libgtk-3.so.0)" ] || say \
            "This is not Debian. If the window does not open, install GTK 3, Mesa's OpenGL and Xvfb with your package manager."
        return 0
    fi
    local missing=() package
    for package in "${NATIVE_PACKAGES[@]}"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            dpkg-query -W -f '${Provides}' "${package}t64" 2>/dev/null | grep -q . || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    local sudo=()
    if [ "$(id -u)" != 0 ]; then
        if sudo -n true 2>/dev/null; then
            sudo=(sudo -n)
        else
            die "Some packages are missing. Please run:" "sudo apt-get update && sudo apt-get install -y ${missing[*]}"
        fi
    fi
    say "Installing ${missing[*]} …"
    local log
    log=$(mktemp)
    if ! { "${sudo[@]}" apt-get update && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -5 "$log" >&2
        die "The packages could not be installed. Please run:" "apt-get update && apt-get install -y ${missing[*]}"
    fi
    rm -f "$log"
}

# Builds the program unless nothing has changed since the last build.
build() {
    local stamp="$ROOT/target/.built"
    if [ -f "$JAR" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$JAVA_MAJOR" ] &&
        [ -z "$(find "$ROOT/pom.xml" "$ROOT/src/main" "$ROOT/assets" -newer "$stamp" -print -quit)" ]; then
        return 0
    fi
    say "Building Kinescribe (the first build downloads its libraries) …"
    local log
    log=$(mktemp)
    if ! (cd "$ROOT" && mvn -B -Dmaven.test.skip=true -Dspotless.check.skip=true package) >"$log" 2>&1; then
        grep -E 'ERROR' "$log" | head -20 >&2
        die "The build failed. The whole log is in $log"
    fi
    rm -f "$log"
    printf '%s' "$JAVA_MAJOR" >"$stamp"
}

# Starts a virtual display of the given size and sets DISPLAY; it ends with the script.
virtual_display() {
    local size=${1:-1920x1080} number
    number=$(mktemp)
    Xvfb -displayfd 3 -screen 0 "${size}x24" +extension GLX -nolisten tcp 3>"$number" >/dev/null 2>&1 &
    XVFB_PID=$!
    trap 'kill "$XVFB_PID" 2>/dev/null || true' EXIT
    local waited=0
    until [ -s "$number" ]; do
        kill -0 "$XVFB_PID" 2>/dev/null || die "The virtual display could not be started (Xvfb)."
        [ $((waited += 1)) -lt 100 ] || die "The virtual display did not come up within 20 seconds."
        sleep 0.2
    done
    DISPLAY=":$(cat "$number")"
    export DISPLAY
    unset WAYLAND_DISPLAY
    rm -f "$number"
}

# Runs a main class of the built program.
run_java() {
    local flags=(-Dprism.forceGPU=true -XX:+UseSerialGC -XX:TieredStopAtLevel=4)
    [ "${JAVA_MAJOR%%.*}" -lt 22 ] || flags+=(--enable-native-access=ALL-UNNAMED)
    # shellcheck disable=SC2086 # KINESCRIBE_JAVA_OPTS is a list of words
    "$JAVA" "${flags[@]}" ${KINESCRIBE_JAVA_OPTS:-} -cp "$JAR:$ROOT/target/lib/*" "$@"
}
