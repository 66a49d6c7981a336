"""Fits gradient-boosted trees to a dumped matrix and writes them in the format of extract/internal/model.

usage: fit.py PREFIX OUT [--trees N] [--depth D] [--eta E] [--full-only] ...

Reads PREFIX.x, PREFIX.info and PREFIX.names. Writes OUT.fold0.shkm to OUT.fold4.shkm, each fitted without the sites of
its fold, OUT.oof, each row's probability from the model of its fold, OUT.shkm, fitted on all rows, and OUT.check, made-up rows
with the trainer's margin of each, which a test holds the Go evaluator to. The same input and versions (Debian 12: python3-xgboost 1.7.4) give the same bytes.
"""
import argparse, json, struct, sys, time, zlib
import numpy as np
import xgboost as xgb

INFO = 5


def write(bag, names, path):
    """Writes the hashes of the features' names and the mean of the bag's models: their trees in turn, each leaf by its share."""
    models = [json.loads(b.save_raw("json"))["learner"]["gradient_booster"]["model"]["trees"] for b in bag]
    roots, nodes = [], []
    for t in (t for turn in zip(*models) for t in turn):
        roots.append(len(nodes))
        # Breadth first, so that a node's children stand side by side.
        order, at = [0], {0: 0}
        for n in order:
            if t["left_children"][n] >= 0:
                for c in (t["left_children"][n], t["right_children"][n]):
                    at[c] = len(order)
                    order.append(c)
        for n in order:
            left = t["left_children"][n]
            nodes.append((t["split_conditions"][n], t["split_indices"][n], at[left]) if left >= 0 else (t["split_conditions"][n] / len(bag), 0, 0))
    out = b"shkm" + struct.pack("<HHII", 2, len(names), len(roots), len(nodes))
    out += b"".join(struct.pack("<I", zlib.crc32(n.encode())) for n in names)
    out += b"".join(struct.pack("<I", r) for r in roots) + b"".join(struct.pack("<fHH", *n) for n in nodes)
    with open(path, "wb") as f:
        f.write(out + struct.pack("<I", zlib.crc32(out)))


CHECK_ROWS = 48


def margin(bag, x):
    return np.mean([b.predict(xgb.DMatrix(x), output_margin=True) for b in bag], axis=0)


def write_check(bag, x, path):
    """Writes rows made of values of different rows, so that none is a page's, and the trainer's margin of each."""
    rng = np.random.default_rng(7)
    rows = np.stack([x[rng.integers(0, len(x), CHECK_ROWS), c] for c in range(x.shape[1])], axis=1).astype(np.float32)
    np.hstack([rows, margin(bag, rows)[:, None]]).astype("<f4").tofile(path)


NEAR = 12


def near_kept(keep):
    """Tells of each row whether it or one up to NEAR rows away is to be kept."""
    near = np.zeros(len(keep), bool)
    at = np.flatnonzero(keep)
    for d in range(-NEAR, NEAR + 1):
        near[np.clip(at + d, 0, len(keep) - 1)] = True
    return near


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("prefix"); ap.add_argument("out")
    ap.add_argument("--trees", type=int, default=100)
    ap.add_argument("--depth", type=int, default=6)
    ap.add_argument("--eta", type=float, default=0.12)
    ap.add_argument("--min-child", type=float, default=20.0)
    ap.add_argument("--colsample", type=float, default=0.5)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--bag", type=int, default=1, help="models whose mean is taken, each fitted with another seed and other rows of those thinned out")
    ap.add_argument("--seed", type=int, default=7, help="of the bag's first model; the others have the next ones")
    ap.add_argument("--thin", type=int, default=1, help="of the rows far from any to be kept, fit on one in so many, at so many times its weight")
    ap.add_argument("--through", default="", help="fit on the features up to those of this group alone")
    ap.add_argument("--drop", default="", help="leave out the features whose name begins with one of these, separated by commas")
    ap.add_argument("--folds-only", action="store_true", help="do not fit on all rows")
    ap.add_argument("--full-only", action="store_true", help="fit on all rows only")
    a = ap.parse_args()
    names = open(a.prefix + ".names").read().split("\n")[:-1]
    info = np.fromfile(a.prefix + ".info", np.float32).reshape(-1, INFO)
    x = np.memmap(a.prefix + ".x", np.float32, "r").reshape(len(info), len(names))
    if a.through:
        last = max(i for i, n in enumerate(names) if n.startswith(a.through + "."))
        x, names = x[:, :last + 1], names[:last + 1]
    y, w, fold = info[:, 0], info[:, 1], info[:, 2].astype(int)
    used = np.flatnonzero(w > 0)
    far = ~near_kept(y * (w > 0))
    heavy = np.where(far, w * a.thin, w)
    turn = np.zeros(len(w), int)
    turn[used] = np.arange(len(used)) % a.thin
    drop = [d for d in a.drop.split(",") if d]
    keep = [not any(n.startswith(d) for d in drop) for n in names]
    weights = [float(k) for k in keep] if drop else None
    params = dict(objective="binary:logistic", base_score=0.5, tree_method="hist", max_bin=64, max_depth=a.depth, eta=a.eta,
                  subsample=0.8, colsample_bytree=a.colsample, min_child_weight=a.min_child, reg_lambda=2.0, nthread=a.threads)

    def fit(rows):
        return [fit_one(rows, k) for k in range(a.bag)]

    def fit_one(rows, k):
        rows = rows[~far[rows] | (turn[rows] == k % a.thin)]
        return xgb.train(dict(params, seed=a.seed + k), xgb.DMatrix(x[rows], label=y[rows], weight=heavy[rows], feature_weights=weights), a.trees)

    oof = np.zeros(len(info), np.float32)
    for k in range(0 if a.full_only else int(fold.max()) + 1):
        start = time.time()
        b = fit(used[fold[used] != k])
        write(b, names, f"{a.out}.fold{k}.shkm")
        rows = np.flatnonzero(fold == k)
        oof[rows] = 1 / (1 + np.exp(-margin(b, x[rows])))
        seen = rows[w[rows] > 0]
        p = np.clip(oof[seen], 1e-6, 1 - 1e-6)
        loss = -np.average(y[seen] * np.log(p) + (1 - y[seen]) * np.log(1 - p), weights=w[seen])
        wrong = np.average((p > .5) != (y[seen] > .5), weights=w[seen])
        print(f"fold {k}: {len(rows)} rows, logloss {loss:.4f}, wrong {wrong:.4f}, {time.time() - start:.0f} s", file=sys.stderr)
    if not a.full_only:
        oof.tofile(a.out + ".oof")
        p = np.clip(oof[used], 1e-6, 1 - 1e-6)
        print(f"all: logloss {-np.average(y[used] * np.log(p) + (1 - y[used]) * np.log(1 - p), weights=w[used]):.4f}", file=sys.stderr)
    if a.folds_only:
        return
    b = fit(used)
    write(b, names, a.out + ".shkm")
    write_check(b, x, a.out + ".check")
    gain = b[0].get_score(importance_type="total_gain")
    top = sorted(gain.items(), key=lambda g: -g[1])[:60]
    with open(a.out + ".gain", "w") as f:
        for n, g in top:
            f.write(f"{g:12.1f} {names[int(n[1:])]}\n")


if __name__ == "__main__":
    main()
