// Only tensors have a shape.

fn main() {
    let x = vec![1.0f32];
    drop(x);
}
