#!/usr/bin/env bash
# One task of a Slurm array: its share of a manifest, a path a line, cleaned into a folder. Submit it with
#
#	sbatch --array=1-N --requeue testdata/scale/array.sh MANIFEST FOLDER
#
# Task K takes every Nth line from the Kth on. A task that is requeued does again what it had not done: an output
# appears whole or not at all, and --resume leaves alone what is there. Each task has a folder of its own, and so a
# journal of its own.
set -euo pipefail
manifest=$1 folder=$2
task=${SLURM_ARRAY_TASK_ID:?run it as an array}
tasks=${SLURM_ARRAY_TASK_COUNT:-$SLURM_ARRAY_TASK_MAX}
mkdir -p "$folder"
awk -v k="$((task % tasks))" -v n="$tasks" 'NR % n == k' "$manifest" |
  exec "${SHUCK:-shuck}" --files-from - -f jsonl -o "$folder/$task/" --resume --max-errors "${MAX_ERRORS:-1%}"
