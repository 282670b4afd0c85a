"""A small reader of BVH files, written apart from the program's own.

Usage: python3 bvh_positions.py FILE. Prints one line per frame and joint or end site:
frame, name, x, y, z in the file's unit. Only Python's own library is used. Rotations are
3 x 3 matrices that are multiplied from the left in the order in which the file lists them.
"""

import math
import sys


def product(a, b):
    return [[sum(a[i][k] * b[k][j] for k in range(3)) for j in range(3)] for i in range(3)]


def applied(m, v):
    return [sum(m[i][k] * v[k] for k in range(3)) for i in range(3)]


def turn(axis, degrees):
    c = math.cos(math.radians(degrees))
    s = math.sin(math.radians(degrees))
    if axis == "X":
        return [[1, 0, 0], [0, c, -s], [0, s, c]]
    if axis == "Y":
        return [[c, 0, s], [0, 1, 0], [-s, 0, c]]
    return [[c, -s, 0], [s, c, 0], [0, 0, 1]]


class Joint:
    def __init__(self, name, parent):
        self.name = name
        self.parent = parent
        self.offset = [0.0, 0.0, 0.0]
        self.channels = []


def hierarchy(lines):
    joints, stack = [], []
    for line in lines:
        words = line.split()
        if not words:
            continue
        if words[0] in ("ROOT", "JOINT"):
            joints.append(Joint(words[1], stack[-1] if stack else None))
        elif words[0] == "End":
            joints.append(Joint(stack[-1].name + "_end", stack[-1]))
        elif words[0] == "{":
            stack.append(joints[-1])
        elif words[0] == "}":
            stack.pop()
        elif words[0] == "OFFSET":
            joints[-1].offset = [float(w) for w in words[1:4]]
        elif words[0] == "CHANNELS":
            joints[-1].channels = words[2:]
        elif words[0] == "MOTION":
            return joints
    raise SystemExit("no MOTION")


def main(path):
    with open(path, encoding="utf-8") as file:
        lines = iter(file.read().splitlines())
    joints = hierarchy(lines)
    frames = int(next(lines).split()[1])
    next(lines)  # Frame Time
    for frame in range(frames):
        values = iter([float(w) for w in next(lines).split()])
        for joint in joints:
            place = list(joint.offset)
            local = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
            for channel in joint.channels:
                value = next(values)
                if channel.endswith("position"):
                    place["XYZ".index(channel[0])] = value
                else:
                    local = product(local, turn(channel[0], value))
            if joint.parent is None:
                joint.at, joint.frame = place, local
            else:
                way = applied(joint.parent.frame, place)
                joint.at = [joint.parent.at[i] + way[i] for i in range(3)]
                joint.frame = product(joint.parent.frame, local)
            print(frame, joint.name, *("%.9f" % x for x in joint.at))


main(sys.argv[1])
