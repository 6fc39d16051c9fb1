"""Trains the network of examples/digits.rs and writes the files that the example embeds.

    python -m venv venv
    venv/bin/pip install scikit-learn==1.9.1 numpy==2.4.6
    venv/bin/python examples/digits/train.py

The committed files came from Python 3.11.7, scikit-learn 1.9.1, NumPy 2.4.6 and SciPy 1.17.1 on x86-64 Linux, with one
thread, since the sums depend on the number of threads. Other versions and processors give slightly other weights.

Data: "Optical Recognition of Handwritten Digits", E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, 1998,
doi 10.24432/C50P49, licensed CC BY 4.0; here the 1797 images that scikit-learn ships as `load_digits`. test.csv has
899 of them in another order and is otherwise unchanged.

    hidden.csv, output.csv    a row of weights for each input of the layer, then a row with the biases
    test.csv                  an image in each row: 64 pixels from 0 to 16, row by row, then the digit it shows

One half of the images trains, the other half serves for nothing but the accuracy. The halves are drawn at random with a
fixed seed, so a writer can have digits in both. The solver and the strength of the regularisation, `alpha`, were chosen
by cross-validation in the training half.
"""

from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_limits

HERE = Path(__file__).parent
HIDDEN = 32
SEED = 0


def main():
    pixels, digits = load_digits(return_X_y=True)
    train_x, test_x, train_y, test_y = train_test_split(
        pixels, digits, test_size=0.5, stratify=digits, random_state=SEED
    )

    # The example scales the pixels in the same way.
    network = MLPClassifier((HIDDEN,), solver="lbfgs", alpha=0.3, max_iter=2000, random_state=SEED)
    with threadpool_limits(limits=1):
        network.fit(train_x / 16, train_y)

    for name, weights, bias in zip(("hidden", "output"), network.coefs_, network.intercepts_):
        np.savetxt(HERE / f"{name}.csv", np.vstack([weights, bias]), fmt="%.6g", delimiter=",")
    np.savetxt(HERE / "test.csv", np.column_stack([test_x, test_y]), fmt="%d", delimiter=",")

    print(f"training half: {network.score(train_x / 16, train_y):.4f} of {len(train_y)}")
    print(f"held-out half: {network.score(test_x / 16, test_y):.4f} of {len(test_y)}")


if __name__ == "__main__":
    main()
