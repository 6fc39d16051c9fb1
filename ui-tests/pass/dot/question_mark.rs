// The value behind `?` is an operand.

use conformable::{Tensor, dot};

fn product() -> Option<()> {
    let w = Some(<Tensor![f32; 4, 6]>::ones());
    let x = <Tensor![f32; 3, 4]>::ones();
    let _ = dot!(x, w?);
    Some(())
}

fn main() {
    assert!(product().is_some());
}
