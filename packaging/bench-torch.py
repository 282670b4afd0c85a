"""Training windows per CPU-second of PyTorch, for the networks of kinescribe.learn.network.

Usage: bench-torch.py NETWORK WINDOWS SAMPLES CHANNELS CLASSES BATCH EPOCHS ROUNDS
Prints one number a round. TrainingReport (packaging/bench.sh learn.training) runs it where
PyTorch is installed, with the sizes that it trains with itself: one thread, AdamW, weighted
cross-entropy, windows in shuffled batches.
"""
import sys
import time

import torch
from torch import nn


class Last(nn.Module):
    """The last output of a recurrent layer."""

    def forward(self, x):
        return x[0][:, -1]


class First(nn.Module):
    """All outputs of a recurrent layer, without its memory."""

    def forward(self, x):
        return x[0]


class Swap(nn.Module):
    """Channels last, or first again."""

    def forward(self, x):
        return x.transpose(1, 2)


class Mean(nn.Module):
    def forward(self, x):
        return x.mean(2)


def cnn(channels, classes):
    layers = []
    for before, after, width in ((channels, 64, 7), (64, 128, 5), (128, 128, 3)):
        layers += [nn.Conv1d(before, after, width, padding=width // 2), nn.BatchNorm1d(after), nn.ReLU()]
        layers += [nn.MaxPool1d(2)] if width > 3 else [Mean()]
    return nn.Sequential(*layers, nn.Dropout(0.3), nn.Linear(128, classes))


def deepconvlstm(channels, classes):
    layers = []
    for before in (channels, 64, 64, 64):
        layers += [nn.Conv1d(before, 64, 5, padding=2), nn.ReLU()]
    return nn.Sequential(
        *layers, nn.Dropout(0.5), Swap(), nn.LSTM(64, 128, batch_first=True), First(),
        nn.Dropout(0.5), nn.LSTM(128, 128, batch_first=True), Last(), nn.Linear(128, classes))


def trained(network, windows, classes, batch, epochs):
    """CPU seconds that training takes."""
    optimiser = torch.optim.AdamW(network.parameters(), lr=1e-3, weight_decay=1e-2)
    weights = torch.ones(len(windows))
    network.train()
    began = time.process_time()
    for _ in range(epochs):
        for places in torch.randperm(len(windows)).split(batch):
            weight = weights[places]
            logits = network(windows[places].transpose(1, 2))
            losses = nn.functional.cross_entropy(logits, classes[places], reduction="none")
            loss = (losses * weight).sum()
            optimiser.zero_grad()
            (loss / weight.sum()).backward()
            optimiser.step()
            loss.item()
    return time.process_time() - began


def main():
    count, samples, channels, kinds, batch, epochs, rounds = map(int, sys.argv[2:])
    torch.set_num_threads(1)
    torch.manual_seed(1)
    windows = torch.randn(count, samples, channels)
    classes = torch.arange(count) % kinds
    for _ in range(rounds):
        network = {"cnn": cnn, "deepconvlstm": deepconvlstm}[sys.argv[1]](channels, kinds)
        seconds = trained(network, windows, classes, batch, epochs)
        print(count * epochs / seconds, flush=True)


main()
