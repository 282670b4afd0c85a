"""Derives the table of joint accelerations that AccelerationBands reads.

    python3 src/test/python/acceleration_bands.py /work/shared/data/mocap TABLE.tsv

It reads the captures (CMU as BVH at 120 Hz and as arrays at 30 Hz, Bandai Namco 2 at 30 Hz), works out
joint positions, and takes the size of the central second difference of positions over steps of 1/30 s, as
Java's Strides does. Every data set weighs the same per body part. Only quantiles leave this script.
"""

import csv
import math
import pathlib
import sys

import numpy as np

STEP_S = 1 / 30
BROKEN_MPS2 = {"PELVIS": 100, "TRUNK": 100, "WRIST": 400, "TOE": 400}  # tracking faults; our own choice
LEAD_IN_S = 0.4  # the CMU conversions begin with a T-pose that is blended into the capture
QUANTILES = (0.001, 0.5, 0.99, 0.999)
PARTS = {
    "PELVIS": ("hip", "Hips"),
    "TRUNK": ("chest", "neck", "Chest", "Neck"),
    "HEAD": ("head", "Head"),
    "SHOULDER": ("rShldr", "lShldr", "UpperArm_L", "UpperArm_R"),
    "ELBOW": ("rForeArm", "lForeArm", "LowerArm_L", "LowerArm_R"),
    "WRIST": ("rHand", "lHand", "Hand_L", "Hand_R"),
    "HIP": ("rThigh", "lThigh", "UpperLeg_L", "UpperLeg_R"),
    "KNEE": ("rShin", "lShin", "LowerLeg_L", "LowerLeg_R"),
    "ANKLE": ("rFoot", "lFoot", "Foot_L", "Foot_R"),
    "TOE": ("rToe", "lToe", "Toes_L", "Toes_R"),
}


def turn(axis, rad):
    c, s, one, nil = np.cos(rad), np.sin(rad), np.ones_like(rad), np.zeros_like(rad)
    rows = {
        "X": ((one, nil, nil), (nil, c, -s), (nil, s, c)),
        "Y": ((c, nil, s), (nil, one, nil), (-s, nil, c)),
        "Z": ((c, -s, nil), (s, c, nil), (nil, nil, one)),
    }[axis]
    return np.stack([np.stack(row, -1) for row in rows], -2)


def positions(parents, offsets, orders, root, rad):
    """Joint positions [frames, joints, 3] in the unit of the offsets."""
    world, at = [], []
    for j, parent in enumerate(parents):
        own = np.broadcast_to(np.eye(3), (len(root), 3, 3))
        for k, axis in enumerate(orders[j]):
            own = own @ turn(axis, rad[:, j, k])
        if parent < 0:
            world.append(own)
            at.append(root)
        else:
            world.append(world[parent] @ own)
            at.append(at[parent] + world[parent] @ offsets[j])
    return np.stack(at, 1)


def read_bvh(path):
    """Names, positions in cm and rate; the end of a foot counts as its toe."""
    names, parents, offsets, orders, channels = [], [], [], [], []
    stack, lines = [], iter(path.read_text().splitlines())
    for line in lines:
        word = line.split()
        if not word:
            continue
        if word[0] in ("ROOT", "JOINT", "End"):
            parents.append(stack[-1] if stack else -1)
            names.append(word[1] if word[0] != "End" else names[stack[-1]].replace("Foot", "Toe"))
            orders.append("")
            channels.append([])
        elif word[0] == "{":
            stack.append(len(names) - 1)
        elif word[0] == "}":
            stack.pop()
        elif word[0] == "OFFSET":
            offsets.append([float(w) for w in word[1:4]])
        elif word[0] == "CHANNELS":
            channels[-1] = word[2:]
            orders[-1] = "".join(c[0] for c in word[2:] if c.endswith("rotation"))
        elif word[0] == "Frame":
            rate = 1 / float(word[2])
            break
    values = np.array([[float(w) for w in line.split()] for line in lines if line.strip()])
    rad = np.zeros((len(values), len(names), 3))
    at, root = 0, values[:, :3]
    for j, own in enumerate(channels):
        k = 0
        for channel in own:
            if channel.endswith("rotation"):
                rad[:, j, k] = np.radians(values[:, at])
                k += 1
            at += 1
    return names, positions(parents, np.array(offsets), orders, root, rad), rate


def clips(data):
    for path in sorted(data.glob("cmu_bvh/*/*.bvh")):
        names, cm, rate = read_bvh(path)
        yield "cmu_bvh", names, cm[round(LEAD_IN_S * rate):], rate
    for folder in ("cmu_more", "bandai_namco_2"):
        z = dict(np.load(data / folder / "motion.npz", allow_pickle=True))
        names = [str(n) for n in z["joint"]]
        for i, clip in enumerate(csv.DictReader(open(data / folder / "clips.csv"))):
            first, count = int(clip["first_frame"]), int(clip["frames"])
            rows = slice(first, first + count)
            offset = z["offset_cm"] if z["offset_cm"].ndim == 2 else z["offset_cm"][i]
            orders = z["rotation_order"] if "rotation_order" in z else ["ZXY"] * len(names)
            cm = positions(z["parent"], offset, orders, z["hips_position_cm"][rows],
                           np.radians(z["rotation_centideg"][rows] / 100.0))
            lead = round(LEAD_IN_S * 30) if folder == "cmu_more" else 0
            yield folder, names, cm[lead:], 30.0


def main(data, table):
    seen = {part: {} for part in PARTS}
    counted, broken = {}, 0
    for folder, names, cm, rate in clips(data):
        step = max(1, math.floor(STEP_S * rate + 0.5))
        if len(cm) <= 2 * step:
            continue
        second = cm[2 * step:] - 2 * cm[step:-step] + cm[:-2 * step]
        size = np.linalg.norm(second, axis=-1) / 100 * (rate / step) ** 2
        if any(size[:, names.index(joint)].max() > most
               for part, most in BROKEN_MPS2.items() for joint in PARTS[part] if joint in names):
            broken += 1
            continue
        counted[folder] = counted.get(folder, 0) + 1
        for part, joints in PARTS.items():
            for joint in joints:
                if joint in names:
                    seen[part].setdefault(folder, []).append(size[:, names.index(joint)])
    lines = [
        "# Size of joint accelerations in people's motion captures, m/s^2: second difference of positions over 1/30 s.",
        "# Made by src/test/python/acceleration_bands.py from "
        + ", ".join(f"{n} clips of {f}" for f, n in counted.items())
        + f"; each data set weighs the same. Left out: {broken} clips with tracking faults.",
        "part\t" + "\t".join(f"p{100 * q:g}" for q in QUANTILES),
    ]
    for part, sets in seen.items():
        rows = []
        for series in sets.values():
            ordered = np.sort(np.concatenate(series))
            rows.append(ordered[np.linspace(0, len(ordered) - 1, 200001).round().astype(int)])
        lines.append(part + "\t" + "\t".join(f"{q:.4g}" for q in np.quantile(np.concatenate(rows), QUANTILES)))
    pathlib.Path(table).write_text("\n".join(lines) + "\n")
    print("\n".join(lines))


main(pathlib.Path(sys.argv[1]), sys.argv[2])
