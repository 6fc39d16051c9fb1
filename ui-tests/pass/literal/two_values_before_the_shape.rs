// One value fills a shape.

use conformable::tensor;

fn main() {
    let x = tensor![1.0; 3, 4];
    println!("{:?}", x.shape());
}
