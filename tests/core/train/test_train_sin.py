"""Facts about training: reproducible, converging, cancellable, and the paper's preset as published."""

from __future__ import annotations

import itertools
import threading
import time
from dataclasses import replace

import numpy as np
import pytest

from spectralift_qgis.core.base.errors import Cancelled, TrainingError
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.train.options import TrainOptions, parse_training, preset

pytest.importorskip("torch")

from spectralift_qgis.core.train.torch import step, train_sin
from spectralift_qgis.core.train.torch import threads as together
from spectralift_qgis.core.train.torch.predict_sin import Predictor

SMALL = preset("default", epochs=60, batch=32)


def pairs(count=200, msi_bands=4, hsi_bands=40, seed=0):
    """Return z (N, c) and y (N, C): mixtures of four smooth spectra, and those seen through flat bands."""
    random = np.random.default_rng(seed)
    knots = random.uniform(0.05, 0.9, (4, 6))
    ends = np.array([np.interp(np.linspace(0, 5, hsi_bands), np.arange(6), k) for k in knots])
    y = random.dirichlet(np.ones(4), count) @ ends + 0.005 * random.standard_normal((count, hsi_bands))
    matrix = np.zeros((hsi_bands, msi_bands))
    for band, rows in enumerate(np.array_split(np.arange(hsi_bands), msi_bands)):
        matrix[rows, band] = 1 / len(rows)
    return (y @ matrix).astype(np.float32), y.astype(np.float32)


def run(options=SMALL, seed=0, data=None, progress=None):
    z, y = data or pairs()
    return train_sin.fit(z, y, options, seed=seed, progress=progress or Silent())


def test_same_seed_gives_the_same_bytes():
    first, second = run(), run()
    assert {k: v.tobytes() for k, v in first.weights.items()} == {k: v.tobytes() for k, v in second.weights.items()}
    assert first.history == second.history


def test_another_seed_gives_other_weights():
    assert not np.array_equal(run(seed=0).weights["phi1.weight"], run(seed=1).weights["phi1.weight"])


@pytest.mark.parametrize("options", [replace(SMALL, epochs=300), preset("paper", epochs=200)])
def test_loss_falls(options):
    history = run(options).history
    assert history["train"][-1] < 0.5 * history["train"][0]


@pytest.mark.parametrize(
    ("count", "msi_bands", "hsi_bands"), [(20, 1, 30), (20, 13, 30), (9, 3, 250), (3, 4, 30), (1, 4, 30)]
)
def test_few_spectra_are_enough(count, msi_bands, hsi_bands):
    z, y = pairs(count, msi_bands, hsi_bands)
    fitted = run(data=(z, y))
    assert np.isfinite(Predictor(fitted.weights)(z)).all()


def test_default_is_better_than_the_mean_spectrum_on_new_spectra():
    fitted = run(replace(SMALL, epochs=400))
    z, y = pairs(seed=0, count=400)
    estimate = Predictor(fitted.weights)(z[200:])
    assert np.abs(estimate - y[200:]).mean() < 0.2 * np.abs(y[:200].mean(axis=0) - y[200:]).mean()


def test_validation_keeps_the_weights_that_were_best():
    # 20 noisy spectra and a high rate: it overfits long before the end.
    random = np.random.default_rng(0)
    y = random.random((40, 30), np.float32)
    options = replace(SMALL, epochs=400, validation=0.25, mixing=0.0, shading=0.0, networks=2)
    fitted = run(options, data=(y[:, :4].copy(), y))
    held = fitted.history["validation"]
    assert fitted.best_step == fitted.history["step"][int(np.argmin(held))]
    assert fitted.best_step < options.epochs
    assert (
        fitted.weights["head.bias"].tobytes()
        == run(replace(options, validation=0.25), data=(y[:, :4].copy(), y)).weights["head.bias"].tobytes()
    )


def test_without_validation_the_last_weights_are_kept():
    fitted = run(replace(SMALL, validation=0.0))
    assert fitted.best_step == SMALL.epochs
    assert fitted.history["validation"] == []


