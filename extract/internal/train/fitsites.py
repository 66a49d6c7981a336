"""Fits what it weighs against a line that it stands on other pages of its site: what is taken from its log-odds of being kept, as
a + b * log(pages). Usage: fitsites.py FILE, as `train sites` writes it. Prints the weights, and for each set the log loss on sites
that they were not fitted on, without and with them."""
import sys
import zlib
import numpy as np

FITTED = {"wcxb_dev", "trafilatura", "magic_html"}  # sets that the model was fitted on
HELD_OUT = ("0", "1")  # folds of which there are models that never saw them
SURE = 4  # log-odds from which a line stays


def rows(path):
    for line in list(open(path, errors="replace"))[1:]:
        name, fold, site, _, known, on, _, _, words, odds, keep, weight = line.split(" ")
        if int(on) >= 2 and (name not in FITTED or fold in HELD_OUT):
            yield name, site, int(known), int(on), float(odds), keep == "true", float(weight) * (int(words) + 1) ** 0.5


def fit(x, y, w, odds):
    b = np.zeros(x.shape[1])
    for _ in range(60):
        p = 1 / (1 + np.exp(-(odds - x @ b)))
        step = np.linalg.solve((x * (w * p * (1 - p))[:, None]).T @ x + 1e-3 * np.eye(len(b)), -x.T @ (w * (p - y)) + 1e-3 * b)
        b -= step
        if abs(step).max() < 1e-6:
            break
    return b


sets, sites, known, on, odds, keep, weight = (np.array(c) for c in zip(*rows(sys.argv[1])))
group = np.array([f"{s} {k}" for s, k in zip(sites, known)])
sums = dict(zip(*(lambda u, i: (u, np.bincount(i, weight)))(*np.unique(group, return_inverse=True))))
weight /= np.sqrt([sums[g] for g in group])
weight[np.isin(sets, list(FITTED))] *= 5  # they have few sites
x, y = np.stack([np.ones(len(on)), np.log(on)], 1), keep.astype(float)
part = np.array([zlib.crc32(s.encode()) % 5 for s in sites])
with_it = np.zeros(len(on))
for k in range(5):
    with_it[part == k] = (odds - x @ fit(x[part != k], y[part != k], weight[part != k], odds[part != k]))[part == k]
with_it = np.where(odds >= SURE, odds, with_it)


def loss(o, m):
    p = np.clip(1 / (1 + np.exp(-o[m])), 1e-6, 1 - 1e-6)
    return -(weight[m] * (y[m] * np.log(p) + (1 - y[m]) * np.log(1 - p))).sum() / weight[m].sum()


print("a, b:", np.round(fit(x, y, weight, odds), 2))
for s in np.unique(sets):
    print(f"{s}: log loss {loss(odds, sets == s):.4f} -> {loss(with_it, sets == s):.4f}")
