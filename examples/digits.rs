//! Reads handwritten digits: a network of two layers with the lengths of all its axes in the types.
//!
//! `examples/digits/train.py` trained the weights with one half of the images, and says where the images come from.
//! This example embeds the weights and the other half of the images:
//!
//! ```text
//! cargo run --release --example digits
//! ```

#![forbid(unsafe_code)]

use conformable::{Dim, Tensor, dim, dot};
use std::{process::ExitCode, str::FromStr};

dim! {
    /// The images that go through the network together. How many there are is known when the program runs.
    pub Batch
}

const SIDE: usize = 8;
const PIXELS: usize = SIDE * SIDE;
const HIDDEN: usize = 32;
const DIGITS: usize = 10;

/// 64 pixels from 0 to 16, row by row, then the digit that they show.
type Image = [u8; PIXELS + 1];

/// `dot!(x, weights)` with `bias` added to every row.
///
/// The axis `B` may be of any kind: a name, a constant or `dyn`. That `x` fits `weights` is checked here, for all `I`
/// and `O` at once, and needs no `where` clause.
fn layer<B: Dim, const I: usize, const O: usize>(
    x: &Tensor![f32; dyn B, I],
    weights: &Tensor![f32; I, O],
    bias: &Tensor![f32; O],
) -> Tensor![f32; dyn B, O] {
    let mut y = dot!(x, weights);
    for (y, bias) in y.iter_mut().zip(bias.iter().cycle()) {
        *y += bias;
    }
    y
}

/// The digit with the largest score.
fn best(scores: &[f32; DIGITS]) -> usize {
    (1..DIGITS).fold(0, |best, digit| if scores[digit] > scores[best] { digit } else { best })
}

/// The lines of a CSV file as arrays of `N` numbers.
fn rows<T: FromStr, const N: usize>(file: &str, csv: &str) -> Result<Vec<[T; N]>, String> {
    let mut rows = Vec::new();
    for (line, number) in csv.lines().zip(1..) {
        let mut row = Vec::with_capacity(N);
        for field in line.split(',') {
            let Ok(value) = field.parse() else {
                return Err(format!("{file}, line {number}: `{field}` is not a number of the right kind"));
            };
            row.push(value);
        }
        let found = row.len();
        rows.push(row.try_into().map_err(|_| format!("{file}, line {number}: {found} numbers, not {N}"))?);
    }
    Ok(rows)
}

/// The weights and biases of a layer: a row for each input, then a row of biases.
fn parameters<const I: usize, const O: usize>(
    file: &str,
    csv: &str,
) -> Result<(Tensor![f32; I, O], Tensor![f32; O]), String> {
    let mut rows = rows(file, csv)?;
    let bias = rows.pop().ok_or_else(|| format!("{file} is empty"))?;
    // Data from a file can have any length, so `from_vec` returns a `Result`.
    let weights = <Tensor![f32; I, O]>::from_vec(rows.into_flattened());
    Ok((weights.map_err(|error| format!("{file}: {error}"))?, <Tensor![f32; O]>::from_array(bias)))
}

/// Prints images next to each other, each with its prediction on its right.
fn print_pictures(images: &[Image], predictions: &[usize]) {
    for y in 0..SIDE {
        let mut line = String::new();
        for (image, digit) in images.iter().zip(predictions) {
            for &pixel in &image[SIDE * y..][..SIDE] {
                line += ["  ", "░░", "▒▒", "▓▓", "██"][usize::from(pixel.min(16)) / 4];
            }
            line += &if y == SIDE / 2 { format!(" {digit}  ") } else { " ".repeat(4) };
        }
        println!("{}", line.trim_end());
    }
}

fn run() -> Result<(), String> {
    let (w1, b1) = parameters::<PIXELS, HIDDEN>("hidden.csv", include_str!("digits/hidden.csv"))?;
    let (w2, b2) = parameters::<HIDDEN, DIGITS>("output.csv", include_str!("digits/output.csv"))?;
    let images: Vec<Image> = rows("test.csv", include_str!("digits/test.csv"))?;

    let pixels = images.iter().flat_map(|image| &image[..PIXELS]);
    let pixels: Vec<f32> = pixels.map(|&pixel| f32::from(pixel) / 16.0).collect();
    let x = <Tensor![f32; dyn Batch, PIXELS]>::from_vec_with(pixels, &[images.len(), PIXELS])
        .map_err(|error| format!("test.csv: {error}"))?;

    let hidden: Tensor![f32; dyn Batch, HIDDEN] = layer(&x, &w1, &b1).map(|v| v.max(0.0));
    let scores: Tensor![f32; dyn Batch, DIGITS] = layer(&hidden, &w2, &b2);

    let predictions: Vec<usize> = scores.as_slice().as_chunks().0.iter().map(best).collect();
    let pairs = images.iter().zip(&predictions);
    let right = pairs.filter(|(image, digit)| usize::from(image[PIXELS]) == **digit).count();
    let accuracy = right as f64 / images.len() as f64;

    println!("Four held-out images, and on their right the digits that the network reads:\n");
    print_pictures(&images[..images.len().min(4)], &predictions);
    println!("\n{right} of {} held-out images are read correctly: accuracy {accuracy:.4}.", images.len());
    println!("`dot!(x, w2)` would not compile: x is (Batch, {PIXELS}) and w2 is ({HIDDEN}, {DIGITS}).");

    if accuracy >= 0.95 { Ok(()) } else { Err(format!("accuracy {accuracy:.4}, at least 0.95 was expected")) }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("digits: {error}");
            ExitCode::FAILURE
        }
    }
}