def test_every_network_holds_out_spectra_of_its_own():
    import torch

    z, y = (torch.from_numpy(a) for a in pairs(100))
    spectra = train_sin._Spectra(z, y, SMALL, 0, "cpu")
    for held, used in zip(spectra.held_out_index.tolist(), spectra.training_index.tolist()):
        assert sorted(held + used) == list(range(100))
    assert len(set(spectra.held_out_index.flatten().tolist())) == SMALL.networks * 10


def test_varied_spectra_are_still_exact_pairs():
    import torch

    random = np.random.default_rng(0)
    y = torch.from_numpy(random.random((50, 12), np.float32))
    matrix = torch.from_numpy(random.random((12, 3), np.float32))
    spectra = train_sin._Spectra(y @ matrix, y, SMALL, 0, "cpu")
    for z_batch, y_batch in spectra.batches(5):
        assert torch.allclose(y_batch @ matrix, z_batch, atol=1e-5)


def test_first_network_sees_the_spectra_as_they_are():
    import torch

    z, y = (torch.from_numpy(a) for a in pairs(50))
    spectra = train_sin._Spectra(z, y, SMALL, 0, "cpu")
    _, y_batch = next(spectra.batches(1))
    rows = {row.numpy().tobytes() for row in y}
    assert all(row.numpy().tobytes() in rows for row in y_batch[0])
    assert not any(row.numpy().tobytes() in rows for row in y_batch[-1])


class CancelAfter(Silent):
    """Asks to stop at the n-th question; counts the questions."""

    def __init__(self, questions):
        self.left, self.asked = questions, 0

    def is_cancelled(self):
        self.asked += 1
        return self.asked >= self.left


@pytest.mark.parametrize("name", ["default", "paper"])
def test_cancel_stops_at_the_first_question_that_is_answered_with_yes(name):
    progress = CancelAfter(7)
    started = time.perf_counter()
    with pytest.raises(Cancelled):
        run(preset(name, epochs=10**6), progress=progress)
    assert progress.asked == 7
    assert time.perf_counter() - started < 30  # of the hours that it would take


def test_the_shell_is_only_spoken_to_by_the_thread_that_runs_the_fusion():
    threads = set()

    class Where(Listener):
        def update(self, *values, **more):
            threads.add(threading.get_ident())

        def is_cancelled(self):
            threads.add(threading.get_ident())
            return False

    run(replace(SMALL, epochs=200), progress=Where())
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize("cores", [1, 2, 5])
def test_threads_do_not_change_the_result(cores):
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(cores)
    try:
        fitted = run()
        assert torch.get_num_threads() == cores
    finally:
        torch.set_num_threads(before)
    assert {k: v.tobytes() for k, v in fitted.weights.items()} == {k: v.tobytes() for k, v in run().weights.items()}


def test_groups_divide_the_networks_held_out_spectra_and_draw_their_own_batches():
    import torch

    z, y = (torch.from_numpy(a) for a in pairs(100))
    whole = train_sin._Spectra(z, y, SMALL, 5, "cpu")
    groups = [train_sin._Spectra(z, y, SMALL, 5, "cpu", group) for group in (slice(0, 2), slice(2, 4))]
    for name in ("held_out_index", "training_index"):
        assert torch.equal(torch.cat([getattr(g, name) for g in groups]), getattr(whole, name))
    drawn = [g._choose((3, 2, 10)) for g in groups]
    assert not torch.equal(*drawn)


def test_an_error_in_one_group_stops_the_others():
    stopped = []

    def fails(course):
        raise TrainingError("It went wrong.")

    def goes_on(course):
        try:
            for step in itertools.count():
                course(step, 0.5)
        except Cancelled:
            stopped.append(step)
            raise

    with pytest.raises(TrainingError, match=r"It went wrong\."):
        together.train_in_parallel([goes_on, fails], 2, 1, together.Report(Silent(), 10, (0.0, 1.0)))
    assert stopped


