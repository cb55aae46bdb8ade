"""A network of PyTorch, to and from constgrad:
python3 torch_network.py write FILE     writes a new network with what it computes of some inputs
python3 torch_network.py read FILE      reads a network that save_npz has written, and compares what it computes"""
import sys
import numpy as np
import torch
from torch import nn

torch.manual_seed(1)
net = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3), nn.Softmax(dim=-1)).double()


def to_constgrad(state):
    """Layer 0 of Sequential is layer_1; a weight is a row for each output, here as there."""
    names = {"weight": "weights", "bias": "bias"}
    return {f"layer_{int(layer) + 1}.{names[part]}": numbers.numpy()
            for layer, part, numbers in ((*name.split("."), numbers) for name, numbers in state.items())}


def from_constgrad(arrays):
    names = {"weights": "weight", "bias": "bias"}
    return {f"{int(layer.removeprefix('layer_')) - 1}.{names[part]}": torch.from_numpy(arrays[f"{layer}.{part}"])
            for layer, part in (name.split(".") for name in arrays if name.startswith("layer_"))}


if sys.argv[1] == "write":
    inputs = torch.randn(100, 4, dtype=torch.float64)
    with torch.no_grad():
        np.savez(sys.argv[2], inputs=inputs.numpy(), outputs=net(inputs).numpy(), **to_constgrad(net.state_dict()))
else:
    arrays = np.load(sys.argv[2])
    net.load_state_dict(from_constgrad(arrays))
    with torch.no_grad():
        output = net(torch.from_numpy(arrays["witness.input"]))
    difference = np.abs(output.numpy() - arrays["witness.output"]).max()
    print("PyTorch computes the witness's output", "to 1e-12" if difference <= 1e-12 else f"but for {difference}")
    sys.exit(not difference <= 1e-12)
