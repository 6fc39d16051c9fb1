"""Writes the models that tests/from_tensors.rs loads: the same tensors by the packages of both formats.

    python -m venv venv
    venv/bin/pip install numpy==2.4.6 safetensors==0.8.0
    venv/bin/python tests/models/make.py

The committed files came from Python 3.11.7, NumPy 2.4.6 and safetensors 0.8.0. The elements of a tensor count from 100 times
its place in the list below, so that no two tensors have an element in common.
"""

from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

HERE = Path(__file__).parent

TENSORS = [
    ("model.embed", np.float32, (5, 4)),
    ("model.layers.0.attn.weight", np.float32, (6, 4)),
    ("model.layers.0.attn.bias", np.float32, (6,)),
    ("model.layers.0.scale", np.float64, ()),
    ("model.layers.1.attn.weight", np.float32, (6, 4)),
    ("model.layers.1.scale", np.float64, ()),
    ("model.head.weight", np.float32, (3, 4)),
    ("model.head.table", np.int32, (2, 3)),
    ("optimizer.step", np.int64, (1,)),
]


def main():
    tensors = {
        name: (100 * place + np.arange(np.prod(shape, dtype=int))).astype(element).reshape(shape)
        for place, (name, element, shape) in enumerate(TENSORS)
    }
    save_file(tensors, HERE / "encoder.safetensors")
    np.savez(HERE / "encoder.npz", **tensors)
    np.savez_compressed(HERE / "deflated.npz", **tensors)


if __name__ == "__main__":
    main()
