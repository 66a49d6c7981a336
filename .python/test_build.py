"""Tests of build.py: python -m unittest test_build, in the folder of this file."""

import base64
import csv
import hashlib
import io
import tempfile
import unittest
import zipfile
from pathlib import Path

from pip._vendor.packaging.tags import sys_tags
from pip._vendor.packaging.utils import parse_wheel_filename
from pip._vendor.packaging.version import Version

import build


class Wheel(unittest.TestCase):
    def test_versions(self):
        for described, want in {
            "v1.2.0": "1.2.0",
            "v1.2.0-3-gabc1234": "1.2.0.post3+gabc1234",
            "v1.2.0-rc.1": "1.2.0rc1",
            "v1.2.0-beta2-4-gabc": "1.2.0b2.post4+gabc",
            "abc1234": "0.0.0.dev0+gabc1234",
            "": "0.0.0.dev0",
        }.items():
            self.assertEqual(build.python_version(described), want)
            self.assertEqual(str(Version(want)), want)

    def test_platforms(self):
        here = build.go("env", "GOOS") + "/" + build.go("env", "GOARCH")
        with tempfile.TemporaryDirectory() as folder:
            for platform in build.PLATFORMS:
                path = build.write(Path(folder), platform, "1.2.0", b"a program")
                name, version, _, tags = parse_wheel_filename(path.name)
                self.assertEqual((name, str(version)), ("shuck", "1.2.0"))
                self.assertEqual(bool(tags & set(sys_tags())), platform == here, platform)
                with zipfile.ZipFile(path) as wheel:
                    self.check(wheel, tags, platform)

    def check(self, wheel, tags, platform):
        """Want the wheel to name its tags, and every file to be in it, with the sum that RECORD has."""
        said = wheel.read("shuck-1.2.0.dist-info/WHEEL").decode()
        self.assertEqual({line[5:] for line in said.splitlines() if line.startswith("Tag: ")}, {str(tag) for tag in tags})
        rows = list(csv.reader(io.StringIO(wheel.read("shuck-1.2.0.dist-info/RECORD").decode())))
        self.assertEqual({row[0] for row in rows}, set(wheel.namelist()))
        for name, sum_, _ in rows[:-1]:
            digest = base64.urlsafe_b64encode(hashlib.sha256(wheel.read(name)).digest()).rstrip(b"=").decode()
            self.assertEqual(sum_, "sha256=" + digest, name)
        program = "shuck/bin/shuck" + (".exe" if platform.startswith("windows") else "")
        self.assertEqual(wheel.getinfo(program).external_attr >> 16, 0o100755)
        self.assertIn("shuck/py.typed", wheel.namelist())


if __name__ == "__main__":
    unittest.main()