def test_few_spectra_take_fewer_steps_and_many_no_more():
    options = preset("default")
    steps = [options.steps(n) for n in (1, 96, 600, 6400, 10**4, 10**7)]
    assert steps == sorted(steps) and steps[3:] == [3500] * 3
    assert steps[1] < 0.5 * 3500 < steps[2]
    assert preset("default", epochs=77).steps(96) == 77 and preset("paper").steps(96) == 2500
    assert run(preset("default", batch=16), data=pairs(12)).history["step"][-1] == options.steps(12)


class Listener(Silent):
    def __init__(self):
        self.updates = []

    def update(self, stage, fraction, *, loss=None, remaining_s=None):
        self.updates.append((stage, fraction, loss, remaining_s))


def test_progress_stays_within_its_span_and_ends_at_its_end():
    z, y = pairs()
    listener = Listener()
    train_sin.fit(z, y, SMALL, seed=0, progress=listener, span=(0.2, 0.6))
    fractions = [f for _, f, _, _ in listener.updates]
    assert {stage for stage, *_ in listener.updates} == {"train"}
    assert fractions == sorted(fractions) and fractions[0] > 0.2 and fractions[-1] == pytest.approx(0.6)
    assert listener.updates[-1][2] > 0 and listener.updates[-1][3] == 0


@pytest.mark.parametrize("name", ["default", "paper"])
def test_divergence_raises_a_sentence(name):
    z, y = pairs()
    z[3, 1] = np.inf
    with pytest.raises(TrainingError, match=r"Training diverged at step \d+: .*\.$"):
        run(preset(name, epochs=40), data=(z, y))


def test_one_cycle_as_published():
    options = preset("paper")
    assert train_sin.learning_rate(0, options) == pytest.approx(1e-3)
    assert train_sin.learning_rate(375, options) == pytest.approx((1e-3 + 1e-2) / 2)
    assert train_sin.learning_rate(750, options) == pytest.approx(1e-2)
    last = train_sin.learning_rate(2499, options)
    assert 1e-6 < last < 1e-6 + 1e-2 / 1750 * 1.01
    rates = [train_sin.learning_rate(i, options) for i in range(2500)]
    assert max(rates) == rates[750] and min(rates) == rates[-1]


def test_cosine_restarts_as_published_but_ending_low():
    options = preset("paper", schedule="cosine_restarts")
    rates = [train_sin.learning_rate(i, options) for i in range(2500)]
    assert rates[0] == rates[1250] == pytest.approx(1e-2)
    assert rates[1249] == pytest.approx(1e-6, abs=1e-7) and rates[2499] == pytest.approx(1e-6, abs=1e-7)
    assert rates[625] == pytest.approx((1e-2 + 1e-6) / 2)


def test_paper_preset_is_as_published():
    assert preset("paper") == TrainOptions(
        preset="paper", epochs=2500, batch=0, schedule="one_cycle", base_rate=1e-3, peak_rate=1e-2,
        final_rate=1e-6, validation=0.0, networks=1, mixing=0.0, shading=0.0, pca_head=False,
        clip=True, max_spectra=0, layers=6, width=64, activation="leaky_relu", skips=True, loss="mae",
    )  # fmt: skip
    assert (step.BETA1, step.BETA2, step.EPSILON) == (0.9, 0.999, 1e-7)


def test_first_step_of_the_paper_preset_is_that_of_keras_adam():
    """After one step from Glorot weights: w − rate · √(1 − β₂) / (1 − β₁) · (1 − β₁) g / (√(1 − β₂) |g| + ε)."""
    import torch

    from spectralift_qgis.core.train.torch.sin import make_sin

    z, y = pairs()
    sin = make_sin(4, 40, seed=0)
    (sin(torch.from_numpy(z)) - torch.from_numpy(y)).abs().mean().backward()
    fitted = run(preset("paper", epochs=1), data=(z, y))
    for name, parameter in sin.named_parameters():
        g = parameter.grad.numpy().astype(np.float64)
        root = np.sqrt(1 - 0.999)
        expected = parameter.detach().numpy() - 1e-3 * root / 0.1 * (0.1 * g) / (root * np.abs(g) + 1e-7)
        np.testing.assert_allclose(fitted.weights[name], expected, atol=2e-6)


