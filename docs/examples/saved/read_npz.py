"""Predicts with a network that save_npz has written, by NumPy: python3 read_npz.py NETWORK DATA"""
import sys
import numpy as np

net, data = np.load(sys.argv[1]), np.load(sys.argv[2])


def predict(x):
    hidden = np.tanh(x @ net["layer_1.weights"].T + net["layer_1.bias"])
    powers = np.exp(hidden @ net["layer_3.weights"].T + net["layer_3.bias"])
    return powers / powers.sum(axis=-1, keepdims=True)


x = (data["measures"] - net["standardization.mean"]) / net["standardization.deviation"]
print("right of", len(x), "by NumPy:", (predict(x).argmax(axis=1) == data["species"]).sum())
difference = np.abs(predict(net["witness.input"]) - net["witness.output"]).max()
print("format:", net["format"].item().decode(), "classes:", net["classes"].item().decode())
sys.exit(not difference < 1e-12)
