#!/usr/bin/env bash
# Puts shuck on the path of the steps that follow: the release VERSION from RELEASES, its sum compared; else what is on the
# path; else one built of the action's own source.
set -euo pipefail
to=$RUNNER_TEMP/shuck
mkdir -p "$to"
if [ -n "$VERSION" ]; then
  version=${VERSION#v}
  system=${RUNNER_OS,,}
  ending=tar.gz
  case $system in
    macos) system=darwin ;;
    windows) ending=zip ;;
  esac
  case $RUNNER_ARCH in
    X64) machine=amd64 ;;
    ARM64) machine=arm64 ;;
    *) echo "::error title=shuck::there is no release for $RUNNER_ARCH: leave out version, and it is built here" && exit 2 ;;
  esac
  name=shuck-$version-$system-$machine
  cd "$to"
  curl -fsSL --retry 3 -O "$RELEASES/v$version/$name.$ending" -O "$RELEASES/v$version/shuck-$version-sha256.txt"
  want=$(grep " $name.$ending\$" "shuck-$version-sha256.txt" | cut -d' ' -f1)
  got=$( (sha256sum "$name.$ending" 2>/dev/null || shasum -a 256 "$name.$ending") | cut -d' ' -f1)
  if [ -z "$want" ] || [ "$got" != "$want" ]; then
    echo "::error title=shuck::$name.$ending has the sum $got, and the release says ${want:-nothing of it}"
    exit 2
  fi
  if [ "$ending" = zip ]; then unzip -q "$name.zip"; else tar -xzf "$name.tar.gz"; fi
  bin=$to/$name
elif command -v shuck >/dev/null; then
  bin=$(dirname "$(command -v shuck)")
else
  (cd "$GITHUB_ACTION_PATH/../../.." && CGO_ENABLED=0 go build -trimpath -o "$to/" .)
  bin=$to
fi
echo "$bin" >>"$GITHUB_PATH"
said=$("$bin/shuck" version | head -1)
echo "version=$said" >>"$GITHUB_OUTPUT"
echo "$said"
