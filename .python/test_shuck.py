"""Tests of the installed package: python -m unittest, in the folder of this file, with the wheel installed."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

import shuck

COMMON = Path(__file__).resolve().parent.parent / "testdata" / "script" / "common"
PAGE = (COMMON / "page.html").read_text("utf-8")
STORY = (COMMON / "story.txt").read_text("utf-8")
LAMP = "The lamp on Gull Point was lit"


def pid(client):
    return client._worker._process.pid


class Clean(unittest.TestCase):
    def test_page(self):
        doc = shuck.clean(PAGE, url="https://gazette.example/lamp")
        self.assertTrue(doc["text"].startswith(LAMP), doc)
        self.assertEqual(doc["title"], "Old lighthouse shines again after six dark years")
        self.assertEqual(doc["url"], "https://gazette.example/lamp")
        self.assertEqual(doc["shuck"]["status"], "ok")
        self.assertNotIn("html", doc)
        self.assertNotIn("Related stories", doc["text"])

    def test_same_as_program(self):
        done = subprocess.run([shuck.program(), "-f", "json"], input=PAGE.encode(), capture_output=True, check=True)
        self.assertEqual(shuck.clean(PAGE)["text"], json.loads(done.stdout)["text"])

    def test_text(self):
        doc = shuck.clean_text(STORY)
        self.assertIn("Town library opens", doc["title"])
        self.assertEqual(doc["shuck"]["engine"], "lines")
        self.assertNotIn("Share this story", doc["text"])

    def test_bytes(self):
        self.assertEqual(shuck.clean(PAGE.encode())["text"], shuck.clean(PAGE)["text"])
        words = "Die alte Brücke über die Marder wird geschlossen, wie die Behörde heute früh mitteilte. " * 4
        page = f'<html><head><meta charset="iso-8859-1"></head><body><p>{words}</p></body></html>'
        doc = shuck.clean(page.encode("iso-8859-1"), url="https://gazette.example/x")
        self.assertIn("Die alte Brücke über", doc["text"])
        self.assertEqual(doc["shuck"]["status"], "ok")
        self.assertEqual([d["text"] for d in shuck.clean_many([page.encode("iso-8859-1"), page])], [doc["text"]] * 2)

    def test_settings(self):
        """A .shuck.toml of the folder that a program happens to be run in is not in force."""
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, ".shuck.toml")
            Path(path).write_text("no-tables = true\n", "utf-8")
            before = os.getcwd()
            os.chdir(folder)
            try:
                with shuck.Client() as client:
                    self.assertIn("Gallery and railings", client.clean(PAGE)["text"])
                with shuck.Client(config=path) as client:
                    self.assertNotIn("Gallery and railings", client.clean(PAGE)["text"])
            finally:
                os.chdir(before)

    def test_no_article(self):
        self.assertEqual(shuck.clean("<html><nav><a href=/>Home</a></nav></html>")["shuck"]["status"], "empty")
        doc = shuck.clean("")
        self.assertEqual((doc["text"], doc["shuck"]["status"], doc["shuck"]["error"]["code"]), ("", "error", "format"))

    def test_hostile_strings(self):
        for text in ("\ud800 \x00 \n \r\n \u2028" + STORY, '{"a": "' * 9 + STORY):
            self.assertEqual(shuck.clean_text(text)["shuck"]["status"], "ok")

    def test_options(self):
        self.assertIn("Gallery and railings", shuck.clean(PAGE)["text"])
        self.assertNotIn("Gallery and railings", shuck.clean(PAGE, no_tables=True)["text"])
        self.assertIn("## A lens", shuck.clean(PAGE, text_as="md")["text"])
        self.assertNotIn("It weighs", shuck.clean(PAGE, drop=["ul", "table"], keep="main")["text"])
        self.assertEqual(shuck.clean(PAGE, keep_html=True)["html"], PAGE)
        self.assertEqual(shuck.clean(PAGE, engine="readability", timeout=20, jobs=1)["shuck"]["engine"], "readability")
        self.assertEqual(shuck.clean(PAGE, max_bytes=10)["shuck"]["error"]["code"], "too_large")
        with self.assertRaisesRegex(TypeError, "'favour' is no option of shuck"):
            shuck.clean(PAGE, favour="recall")
        with self.assertRaisesRegex(ValueError, '--favor: "x" is unknown'):
            shuck.clean(PAGE, favor="x")


class Many(unittest.TestCase):
    def test_order_and_fields(self):
        records = [{"id": i, "html": PAGE, "n": 12345678901234567890} if i % 3 else {"id": i} for i in range(300)]
        docs = list(shuck.clean_many(records))
        self.assertEqual([d["id"] for d in docs], list(range(300)))
        self.assertEqual(docs[1]["n"], 12345678901234567890)
        self.assertEqual({d["shuck"]["status"] for d in docs if d["id"] % 3}, {"ok"})
        self.assertEqual({d["shuck"]["status"] for d in docs if not d["id"] % 3}, {"error"})

    def test_lazy(self):
        taken = []

        def pages():
            for i in range(100000):
                taken.append(i)
                yield PAGE

        docs = shuck.clean_many(pages())
        self.assertTrue(next(docs)["text"].startswith(LAMP))
        docs.close()
        self.assertLess(len(taken), 2000)

    def test_nothing(self):
        self.assertEqual(list(shuck.clean_many([])), [])


class Process(unittest.TestCase):
    def test_kept(self):
        with shuck.Client() as client:
            client.clean(PAGE)
            first = pid(client)
            start = time.perf_counter()
            for _ in range(50):
                client.clean(PAGE)
            self.assertEqual(pid(client), first)
            print(f"{(time.perf_counter() - start) / 50 * 1000:.1f} ms a call", file=sys.stderr)

    def test_threads(self):
        wrong = []
        with shuck.Client() as client:

            def work(name):
                for i in range(40):
                    doc = client.clean(PAGE, url=f"https://gazette.example/{name}/{i}")
                    if doc["url"] != f"https://gazette.example/{name}/{i}" or not doc["text"].startswith(LAMP):
                        wrong.append(doc)

            threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
            for t in threads:
                t.start()
            for t in threads:
                t.join()
        self.assertEqual(wrong, [])

    def test_restart(self):
        with shuck.Client() as client:
            client.clean(PAGE)
            first = pid(client)
            client._worker._process.kill()
            self.assertTrue(client.clean(PAGE)["text"].startswith(LAMP))
            self.assertNotEqual(pid(client), first)

            # In the middle of many: each answer comes once, in order.
            docs = []
            for doc in client.clean_many({"id": i, "html": PAGE} for i in range(200)):
                docs.append(doc)
                if doc["id"] in (50, 120):
                    client._worker._process.kill()
            self.assertEqual([d["id"] for d in docs], list(range(200)))

    def test_close(self):
        client = shuck.Client()
        client.clean(PAGE)
        process = client._worker._process
        client.close()
        self.assertIsNotNone(process.poll())
        self.assertEqual(client.clean(PAGE)["shuck"]["status"], "ok")
        client.close()
        client.close()
        shuck.clean(PAGE)
        shuck.close()
        self.assertEqual(shuck.clean(PAGE)["shuck"]["status"], "ok")

    def test_no_program(self):
        os.environ["SHUCK"] = "/nowhere/shuck"
        try:
            with self.assertRaisesRegex(shuck.ShuckError, "/nowhere/shuck cannot be run"):
                shuck.Client().clean(PAGE)
        finally:
            del os.environ["SHUCK"]

    @unittest.skipUnless(hasattr(os, "fork"), "no fork")
    def test_fork(self):
        shuck.clean(PAGE)
        kid = os.fork()
        if kid == 0:
            try:
                os._exit(0 if shuck.clean(PAGE)["text"].startswith(LAMP) else 3)
            finally:
                os._exit(4)
        for _ in range(300):
            done, status = os.waitpid(kid, os.WNOHANG)
            if done:
                break
            time.sleep(0.1)
        else:
            os.kill(kid, signal.SIGKILL)
            self.fail("a call in a process that was forked off hangs")
        self.assertEqual(status, 0)
        self.assertEqual(shuck.clean(PAGE)["shuck"]["status"], "ok")

    def test_ends_with_python(self):
        code = "import shuck; shuck.clean('x'); print(next(iter(shuck._clients.values()))._worker._process.pid)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
        self.assertEqual(done.stderr, "")
        with self.assertRaises(OSError):
            os.kill(int(done.stdout), 0)

    def test_command(self):
        done = subprocess.run([sys.executable, "-m", "shuck", "version"], capture_output=True, text=True, timeout=60, check=True)
        self.assertRegex(done.stdout, r"^shuck .+\nweights ")


if __name__ == "__main__":
    unittest.main()
