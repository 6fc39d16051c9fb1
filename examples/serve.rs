//! A request loop: rows of numbers come from the standard input, one a line, and each gets a line of answers.
//!
//! Rows are collected up to an empty line, the end of the input, or a full batch, and multiplied together: the number of rows
//! is a named axis, known at run time only, and the lengths of the model are constants. A row that is not of the model's
//! length gets an error in its place, and the others are answered all the same.
//!
//! ```sh
//! printf '1 0 0 0\n1 2\n0 1 0 1\n' | cargo run --release --example serve
//! ```

use conformable::{Dim, ShapeError, Tensor, dim, dot, tensor};
use std::io::{self, BufRead, BufWriter, Write};

dim! { Batch }

/// Numbers of a request and of an answer.
const INPUTS: usize = 4;
const OUTPUTS: usize = 2;

/// As many rows are multiplied together at most.
const MOST: usize = 64;

/// A layer: `x W + b`.
pub(crate) struct Model {
    weights: Tensor![f32; INPUTS, OUTPUTS],
    bias: Tensor![f32; OUTPUTS],
}

impl Model {
    /// The answers to all rows of a batch, whatever is known of its length.
    fn answer<B: Dim>(
        &self,
        x: &Tensor![f32; dyn B, INPUTS],
    ) -> Result<Tensor![f32; dyn B, OUTPUTS], ShapeError> {
        let [rows, _] = x.shape();
        let mut y = <Tensor![f32; dyn B, OUTPUTS]>::from_vec_with(
            self.bias.as_slice().repeat(rows),
            &[rows, OUTPUTS],
        )?;
        dot!(x, self.weights, out += y);
        Ok(y)
    }
}

/// The rows that wait for their answers, and what became of each line.
#[derive(Default)]
struct Waiting {
    elements: Vec<f32>,
    lines: Vec<Result<(), String>>,
}

impl Waiting {
    /// Takes a line; its number is counted from 1.
    fn push(&mut self, number: usize, line: &str) {
        let row: Result<Vec<f32>, String> = line
            .split_whitespace()
            .map(|word| word.parse().map_err(|_| format!("line {number}: `{word}` is not a number")))
            .collect();
        let row = row.and_then(|row| match row.len() {
            INPUTS => Ok(row),
            len => Err(format!("line {number}: expected {INPUTS} numbers, found {len}")),
        });
        self.lines.push(row.map(|row| self.elements.extend(row)));
    }

    /// Answers all lines, in their order.
    fn answer(&mut self, model: &Model, output: &mut impl Write) -> io::Result<()> {
        let Waiting { elements, lines } = std::mem::take(self);
        let rows = elements.len() / INPUTS;
        let x = <Tensor![f32; dyn Batch, INPUTS]>::from_vec_with(elements, &[rows, INPUTS])
            .map_err(io::Error::other)?;
        let y = model.answer(&x).map_err(io::Error::other)?;
        let mut answers = y.as_slice().chunks_exact(OUTPUTS);
        for line in lines {
            let text = match line {
                Err(error) => format!("error: {error}"),
                Ok(()) => {
                    let answer = answers.next().expect("as many answers as rows");
                    answer.iter().map(f32::to_string).collect::<Vec<_>>().join(" ")
                }
            };
            writeln!(output, "{text}")?;
        }
        output.flush()
    }
}

/// Answers every line of `input`.
pub(crate) fn serve(model: &Model, input: impl BufRead, output: &mut impl Write) -> io::Result<()> {
    let mut waiting = Waiting::default();
    for (i, line) in input.lines().enumerate() {
        let line = line?;
        if !line.trim().is_empty() {
            waiting.push(i + 1, &line);
        }
        if line.trim().is_empty() || waiting.lines.len() == MOST {
            waiting.answer(model, output)?;
        }
    }
    waiting.answer(model, output)
}

pub(crate) fn model() -> Model {
    Model { weights: tensor![[1.0, 0.0], [0.0, 1.0], [0.5, 0.5], [-1.0, 2.0]], bias: tensor![0.25, -0.25] }
}

fn main() -> io::Result<()> {
    serve(&model(), io::stdin().lock(), &mut BufWriter::new(io::stdout().lock()))
}
