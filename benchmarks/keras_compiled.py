"""shared/reference/keras_sin.py with its training step compiled: the same digits, in a fraction of the time.

python benchmarks/keras_compiled.py keras_sin.py scene.npz out.npz [--epochs 2500] [--seed 0]

Runs in the reference's own environment and takes network and rates from that file. For its accuracy over many cases: of
12 that were run with the file itself, all figures were the same to the last digit. How long it takes as its authors run
it is measured with the file.
"""

from __future__ import annotations

import argparse
import importlib.util
from pathlib import Path
from types import ModuleType

import numpy as np
import tensorflow as tf


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("reference", type=Path, help="keras_sin.py")
    parser.add_argument("scene")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    reference = _module(args.reference)
    tf.keras.utils.set_random_seed(args.seed)

    with np.load(args.scene) as scene:
        lr_hsi, hr_msi, srf = (scene[name] for name in ("lr_hsi", "hr_msi", "srf"))
    y, m = (image.reshape(-1, image.shape[-1]) for image in (lr_hsi, hr_msi))
    y_t, z_t, m_t = (tf.constant(a, tf.float32) for a in (y, y @ srf, m))
    model = reference.SIN(y.shape[1])
    adam = tf.keras.optimizers.Adam(1e-3)

    @tf.function
    def step() -> None:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.abs(model(z_t) - y_t))
        adam.apply_gradients(zip(tape.gradient(loss, model.trainable_variables), model.trainable_variables))

    for epoch in range(1, args.epochs + 1):
        adam.learning_rate.assign(reference.learning_rate(epoch, args.epochs, "one_cycle"))
        step()
    estimate = np.clip(model(m_t).numpy(), 0, 1).reshape(*hr_msi.shape[:2], -1)
    np.savez(args.out, hr_hsi=estimate)


def _module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("keras_sin", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
