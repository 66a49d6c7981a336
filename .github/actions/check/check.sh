#!/usr/bin/env bash
# Checks PATHS, one a line, with the flags ARGS, and annotates what is found. The status is shuck's.
set -euo pipefail
paths=()
while IFS= read -r path; do
  if [ -n "$path" ]; then paths+=("$path"); fi
done <<<"$PATHS"
read -ra args <<<"${ARGS//$'\n'/ }" || true
exec shuck check --format github --progress never ${args[@]+"${args[@]}"} -- ${paths[@]+"${paths[@]}"}
