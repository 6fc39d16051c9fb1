"""Writes the weights of examples/digits.rs as PyTorch would save them: model.safetensors, for examples/safetensors_model.rs.

    python -m venv venv
    venv/bin/pip install numpy==2.4.6 safetensors==0.8.0
    venv/bin/python examples/digits/to_safetensors.py

The committed file came from Python 3.11.7, NumPy 2.4.6 and safetensors 0.8.0. The names and shapes are those of the
`state_dict` of a module with `self.fc1 = nn.Linear(64, 32)` and `self.fc2 = nn.Linear(32, 10)`: PyTorch has the weights of
a linear layer as (outputs, inputs), hidden.csv and output.csv have them the other way round.
"""

from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

HERE = Path(__file__).parent


def main():
    tensors = {}
    for name, file in (("fc1", "hidden.csv"), ("fc2", "output.csv")):
        *weights, bias = np.loadtxt(HERE / file, delimiter=",", dtype=np.float32)
        tensors[f"{name}.weight"] = np.ascontiguousarray(np.stack(weights).T)
        tensors[f"{name}.bias"] = bias
    save_file(tensors, HERE / "model.safetensors")


if __name__ == "__main__":
    main()
