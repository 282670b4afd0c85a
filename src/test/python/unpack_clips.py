"""Writes clips of a repacked capture set as BVH files, which the gate report then reads.

    python3 src/test/python/unpack_clips.py /work/shared/data/mocap/bandai_namco_2 FOLDER 8

The last number takes every so many clips. FOLDER gets one file a clip, in the unit of the set.
"""

import csv
import pathlib
import sys

import numpy as np


def hierarchy(names, parents, offsets, orders):
    children = [[k for k, p in enumerate(parents) if p == j] for j in range(len(names))]
    lines = ["HIERARCHY"]

    def add(j, depth):
        pad = "  " * depth
        lines.append(f"{pad}{'JOINT' if parents[j] >= 0 else 'ROOT'} {names[j]}")
        lines.append(pad + "{")
        lines.append(f"{pad}  OFFSET " + " ".join(f"{v:.5f}" for v in offsets[j]))
        turns = " ".join(f"{axis}rotation" for axis in orders[j])
        places = "" if parents[j] >= 0 else "Xposition Yposition Zposition "
        lines.append(f"{pad}  CHANNELS {3 if parents[j] >= 0 else 6} {places}{turns}")
        order.append(j)
        for child in children[j]:
            add(child, depth + 1)
        if not children[j]:
            lines.append(f"{pad}  End Site\n{pad}  {{\n{pad}    OFFSET 0 0 0\n{pad}  }}")
        lines.append(pad + "}")

    order = []
    add(int(np.argmin(parents)), 0)
    return lines, order


def main(folder, out, every):
    folder, out = pathlib.Path(folder), pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    data = np.load(folder / "motion.npz", allow_pickle=False)
    names = [str(n) for n in data["joint"]]
    parents = [int(p) for p in data["parent"]]
    orders = [str(o) for o in data["rotation_order"]] if "rotation_order" in data else ["ZXY"] * len(names)
    offsets = data["offset_cm"]
    place = data["hips_position_cm"]
    turns = data["rotation_centideg"]
    rate = float(data["fps"])
    clips = list(csv.DictReader((folder / "clips.csv").open()))
    for index, clip in list(enumerate(clips))[:: int(every)]:
        first, frames = int(clip["first_frame"]), int(clip["frames"])
        own = offsets[index] if offsets.ndim == 3 else offsets
        lines, order = hierarchy(names, parents, own, orders)
        lines += ["MOTION", f"Frames: {frames}", f"Frame Time: {1 / rate:.9f}"]
        for f in range(first, first + frames):
            row = [f"{v:.4f}" for v in place[f]]
            row += [f"{v / 100:.2f}" for j in order for v in turns[f, j]]
            lines.append(" ".join(row))
        (out / (clip["clip"] + ".bvh")).write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:4])
