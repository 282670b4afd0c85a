"""Uses a model of Kinescribe without Kinescribe: with onnxruntime, or else with onnx alone.

Usage: check-model.py MODEL.onnx [WINDOWS.f4]
Checks the file with onnx.checker where onnx is there, prints what the metadata tell, and with
WINDOWS (32-bit little-endian numbers, window after window, sample after sample, in channel units)
one line of probabilities a window. Ends with 3 where neither module is installed.
"""
import json
import sys

import numpy as np

try:
    import onnx
except ImportError:
    onnx = None
try:
    import onnxruntime
except ImportError:
    onnxruntime = None


def probabilities(path, windows):
    if onnxruntime is not None:
        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        return session.run(["probabilities"], {"windows": windows})[0]
    from onnx.reference import ReferenceEvaluator
    return ReferenceEvaluator(onnx.load(path)).run(["probabilities"], {"windows": windows})[0]


def card(path):
    if onnxruntime is not None:
        meta = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"]).get_modelmeta()
        return json.loads(meta.custom_metadata_map["kinescribe"])
    return json.loads({p.key: p.value for p in onnx.load(path).metadata_props}["kinescribe"])


def main():
    if onnx is None and onnxruntime is None:
        print("neither onnxruntime nor onnx is installed", file=sys.stderr)
        sys.exit(3)
    if onnx is not None:
        onnx.checker.check_model(onnx.load(sys.argv[1]), full_check=True)
    about = card(sys.argv[1])
    print("#", about["kind"], about["classes"], about["site"], about["window"])
    if len(sys.argv) > 2:
        samples = round(about["window"]["lengthS"] * about["window"]["rateHz"])
        windows = np.fromfile(sys.argv[2], "<f4").reshape(-1, samples, len(about["channels"]))
        for row in probabilities(sys.argv[1], windows):
            print(" ".join(repr(float(value)) for value in row))


main()