def test_cost_does_not_grow_with_the_scene():
    assert 0 < preset("default").max_spectra <= 16384
    assert preset("default").batch > 0


ABLATION = [
    {"skips": False}, {"schedule": "constant"}, {"loss": "mse"}, {"loss": "cosine"}, {"activation": "relu"},
    {"activation": "gelu"}, {"layers": 1}, {"layers": 2}, {"layers": 4}, {"layers": 8}, {"width": 32}, {"width": 128},
    {"layers": 0},
]  # fmt: skip


@pytest.mark.parametrize("name", ["paper", "default"])
@pytest.mark.parametrize("changes", ABLATION, ids=str)
def test_every_variant_of_the_ablation_trains(name, changes):
    options = preset(name, epochs=150, **changes)
    fitted = run(options)
    assert fitted.history["train"][-1] < 0.7 * fitted.history["train"][0]
    assert list(fitted.weights) == [f"{n}.{p}" for n in options.architecture.names for p in ("weight", "bias")]
    z, _ = pairs()
    assert np.isfinite(Predictor(fitted.weights, architecture=options.architecture)(z)).all()


def test_losses_are_the_means_they_are_named_after():
    import torch

    random = np.random.default_rng(0)
    x, y = (random.random((2, 9, 5)) for _ in range(2))
    cosine = (x * y).sum(-1) / np.linalg.norm(x, axis=-1) / np.linalg.norm(y, axis=-1)
    expected = {"mae": np.abs(x - y).mean(), "mse": ((x - y) ** 2).mean(), "cosine": 1 - cosine.mean()}
    for loss, value in expected.items():
        assert float(train_sin.errors(torch.from_numpy(x), torch.from_numpy(y), loss).mean()) == pytest.approx(value)


def test_the_cosine_loss_does_not_see_brightness():
    import torch

    y = torch.rand(1, 5, 7, generator=torch.Generator().manual_seed(0))
    assert float(train_sin.errors(3 * y, y, "cosine").abs().max()) < 1e-6


def test_a_constant_rate_is_the_base_rate():
    options = preset("paper", schedule="constant")
    assert {train_sin.learning_rate(i, options) for i in (0, 1, 1250, 2499)} == {1e-3}


def test_training_text_changes_a_preset():
    assert parse_training("") == ({}, [])
    assert parse_training(" layers=4, width = 32,,skips=no,loss=mse,peak_rate=5e-3,pca_head=True") == (
        {"layers": 4, "width": 32, "skips": False, "loss": "mse", "peak_rate": 5e-3, "pca_head": True}, [],
    )  # fmt: skip


def test_all_mistakes_in_a_training_text_are_reported_at_once():
    text = "layer=4,width,layers=-1,width=x,skips=perhaps,activation=tanh,epochs=-1,base_rate=nan,loss=mse,loss=mae"
    changes, problems = parse_training(text)
    assert len(problems) == 9 and all(p[0].isupper() or p[0] == "'" for p in problems)
    assert problems[0].startswith("'layer=4' is not a training option: write NAME=VALUE with one of epochs, batch,")
    assert "The training option layers must be from 0 to 16, not -1." in problems
    assert "The training option width must be a whole number, not 'x'." in problems
    assert "The training option loss is given twice." in problems


@pytest.mark.parametrize("wrong", [{"loss": "huber"}, {"schedule": "linear"}, {"activation": "tanh"}, {"layers": -1}])
def test_a_preset_refuses_what_it_cannot_train(wrong):
    with pytest.raises(ValueError, match=f"{next(iter(wrong))} must be"):
        preset("paper", **wrong)
