//! Loads a network from a safetensors file, with the lengths of all its axes in the types.
//!
//! The file is the network of the example `digits` as PyTorch saves it, written by `examples/digits/to_safetensors.py`: this
//! example reads the same images and comes to the same accuracy.
//!
//! ```text
//! cargo run --release --features safetensors --example safetensors_model
//! ```

#![forbid(unsafe_code)]

use conformable::{Dim, FromTensors, Tensor, dim, dot};
use std::error::Error;

dim! {
    /// The images that go through the network together.
    pub Batch
}

const PIXELS: usize = 64;
const HIDDEN: usize = 32;
const DIGITS: usize = 10;

/// `nn.Linear(I, O)`: the file has the weights as (O, I).
#[derive(FromTensors)]
struct Linear<const I: usize, const O: usize> {
    #[tensor(transpose)]
    weight: Tensor![f32; I, O],
    bias: Tensor![f32; O],
}

impl<const I: usize, const O: usize> Linear<I, O> {
    fn forward<B: Dim>(&self, x: &Tensor![f32; dyn B, I]) -> Tensor![f32; dyn B, O] {
        let mut y = dot!(x, self.weight);
        for (y, bias) in y.iter_mut().zip(self.bias.iter().cycle()) {
            *y += bias;
        }
        y
    }
}

/// `fc1.weight`, `fc1.bias`, `fc2.weight`, `fc2.bias`.
#[derive(FromTensors)]
struct Network {
    #[tensor(name = "fc1")]
    hidden: Linear<PIXELS, HIDDEN>,
    #[tensor(name = "fc2")]
    output: Linear<HIDDEN, DIGITS>,
}

/// A network that the file does not have: everything that is wrong with it is told at once.
#[derive(FromTensors)]
struct Other {
    #[tensor(name = "fc1")]
    _hidden: Linear<PIXELS, 48>,
    #[tensor(name = "fc2")]
    _output: Linear<48, DIGITS>,
    #[tensor(name = "fc2.scale")]
    _scale: Tensor![f32; DIGITS],
}

type Images = Tensor![f32; dyn Batch, PIXELS];

/// The pixels of all images, and the digits that they show.
fn images(csv: &str) -> Result<(Images, Vec<usize>), Box<dyn Error>> {
    let (mut pixels, mut digits) = (Vec::new(), Vec::new());
    for line in csv.lines() {
        let (image, digit) = line.rsplit_once(',').ok_or("a line has 65 numbers")?;
        for pixel in image.split(',') {
            pixels.push(pixel.parse::<f32>()? / 16.0);
        }
        digits.push(digit.parse()?);
    }
    Ok((Images::from_vec_with(pixels, &[digits.len(), PIXELS])?, digits))
}

/// The digit with the largest score.
fn best(scores: &[f32; DIGITS]) -> usize {
    (1..DIGITS).fold(0, |best, digit| if scores[digit] > scores[best] { digit } else { best })
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/digits/model.safetensors");
    let network = Network::load_strict(path)?;
    let (x, digits) = images(include_str!("digits/test.csv"))?;

    let hidden = network.hidden.forward(&x).map(|v| v.max(0.0));
    let scores: Tensor![f32; dyn Batch, DIGITS] = network.output.forward(&hidden);

    let predictions = scores.as_slice().as_chunks().0.iter().map(best);
    let right = predictions.zip(&digits).filter(|(prediction, digit)| prediction == *digit).count();
    let accuracy = right as f64 / digits.len() as f64;
    println!("{right} of {} held-out images are read correctly: accuracy {accuracy:.4}.", digits.len());

    if let Err(errors) = Other::load(path) {
        println!(
            "\nAnother network, all of its errors at once:\n\n{}",
            errors.to_string().replace(path, "model.safetensors")
        );
    }
    if accuracy >= 0.95 {
        Ok(())
    } else {
        Err(format!("accuracy {accuracy:.4}, at least 0.95 was expected").into())
    }
}
