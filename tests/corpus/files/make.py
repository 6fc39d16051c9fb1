"""Files that NumPy and safetensors wrote, for tests/files.rs; and a check of those that conformable wrote.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install numpy safetensors
    cd tests/corpus/files
    /tmp/venv/bin/python make.py          # writes numpy/ and safetensors/
    /tmp/venv/bin/python make.py verify   # reads written/, which `OVERWRITE=1 cargo test --all-features --test files` wrote

The committed files are those of NumPy 2.4.6 and safetensors 0.8.0. Element `i` of a file of elements of `n` bits is the first
`n` bits of `(i + 1) * 0x9E3779B97F4A7C15` modulo 2 ** 64, whatever they mean as a number; a complex number is two, and a bool
whether `i` is odd.
"""

import sys
from pathlib import Path

import numpy as np
import safetensors
import safetensors.numpy

REALS = ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8"]


def bits(count, size):
    return [((i + 1) * 0x9E3779B97F4A7C15) % 2**64 >> (64 - 8 * size) for i in range(count)]


def elements(kind, shape):
    """The elements of a file, of a type string of NumPy without byte order."""
    count = int(np.prod(shape))
    size = int(kind[1:])
    if kind == "b1":
        values = np.arange(count) % 2 == 1
    elif kind[0] == "c":
        values = np.array(bits(2 * count, size // 2), dtype=f"<u{size // 2}").view(f"<c{size}")
    else:
        values = np.array(bits(count, size), dtype=f"<u{size}").view(f"<{kind}")
    return values.reshape(shape)


def other_order(array):
    """The same bits with the highest byte first, in Fortran order."""
    turned = array.astype(array.dtype, order="F")
    return turned.byteswap().view(turned.dtype.newbyteorder(">"))


def make():
    numpy, tensors = Path("numpy"), Path("safetensors")
    numpy.mkdir(exist_ok=True)
    tensors.mkdir(exist_ok=True)
    for kind in [*REALS, "b1", "c8", "c16"]:
        np.save(numpy / f"{kind}.npy", elements(kind, (2, 3)))
        np.save(numpy / f"{kind}-big-fortran.npy", other_order(elements(kind, (2, 3))))

    for name, shape in {
        "rank0": (),
        "rank1": (5,),
        "rank8": (1, 2, 1, 3, 1, 2, 1, 2),
        "empty": (2, 0, 3),
    }.items():
        np.save(numpy / f"{name}.npy", elements("f4", shape))
    np.save(numpy / "rank3-fortran.npy", np.asfortranarray(elements("i4", (2, 3, 4))))
    np.save(numpy / "empty-fortran.npy", np.asfortranarray(elements("i4", (0, 3))))
    np.save(numpy / "text.npy", np.array(["one", "three"]))
    np.save(numpy / "record.npy", np.zeros(2, dtype=[("a", "<f4"), ("b", "<i8", (2, 3))]))
    for version in [(2, 0), (3, 0)]:
        with open(numpy / f"version{version[0]}.npy", "wb") as file:
            np.lib.format.write_array(file, elements("f8", (2, 3)), version=version)
    with open(numpy / "two.npy", "wb") as file:
        np.save(file, elements("u2", (2, 3)))
        np.save(file, elements("f8", (4,)))

    several = {"weights": elements("f4", (2, 3)), "layer.0/bias": elements("f8", (4,)), "turned": elements("i8", (2, 3)).T}
    np.savez(numpy / "stored.npz", **several)
    np.savez_compressed(numpy / "deflated.npz", **several)

    safetensors.numpy.save_file(
        {kind: elements(kind, (2, 3)) for kind in [*REALS, "b1", "c8"]}, tensors / "types.safetensors"
    )
    # What NumPy has no type for.
    u1, u2 = elements("u1", (2, 3)), elements("u2", (2, 3))
    specs = {
        name: safetensors.TensorSpec(
            dtype=dtype, shape=array.shape, data_ptr=array.ctypes.data, data_len=array.nbytes
        )
        for name, dtype, array in [("bf16", "bfloat16", u2), ("f8", "float8_e4m3fn", u1)]
    }
    (tensors / "others.safetensors").write_bytes(safetensors.serialize(specs, {"made": "by safetensors"}))
    safetensors.numpy.save_file(
        {"rank0": elements("f4", ()), "empty": elements("f4", (2, 0, 3)), "odd": elements("u1", (3,))},
        tensors / "shapes.safetensors",
    )


def same(found, kind, shape):
    expected = elements(kind, shape)
    assert found.shape == expected.shape, (found.shape, expected.shape)
    assert found.dtype == expected.dtype, (found.dtype, expected.dtype)
    assert found.tobytes() == expected.tobytes(), kind


def verify():
    written = Path("written")
    for kind in [*REALS, "b1", "c8", "c16"]:
        same(np.load(written / f"{kind}.npy"), kind, (2, 3))
    same(np.load(written / "rank0.npy"), "f4", ())
    same(np.load(written / "empty.npy"), "f4", (2, 0, 3))
    same(np.load(written / "turned.npy"), "f4", (2, 3))
    with np.load(written / "several.npz") as file:
        assert sorted(file.files) == ["layer.0/bias", "turned", "weights"], file.files
        same(file["weights"], "f4", (2, 3))
        same(file["layer.0/bias"], "f8", (4,))
        same(np.ascontiguousarray(file["turned"].T), "i8", (2, 3))
    file = safetensors.numpy.load_file(written / "types.safetensors")
    assert set(file) == {*REALS, "b1", "c8"}, set(file)
    for kind in [*REALS, "b1", "c8"]:
        same(file[kind], kind, (2, 3))
    others = dict(safetensors.deserialize((written / "others.safetensors").read_bytes()))
    assert others["bf16"]["dtype"] == "BF16" and others["bf16"]["shape"] == [2, 3], others
    assert bytes(others["bf16"]["data"]) == elements("u2", (2, 3)).tobytes()
    print("NumPy", np.__version__, "and safetensors", safetensors.__version__, "read all of written/")


if __name__ == "__main__":
    verify() if sys.argv[1:] == ["verify"] else make()
