"""Reads a network of 4 inputs, dense, tanh, dense and softmax that constgrad has saved, and predicts: python3 read_safetensors.py FILE"""
import json, math, struct, sys


def read(file):
    data = open(file, "rb").read()
    size, = struct.unpack("<Q", data[:8])
    header, numbers = json.loads(data[8:8 + size]), data[8 + size:]
    header.pop("__metadata__")
    return {name: struct.unpack(f"<{math.prod(entry['shape'])}d", numbers[slice(*entry["data_offsets"])])
            for name, entry in header.items()}


def dense(arrays, layer, x):
    weights, bias = arrays[layer + ".weights"], arrays[layer + ".bias"]
    return [b + sum(w * xi for w, xi in zip(weights[i * len(x):], x)) for i, b in enumerate(bias)]


arrays = read(sys.argv[1])
hidden = [math.tanh(z) for z in dense(arrays, "layer_1", arrays["witness.input"])]
powers = [math.exp(z) for z in dense(arrays, "layer_3", hidden)]
output = [power / sum(powers) for power in powers]
difference = max(abs(a - b) for a, b in zip(output, arrays["witness.output"]))
print(f"{len(arrays)} arrays; the witness's output differs by {'less' if difference < 1e-12 else 'more'} than 1e-12")
sys.exit(difference >= 1e-12)
