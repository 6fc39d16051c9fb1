// Only tensors have a shape.
//@ code: C008
//@ found: Vec<f32>
//@ caret: shape_of!(^x^)

fn main() {
    let x = vec![1.0f32];
    conformable::shape_of!(x);
}
