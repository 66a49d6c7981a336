"""Cleans JSONL, or the WARC files of a manifest, on Spark: spark-submit pipe.py IN OUT [--manifest].

Each partition is one pipe through shuck, which answers a record with a record. What fails is in the records, in band: a
partition does not fail for it.
"""

import os
import subprocess
import sys

from pyspark.sql import SparkSession

SHUCK = os.environ.get("SHUCK", "shuck")


def files(paths):
    """The records of WARC files that every worker can read."""
    for path in paths:
        with subprocess.Popen([SHUCK, "-q", "-f", "jsonl", path], stdout=subprocess.PIPE) as run:
            for line in run.stdout:
                yield line.decode().rstrip("\n")


def main():
    source, target = sys.argv[1], sys.argv[2]
    spark = SparkSession.builder.appName("shuck").getOrCreate()
    lines = spark.sparkContext.textFile(source, int(os.environ.get("PARTITIONS", "8")))
    if "--manifest" in sys.argv:
        clean = lines.mapPartitions(files)
    else:  # status 1 says that a record failed, which the record says too
        clean = lines.pipe(f"{SHUCK} -q -f jsonl --max-errors 100%")
    clean.saveAsTextFile(target)
    spark.stop()


if __name__ == "__main__":
    main()
