"""Arrays that NumPy writes come back from a program with every bit, and those that it refuses leave no file: bits.py PROGRAM FOLDER"""
import os, subprocess, sys
import numpy as np

program, folder = sys.argv[1], sys.argv[2]
os.makedirs(folder, exist_ok=True)
os.chdir(folder)
random = np.random.RandomState(1)
shapes = [(), (1,), (7,), (0,), (3, 4), (4, 0, 2), (2, 3, 4), (1,) * 20]
types = ["<f4", ">f4", "<f8", ">f8", "i1", "u1"] + [order + kind + size for order in "<>" for kind in "iu" for size in "248"]


def copied(name, *options):
    to = "copy_of_" + name
    if os.path.exists(to):
        os.remove(to)
    done = subprocess.run([program, name, to, *options], capture_output=True, text=True)
    return np.load(to) if done.returncode == 0 else done.stderr


def same(a, b):
    """With every bit, whatever the order of bytes."""
    return a.shape == b.shape and a.dtype.newbyteorder("<") == b.dtype and \
        a.astype(b.dtype).tobytes() == b.tobytes()


arrays = {}
for type_ in types:
    for i, shape in enumerate(shapes):
        numbers = np.frombuffer(random.bytes(int(np.prod(shape)) * np.dtype(type_).itemsize), type_).reshape(shape)
        arrays[f"{type_}_{i}"] = numbers
        arrays[f"{type_}_{i}_by_columns"] = np.asfortranarray(numbers) if shape else numbers
for save, options in [(np.savez, []), (np.savez_compressed, ["deflated"])]:
    save("all.npz", **arrays)
    back = copied("all.npz", *options)
    assert not isinstance(back, str), back
    assert set(back) == set(arrays)
    for name in arrays:
        assert same(arrays[name], back[name]), name
for name in list(arrays)[::7]:
    np.save("one.npy", arrays[name])
    assert same(arrays[name], copied("one.npy")), name
np.lib.format.write_array(open("one.npy", "wb"), arrays["<f8_4"], version=(3, 0))
assert same(arrays["<f8_4"], copied("one.npy"))

refused = [np.zeros(2, "f2"), np.zeros(2, "c16"), np.zeros(2, bool), np.array(["a"]), np.array([None]),
           np.zeros(2, [("a", "<f8")]), np.zeros(2, "M8[s]"), np.zeros(2, "g")]
for array in refused:
    np.save("one.npy", array)
    said = copied("one.npy")
    assert isinstance(said, str) and said.startswith("one.npy") and "but found" in said, said
print(len(arrays), "arrays twice in archives and", len(refused), "that are refused")
